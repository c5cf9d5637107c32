import type { Decision } from '../../../model/decision.js';
import { planRestore } from '../../rulings/plan-restore.js';
import { counts } from '../counts.js';
import type { Sql } from '../sql.js';
import { decisionOf, insertDecision, markUndone } from './decision-rows.js';

/** See DecisionStore.restoreDecisions. Writing documents reads the decisions, so that nothing is left to apply. */
export function restoreDecisions(sql: Sql, decisions: readonly Decision[]): void {
  sql.write(() => {
    const held = sql.all('SELECT * FROM decisions').map(decisionOf);
    for (const decision of planRestore(decisions, { documents: counts(sql).documents, decisions: held })) {
      insertDecision(sql, decision);
      if (decision.undone) markUndone(sql, decision.id, decision.undone);
    }
  });
}
