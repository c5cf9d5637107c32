import { stances } from '../../../model/claim.js';
import { mentionRow } from '../read/mention-rows.js';
import { maps, oneOf, type Row, text, textOrNull } from '../row.js';
import type { Cited } from '../write/claim-facts.js';

/** The ends, citations and arrows of a claim. */
export const claimDetails = `
  UNWIND $ids AS id
  MATCH (c:Claim {id: id})
  WITH id, c
  RETURN id,
    COLLECT { MATCH (c)-[:SUBJECT]->(e:Entity) RETURN {id: e.id, name: e.name} } AS subjects,
    COLLECT { MATCH (c)-[:OBJECT]->(e:Entity) RETURN {id: e.id, name: e.name} } AS objects,
    COLLECT {
      MATCH (c)<-[:EVIDENCE_FOR]-(x:Citation)
      WITH x ORDER BY x.place
      MATCH (x)-[:IN_SENTENCE]->(:Sentence)-[:OF]->(d:Document)
      RETURN {stance: x.stance, quote: x.quote, place: x.place, documentId: d.id, publisher: d.publisher, title: d.title, url: d.url,
        originKey: d.originKey, publishedAt: d.publishedAt}
    } AS citations,
    COLLECT {
      MATCH (s:Entity {id: c.subjectId})
      MATCH (o:Entity {id: c.objectId})
      WITH c, s, o
      MATCH (s)-[r]->(o) WHERE r.claim = c.id
      RETURN {type: type(r), properties: properties(r)}
    } AS arrows`;

/** The citations of a claim as its facts are counted from them. */
export function citedOf(details: Row): readonly Cited[] {
  return maps(details, 'citations').map((row) => ({
    stance: oneOf(stances, row, 'stance'),
    quote: text(row, 'quote'),
    place: text(row, 'place'),
    documentId: text(row, 'documentId'),
    publisher: textOrNull(row, 'publisher'),
    title: textOrNull(row, 'title'),
    url: textOrNull(row, 'url'),
    originKey: text(row, 'originKey'),
    publishedAt: textOrNull(row, 'publishedAt'),
  }));
}

/** What documents say of an entity, its labels, and the citations it stands in. */
export const entityDetails = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  WITH id, e
  RETURN id, labels(e) AS labels,
    COLLECT { MATCH (e)<-[m:MENTIONS]-(d:Document) RETURN ${mentionRow} } AS uses,
    COUNT { MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WITH DISTINCT c MATCH (c)<-[:EVIDENCE_FOR]-(x) RETURN x } AS cited`;
