import type { Citation } from '../../../model/claim.js';
import type { Ruling } from '../../../model/decision.js';
import type { Document } from '../../../model/document.js';
import type { EntityUse } from '../../../model/entity.js';
import { type Ends, endsOf, Reading } from '../../rulings/reading.js';
import type { Rulings } from '../../rulings/rulings.js';
import type { Transaction } from '../connection.js';
import { changedClaim, extractedCitation } from '../read/extracted-rows.js';
import { extractedUses, mentionRow } from '../read/mention-rows.js';
import { claimOf, documentOf } from '../read/read-rows.js';
import { map, maps, type Row, text, textOrNull } from '../row.js';

/** A citation that a decision may change: as it was extracted, and where it stands now. */
export interface AffectedCitation {
  readonly citation: Citation;
  readonly ends: Ends;
  readonly claimId: string | null;
  readonly speakerId: string | null;
}

export interface AffectedDocument {
  readonly document: Document;
  /** In the light of the rulings that are to be applied. */
  readonly reading: Reading;
  /** What it says of reached entities, as extracted, and the entities that it is shown as now. */
  readonly uses: readonly EntityUse[];
  readonly places: readonly string[];
  /** Those that refer to a reached entity. */
  readonly citations: readonly AffectedCitation[];
}

/** Rulings as they were applied last and as they are to be applied, and the entities that the difference can reach. */
export interface Turn {
  readonly ruling: Ruling;
  readonly before: Rulings;
  readonly after: Rulings;
  readonly reached: ReadonlySet<string>;
}

/** The documents that mention a reached entity. */
export async function affectedDocuments(
  transaction: Transaction,
  turn: Turn,
): Promise<readonly AffectedDocument[]> {
  const { ruling, before, after } = turn;
  const reached = [...turn.reached];
  const within = (ruling.kind === 'SPLIT' ? ruling.documentIds : null) ?? null;
  const found = await transaction.rows(mentioningCypher, {
    places: [...before.places(reached)],
    reached,
    within,
  });
  const ids = found.map((row) => text(row, 'id'));
  const documents: AffectedDocument[] = [];
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize);
    const rows = await transaction.rows(affectedCypher, { ids: page, reached });
    documents.push(...rows.map((row) => affectedDocument(row, after, turn.reached)));
  }
  return documents;
}

const pageSize = 500;

function affectedDocument(row: Row, after: Rulings, reached: ReadonlySet<string>): AffectedDocument {
  const document = documentOf(map(row, 'document'));
  const mentions = maps(row, 'mentions');
  const uses = extractedUses(mentions);
  const citations = maps(row, 'citations').map((found): AffectedCitation => {
    const node = map(found, 'citation');
    const citation = extractedCitation(node);
    const claim = changedClaim(node) ?? claimOf(map(found, 'claim'));
    const [ends] = endsOf([citation], [claim]);
    if (!ends) throw new Error(`expected the ends of ${citation.id}, got none`);
    return { citation, ends, claimId: textOrNull(node, 'claimId'), speakerId: textOrNull(node, 'speakerId') };
  });
  return {
    document,
    reading: new Reading(after, document, uses),
    uses: uses.filter(({ entityId }) => reached.has(entityId)),
    places: mentions
      .filter((mention) => reached.has(text(mention, 'entityId')))
      .map((mention) => text(mention, 'means')),
    citations,
  };
}

const mentioningCypher = `
  UNWIND $places AS place
  MATCH (e:Entity {id: place})
  WITH e
  MATCH (e)<-[m:MENTIONS]-(d:Document)
  WHERE coalesce(m.entityId, e.id) IN $reached AND ($within IS NULL OR d.id IN $within)
  RETURN DISTINCT d.id AS id`;

const affectedCypher = `
  UNWIND $ids AS id
  MATCH (d:Document {id: id})
  WITH d
  RETURN properties(d) AS document,
    COLLECT { MATCH (d)-[m:MENTIONS]->(e:Entity) RETURN ${mentionRow} } AS mentions,
    COLLECT {
      MATCH (d)<-[:OF]-(:Sentence)<-[:IN_SENTENCE]-(x)
      OPTIONAL MATCH (x)-[:EVIDENCE_FOR]->(c:Claim)
      WITH x, c, coalesce(x.extractedClaim, [c.subjectId, c.predicate, c.objectId]) AS ends,
        CASE WHEN x.extractedClaim IS NULL THEN x.speakerId ELSE x.extractedSpeaker END AS speaker
      WHERE ends[0] IN $reached OR ends[2] IN $reached OR speaker IN $reached
      RETURN {citation: properties(x), claim: properties(c)}
    } AS citations`;
