import type { Citation } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { foldName } from '../fold-name.js';
import { citationPlace, documentPlace } from '../page-key.js';
import type { Fresh } from '../plan-write.js';
import { insertSql } from './insert-sql.js';
import type { Sql } from './sql.js';

/** Inserts whole documents, one statement and one JSON parameter a table; what is derived stays to be derived. */
export function insert(sql: Sql, fresh: readonly Fresh[]): void {
  const extractions = fresh.map(({ extraction }) => extraction);
  const uses = extractions.flatMap(({ document, entities }) =>
    entities.map((use) => ({ ...use, documentId: document.id })),
  );
  const aliases = uses.flatMap(({ documentId, entityId, aliases }) =>
    aliases.map((alias) => ({ ...alias, documentId, entityId })),
  );
  const rows = {
    documents: fresh.map(({ extraction, digest }) => documentRow(extraction.document, digest)),
    sentences: extractions.flatMap(({ sentences }) => sentences),
    entities: [...new Map(uses.map((use) => [use.entityId, use])).values()],
    entityUses: uses,
    aliases,
    claims: extractions.flatMap(({ claims }) => claims),
    citations: extractions.flatMap(({ document, citations }) =>
      citations.map((citation) => citationRow(citation, document)),
    ),
  } satisfies Record<keyof typeof insertSql, readonly object[]>;
  sql.run(insertSql.documents, JSON.stringify(rows.documents));
  sql.run(insertSql.sentences, JSON.stringify(rows.sentences));
  sql.run(insertSql.entities, JSON.stringify(rows.entities));
  sql.run(insertSql.entityUses, JSON.stringify(rows.entityUses));
  sql.run(insertSql.aliases, JSON.stringify(rows.aliases));
  sql.run(insertSql.claims, JSON.stringify(rows.claims));
  sql.run(insertSql.citations, JSON.stringify(rows.citations));
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

function citationRow(citation: Citation, document: Document): object {
  return { ...citation, place: citationPlace(citation, document.publishedAt) };
}
