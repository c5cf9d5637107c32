import type { Citation } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Extraction } from '../../model/extraction.js';
import { foldName } from '../fold-name.js';
import { citationPlace, documentPlace } from '../page-key.js';
import type { Fresh } from '../plan-write.js';
import { type Ends, endsOf, Reading, type SeenCitation } from '../rulings/reading.js';
import type { Rulings } from '../rulings/rulings.js';
import { placeEntities } from './decisions/place-entities.js';
import { insertSql } from './insert-sql.js';
import type { Sql } from './sql.js';

/**
 * Inserts whole documents, one statement and one JSON parameter a table: what was extracted, and what the decisions in
 * force make of it. The rest of what is derived stays to be derived.
 */
export function insert(sql: Sql, fresh: readonly Fresh[], rulings: Rulings): void {
  const extractions = fresh.map(({ extraction }) => extraction);
  const uses = extractions.flatMap(({ document, entities }) =>
    entities.map((use) => ({ ...use, documentId: document.id })),
  );
  const aliases = uses.flatMap(({ documentId, entityId, aliases }) =>
    aliases.map((alias) => ({ ...alias, documentId, entityId })),
  );
  const seen = extractions.map((extraction) => seenRows(extraction, rulings));
  const claims = seen.flatMap((rows) => rows.claims);
  const moved = seen.flatMap((rows) => rows.moved);
  const rows = {
    documents: fresh.map(({ extraction, digest }) => documentRow(extraction.document, digest)),
    sentences: extractions.flatMap(({ sentences }) => sentences),
    entityUses: uses,
    aliases,
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    citations: seen.flatMap(({ citations }) => citations),
    movedTexts: moved,
  } satisfies Record<Exclude<keyof typeof insertSql, 'entities'>, readonly object[]>;
  sql.run(insertSql.documents, JSON.stringify(rows.documents));
  sql.run(insertSql.sentences, JSON.stringify(rows.sentences));
  placeEntities(sql, [...uses.map((use) => use.entityId), ...moved.map((row) => row.means)], rulings);
  sql.run(insertSql.entityUses, JSON.stringify(rows.entityUses));
  sql.run(insertSql.aliases, JSON.stringify(rows.aliases));
  sql.run(insertSql.claims, JSON.stringify(rows.claims));
  sql.run(insertSql.citations, JSON.stringify(rows.citations));
  sql.run(insertSql.movedTexts, JSON.stringify(rows.movedTexts));
}

/** A document's citations, with the ends that were extracted and with what is seen of each; their claims; the texts moved. */
function seenRows({ document, entities, claims, citations }: Extraction, rulings: Rulings) {
  const reading = new Reading(rulings, document, entities);
  const ends = endsOf(citations, claims);
  const seen = ends.map((end) => reading.citation(end));
  return {
    citations: citations.map((citation, i) => citationRow(citation, document, ends[i], seen[i])),
    claims: seen.flatMap(({ claim }) => claim ?? []),
    moved: reading.moved(ends),
  };
}

function documentRow(document: Document, digest: string): object {
  const { publisher, notes } = document;
  return {
    ...document,
    digest,
    place: documentPlace(document),
    foldedPublisher: publisher === null ? null : foldName(publisher),
    notes: JSON.stringify(notes),
  };
}

function citationRow(citation: Citation, document: Document, ends?: Ends, seen?: SeenCitation): object {
  return {
    ...citation,
    place: citationPlace(citation, document.publishedAt),
    subjectId: ends?.subjectId,
    predicate: ends?.predicate,
    objectId: ends?.objectId,
    seenClaimId: seen?.claim?.id,
    saidById: seen?.speakerId,
  };
}
