import { stances } from '../../../model/claim.js';
import { stanceKeys } from '../stance-keys.js';
import { columns } from './columns.js';

export const sentenceColumns = columns(['id', 'documentId', 'text', 'index', 'start', 'end']);

export const citationColumns = columns([
  ...['id', 'claimId', 'documentId', 'sentenceId', 'quote', 'start', 'end', 'subject', 'relation', 'object'],
  ...['stance', 'when', 'where', 'confidence', 'rule', 'place', 'saidBy', 'cue', 'speaker', 'speakerId'],
  ...['extractedClaim', 'extractedSpeaker'],
]);

export const mentionColumns = columns(['entityId', 'name', 'type', 'aliases', 'reasons', 'extracted']);

export const claimColumns = columns([
  ...['id', 'subjectId', 'predicate', 'objectId', 'label', 'stances', 'citations', 'rank'],
  ...stances.flatMap((stance) =>
    ['Edge', 'Rank', 'Totals', 'Dates'].map((part) => stanceKeys[stance] + part),
  ),
]);

export const arrowColumns = columns([
  ...['claim', 'stance', 'label', 'citations', 'documents', 'publishers', 'origins'],
  ...['firstPublished', 'lastPublished', 'quote', 'sources'],
]);

const createArrows = `
    UNWIND arrows AS arrow
    WITH s, o, arrow[0] AS type, arrow[1] AS values
    CREATE (s)-[:$(type) ${arrowColumns.map('values')}]->(o)`;

/**
 * The statements that write, each over `$rows`. Nodes that are known to be new are created, not merged; each MATCH
 * starts from an id and stands apart by WITH, so that a plan made on an empty graph is as good on a full one.
 */
export const statements = {
  entities: `
    UNWIND $rows AS row
    CREATE (e:Entity:$(row.label)) SET e = row.properties`,

  /** Rows are the values of a claim and its arrows, each a type and its values. The text holds the names of the ends. */
  claims: `
    UNWIND $rows AS row
    WITH row[0] AS values, row[1] AS arrows
    MATCH (s:Entity {id: ${claimColumns.value('values', 'subjectId')}})
    MATCH (o:Entity {id: ${claimColumns.value('values', 'objectId')}})
    CREATE (c:Claim ${claimColumns.map('values')})
    SET c.text = s.name + ' ' + c.label + ' ' + o.name
    CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)
    WITH s, o, arrows ${createArrows}`,

  /** Rows are the properties of a document and its sentences: the values of each, and those of its citations. */
  documents: `
    UNWIND $rows AS row
    CREATE (d:Document) SET d = row.properties
    WITH d, row
    UNWIND row.sentences AS sentence
    WITH d, sentence[0] AS values, sentence[1] AS citations
    CREATE (s:Sentence ${sentenceColumns.map('values')})
    CREATE (s)-[:OF]->(d)
    WITH s, citations
    UNWIND citations AS citation
    MATCH (c:Claim {id: ${citationColumns.value('citation', 'claimId')}})
    CREATE (x:Citation ${citationColumns.map('citation')})
    CREATE (x)-[:EVIDENCE_FOR]->(c) CREATE (x)-[:IN_SENTENCE]->(s)
    WITH x, ${citationColumns.value('citation', 'speakerId')} AS speakerId WHERE speakerId IS NOT NULL
    MATCH (e:Entity {id: speakerId})
    CREATE (x)-[:ATTRIBUTED_TO]->(e)`,

  /** Citations that decisions leave without a claim. */
  hiddenCitations: `
    UNWIND $rows AS row
    MATCH (s:Sentence {id: row.sentenceId})
    CREATE (x:HiddenCitation ${citationColumns.map('row.list')})
    CREATE (x)-[:IN_SENTENCE]->(s)
    WITH x WHERE x.speakerId IS NOT NULL
    MATCH (e:Entity {id: x.speakerId})
    CREATE (x)-[:ATTRIBUTED_TO]->(e)`,

  /** Rows are a document's id, an entity's id and the values of the relationship. */
  mentions: `
    UNWIND $rows AS row
    WITH row[0] AS documentId, row[1] AS entityId, row[2] AS values
    MATCH (d:Document {id: documentId})
    MATCH (e:Entity {id: entityId})
    CREATE (d)-[:MENTIONS ${mentionColumns.map('values')}]->(e)`,

  /** Takes away what documents say of entities as they were extracted. */
  deleteMentions: `
    UNWIND $rows AS row
    MATCH (d:Document {id: row.documentId})
    WITH d, row
    MATCH (d)-[m:MENTIONS]->(e:Entity) WHERE coalesce(m.entityId, e.id) IN row.entityIds
    DELETE m`,

  /** Takes citations, shown or not, away from their claims and speakers. */
  detachCitations: `
    UNWIND $rows AS row
    MATCH (s:Sentence {id: row.sentenceId})
    WITH s, row
    MATCH (s)<-[:IN_SENTENCE]-(x) WHERE x.id = row.id
    WITH x
    OPTIONAL MATCH (x)-[r:EVIDENCE_FOR|ATTRIBUTED_TO]->()
    DELETE r`,

  /** Brings them where they are seen now; \`seen\` are the properties that decisions make. */
  attachCitations: `
    UNWIND $rows AS row
    MATCH (s:Sentence {id: row.sentenceId})
    WITH s, row
    MATCH (s)<-[:IN_SENTENCE]-(x) WHERE x.id = row.id
    REMOVE x:Citation:HiddenCitation
    SET x:$(row.label), x += row.seen
    WITH x
    CALL (x) {
      WITH x WHERE x.claimId IS NOT NULL
      MATCH (c:Claim {id: x.claimId})
      CREATE (x)-[:EVIDENCE_FOR]->(c)
    }
    CALL (x) {
      WITH x WHERE x.speakerId IS NOT NULL
      MATCH (e:Entity {id: x.speakerId})
      CREATE (x)-[:ATTRIBUTED_TO]->(e)
    }`,

  /** Takes the arrows of claims away. With both ends found first, the one with fewer relationships is walked. */
  deleteArrows: `
    UNWIND $rows AS row
    MATCH (s:Entity) USING INDEX s:Entity(id) WHERE s.id = row.subjectId
    MATCH (o:Entity) USING INDEX o:Entity(id) WHERE o.id = row.objectId
    WITH s, o, row
    MATCH (s)-[r]->(o) WHERE r.claim = row.id
    DELETE r`,

  updateClaims: `
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.id})
    SET c += row.derived
    WITH row, row.arrows AS arrows
    MATCH (s:Entity {id: row.subjectId})
    MATCH (o:Entity {id: row.objectId})
    WITH s, o, arrows ${createArrows}`,

  deleteClaims: `
    UNWIND $rows AS row
    MATCH (c:Claim {id: row.id})
    DETACH DELETE c`,

  updateEntities: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    SET e += row.properties`,

  retypeEntities: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    REMOVE e:Person:Organization:Place:Concept
    SET e:$(row.label)`,

  /** The text of a claim holds the names of its ends. */
  renameClaims: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    WITH e
    MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
    WITH DISTINCT c
    MATCH (c)-[:SUBJECT]->(s:Entity)
    MATCH (c)-[:OBJECT]->(o:Entity)
    SET c.text = s.name + ' ' + c.label + ' ' + o.name`,

  deleteEntities: `
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    DETACH DELETE e`,
} as const;
