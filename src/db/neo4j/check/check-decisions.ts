import { decisionId } from '../../../model/decision.js';
import type { Violation } from '../../store.js';
import type { Transaction } from '../connection.js';
import { decisionOf, decisionProperties } from '../decisions/decision-rows.js';
import { map } from '../row.js';
import { differences } from './differences.js';

/** Whether each decision is what its id says. */
export async function checkDecisions(transaction: Transaction): Promise<readonly Violation[]> {
  const rows = await transaction.rows('MATCH (d:Decision) RETURN properties(d) AS decision ORDER BY d.id');
  return rows.flatMap((row) => {
    const node = map(row, 'decision');
    const decision = decisionOf(node);
    const { id } = decision;
    const expected = decisionId(decision);
    const message = `expected the decision id ${expected}, got ${id}`;
    return [
      ...(id === expected ? [] : [{ rule: 'id', id, message }]),
      ...differences('decided', id, decisionProperties(decision), node),
    ];
  });
}
