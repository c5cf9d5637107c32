import { checkClaim, checkEntity } from '../../check-derived.js';
import { checkExtraction } from '../../check-extraction.js';
import type { Violation } from '../../store.js';
import type { Transaction } from '../connection.js';
import { rulingsInForce } from '../decisions/decision-rows.js';
import { nodesInIdOrder } from '../read/dump.js';
import { documentDetails, extractionOf } from '../read/extractions.js';
import { seenUseOf } from '../read/mention-rows.js';
import { claimOf, edgesOf, entityOf } from '../read/read-rows.js';
import { maps, type Row, text } from '../row.js';
import { checkDecisions } from './check-decisions.js';
import { checkDocumentNodes } from './check-document.js';
import { checkClaimNode, checkEntityNode } from './check-nodes.js';
import { checkReferences } from './check-references.js';
import { citedOf, claimDetails, entityDetails } from './details.js';

/**
 * See Store.check: each document as it was written, each claim and entity derived again, and what only this store has,
 * such as the arrows.
 */
export async function check(transaction: Transaction): Promise<readonly Violation[]> {
  const rulings = await rulingsInForce(transaction);
  const violations = [...(await checkReferences(transaction)), ...(await checkDecisions(transaction))];
  for await (const [node, details] of detailed(transaction, 'Document', documentDetails)) {
    const extraction = extractionOf(node, details);
    violations.push(...checkExtraction(extraction));
    violations.push(...checkDocumentNodes({ node, details, extraction, rulings }));
  }
  for await (const [node, details] of detailed(transaction, 'Claim', claimDetails)) {
    const [claim, citations] = [claimOf(node), citedOf(details)];
    violations.push(...checkClaim({ claim, citations, edges: edgesOf(node) }));
    violations.push(...checkClaimNode(node, details, citations));
  }
  for await (const [node, details] of detailed(transaction, 'Entity', entityDetails)) {
    const [entity, uses] = [entityOf(node), maps(details, 'uses').map(seenUseOf)];
    violations.push(
      ...checkEntity(entity, uses, rulings.given(entity.id)),
      ...checkEntityNode(node, details),
    );
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
