import { createHash } from 'node:crypto';
import type { Citation, Claim } from '../model/claim.js';
import type { Decision } from '../model/decision.js';
import type { Document, Sentence } from '../model/document.js';
import type { Edge } from '../model/edge.js';
import type { Entity, EntityUse } from '../model/entity.js';
import type { Extraction } from '../model/extraction.js';
import { canonicalJson } from './canonical-json.js';
import { compareText } from './compare-text.js';

/**
 * Every kind of row of a graph, in the order of the dump. A use carries its document, which the model leaves to context.
 * Documents, sentences, uses and citations as they were extracted; entities, claims and edges as they are seen after
 * the decisions, which are those in force.
 */
export interface DumpRows {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly use: EntityUse & { readonly documentId: string };
  readonly entity: Entity;
  readonly claim: Claim;
  readonly citation: Citation;
  readonly edge: Edge;
  readonly decision: Omit<Decision, 'undone'>;
}
export type DumpKind = keyof DumpRows;
export const dumpKinds = [
  'document',
  'sentence',
  'use',
  'entity',
  'claim',
  'citation',
  'edge',
  'decision',
] as const satisfies readonly DumpKind[];

/**
 * The canonical dump of a graph, hashed while it streams by: a line a row, kinds in the order of `dumpKinds`, each
 * kind sorted by id in code point order (uses by document id, then entity id). Any store feeds it and gets the same.
 */
export class Digest {
  readonly #hash = createHash('sha256');
  #last = '';

  /** Adds the next row; one out of order is an error of the store, since it would make the digest depend on it. */
  add<Kind extends DumpKind>(kind: Kind, row: DumpRows[Kind]): void {
    const place = `${dumpKinds.indexOf(kind)} ${dumpId(row)}`;
    if (place <= this.#last) throw new Error(`expected a row after "${this.#last}", got "${place}"`);
    this.#last = place;
    this.#hash.update(`${kind} ${canonicalJson(canonicalRow(row))}\n`);
  }

  /** SHA-256 in hex of all that was added. */
  hex(): string {
    return this.#hash.digest('hex');
  }
}

/** The digest of one document's extraction, whatever the order of its lists: tells whether it was extracted alike. */
export function extractionDigest(extraction: Extraction): string {
  const { document, sentences, entities, claims, citations } = extraction;
  const digest = new Digest();
  digest.add('document', document);
  for (const row of byId(sentences)) digest.add('sentence', row);
  for (const row of byId(entities.map((use) => ({ ...use, documentId: document.id }))))
    digest.add('use', row);
  for (const row of byId(claims)) digest.add('claim', row);
  for (const row of byId(citations)) digest.add('citation', row);
  return digest.hex();
}

function byId<Row extends DumpRows[DumpKind]>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => compareText(dumpId(a), dumpId(b)));
}

function dumpId(row: DumpRows[DumpKind]): string {
  return 'id' in row ? row.id : `${row.documentId} ${row.entityId}`;
}

/** Aliases of a use are a set: their order says nothing. */
function canonicalRow(row: DumpRows[DumpKind]): object {
  if (!('entityId' in row)) return row;
  const aliases = [...row.aliases].sort(
    (a, b) => compareText(a.text, b.text) || compareText(a.reason, b.reason),
  );
  return { ...row, aliases };
}
