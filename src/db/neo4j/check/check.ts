import { checkClaim, checkEntity } from '../../check-derived.js';
import { checkExtraction } from '../../check-extraction.js';
import type { Violation } from '../../store.js';
import type { Transaction } from '../connection.js';
import { nodesInIdOrder } from '../read/dump.js';
import { claimOf, edgesOf, entityOf, useOf } from '../read/read-rows.js';
import { maps, type Row, text } from '../row.js';
import { checkClaimNode, checkDocumentNode, checkEntityNode } from './check-nodes.js';
import { checkReferences } from './check-references.js';
import { citedOf, claimDetails, documentDetails, entityDetails, extractionOf } from './details.js';

/**
 * See Store.check: each document as it was written, each claim and entity derived again, and what only this store has,
 * such as the arrows.
 */
export async function check(transaction: Transaction): Promise<readonly Violation[]> {
  const violations = [...(await checkReferences(transaction))];
  for await (const [node, details] of detailed(transaction, 'Document', documentDetails)) {
    violations.push(...checkExtraction(extractionOf(node, details)), ...checkDocumentNode(node, details));
  }
  for await (const [node, details] of detailed(transaction, 'Claim', claimDetails)) {
    const [claim, citations] = [claimOf(node), citedOf(details)];
    violations.push(...checkClaim({ claim, citations, edges: edgesOf(node) }));
    violations.push(...checkClaimNode(node, details, citations));
  }
  for await (const [node, details] of detailed(transaction, 'Entity', entityDetails)) {
    const uses = maps(details, 'uses').map(useOf);
    violations.push(...checkEntity(entityOf(node), uses), ...checkEntityNode(node, details));
  }
  return violations;
}

/** Every node with this label, with what a statement over `$ids` gives for its `id`. */
async function* detailed(
  transaction: Transaction,
  label: 'Document' | 'Claim' | 'Entity',
  cypher: string,
): AsyncIterable<readonly [node: Row, details: Row]> {
  for await (const nodes of batches(nodesInIdOrder(transaction, label), 100)) {
    const rows = await transaction.rows(cypher, { ids: nodes.map((node) => text(node, 'id')) });
    const details = new Map(rows.map((row) => [text(row, 'id'), row]));
    for (const node of nodes) yield [node, details.get(text(node, 'id')) ?? {}];
  }
}

async function* batches(nodes: AsyncIterable<Row>, size: number): AsyncIterable<readonly Row[]> {
  let batch: Row[] = [];
  for await (const node of nodes) {
    batch.push(node);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
