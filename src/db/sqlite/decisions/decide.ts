import { type Act, type Decision, decisionId, type Proposal, type Ruling } from '../../../model/decision.js';
import {
  entitiesNamedIn,
  requireDecidable,
  requireInForce,
  requireNotUndone,
} from '../../rulings/require-decidable.js';
import { requireEffect } from '../../rulings/require-effect.js';
import { Rulings } from '../../rulings/rulings.js';
import { refusal, soundAct, soundProposal } from '../../rulings/sound-proposal.js';
import { text } from '../row.js';
import type { Sql } from '../sql.js';
import { holds } from '../write.js';
import { findDecision, inForce, insertDecision, markUndone, rulingsInForce } from './decision-rows.js';
import { reapply } from './reapply.js';

/** See DecisionStore.decide. */
export function decide(sql: Sql, proposal: Proposal): Decision {
  const sound = soundProposal(proposal);
  const decision = { id: decisionId(sound), ...sound, undone: null };
  return sql.write(() => {
    const known = findDecision(sql, decision.id);
    if (known) return requireNotUndone(known);
    const before = inForce(sql);
    requireDecidable(
      decision.ruling,
      new Rulings(before),
      shownIn(sql, decision.ruling, new Rulings(before)),
    );
    requireDocuments(sql, decision.ruling);
    insertDecision(sql, decision);
    const rulings = new Rulings([...before, decision]);
    requireEffect(decision, rulings, reapply(sql, decision.ruling, rulings));
    return decision;
  });
}

/** See DecisionStore.undo. */
export function undo(sql: Sql, id: string, act: Act): Decision {
  const undone = soundAct(act);
  return sql.write(() => {
    const decision = requireInForce(id, findDecision(sql, id));
    markUndone(sql, id, undone);
    reapply(sql, decision.ruling, rulingsInForce(sql));
    return { ...decision, undone };
  });
}

/** Those of the entities that the ruling's are shown as which the graph shows. */
function shownIn(sql: Sql, ruling: Ruling, rulings: Rulings): ReadonlySet<string> {
  const ids = entitiesNamedIn(ruling).map((id) => rulings.shownAs(id));
  const rows = sql.all(
    'SELECT id FROM entities WHERE id IN (SELECT value FROM json_each(?)) AND rank IS NOT NULL',
    JSON.stringify(ids),
  );
  return new Set(rows.map((row) => text(row, 'id')));
}

function requireDocuments(sql: Sql, ruling: Ruling): void {
  const ids = (ruling.kind === 'SPLIT' ? ruling.documentIds : null) ?? [];
  const held = holds(sql, ids);
  const missing = ids.find((id) => !held.has(id));
  if (missing !== undefined) throw refusal(`expected a document of the graph, got ${missing}`);
}
