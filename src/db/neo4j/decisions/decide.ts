import { type Act, type Decision, decisionId, type Proposal, type Ruling } from '../../../model/decision.js';
import { planRestore } from '../../rulings/plan-restore.js';
import {
  entitiesNamedIn,
  requireDecidable,
  requireInForce,
  requireNotUndone,
} from '../../rulings/require-decidable.js';
import { requireEffect } from '../../rulings/require-effect.js';
import { Rulings } from '../../rulings/rulings.js';
import { refusal, soundAct, soundProposal } from '../../rulings/sound-proposal.js';
import type { Connection, Transaction } from '../connection.js';
import { counts } from '../read/counts.js';
import { text } from '../row.js';
import { lock } from '../write/lock.js';
import { holds } from '../write/write.js';
import { allDecisions, findDecision, inForce, recordDecisions, rulingsInForce } from './decision-rows.js';
import { reapply } from './reapply.js';

/** See DecisionStore.decide. */
export async function decide(connection: Connection, proposal: Proposal): Promise<Decision> {
  const sound = soundProposal(proposal);
  const decision = { id: decisionId(sound), ...sound, undone: null };
  return connection.write(async (transaction) => {
    await lock(transaction);
    const known = await findDecision(transaction, decision.id);
    if (known) return requireNotUndone(known);
    const decided = await inForce(transaction);
    const [before, after] = [new Rulings(decided), new Rulings([...decided, decision])];
    requireDecidable(decision.ruling, before, await shownIn(transaction, decision.ruling, before));
    await requireDocuments(transaction, decision.ruling);
    await recordDecisions(transaction, [decision]);
    requireEffect(decision, after, await reapply(transaction, decision.ruling, before, after));
    return decision;
  });
}

/** See DecisionStore.undo. */
export async function undo(connection: Connection, id: string, act: Act): Promise<Decision> {
  const undone = soundAct(act);
  return connection.write(async (transaction) => {
    await lock(transaction);
    const decision = { ...requireInForce(id, await findDecision(transaction, id)), undone };
    const before = await rulingsInForce(transaction);
    await recordDecisions(transaction, [decision]);
    await reapply(transaction, decision.ruling, before, await rulingsInForce(transaction));
    return decision;
  });
}

/** See DecisionStore.restoreDecisions. Writing documents reads the decisions, so that nothing is left to apply. */
export async function restoreDecisions(
  connection: Connection,
  decisions: readonly Decision[],
): Promise<void> {
  await connection.write(async (transaction) => {
    await lock(transaction);
    const [{ documents }, held] = [await counts(transaction), await allDecisions(transaction)];
    const missing = planRestore(decisions, { documents, decisions: held });
    if (missing.length > 0) await recordDecisions(transaction, missing);
  });
}

/** Those of the entities that the ruling's are shown as which the graph shows. */
async function shownIn(
  transaction: Transaction,
  ruling: Ruling,
  rulings: Rulings,
): Promise<ReadonlySet<string>> {
  const ids = entitiesNamedIn(ruling).map((id) => rulings.shownAs(id));
  const rows = await transaction.rows('UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id', {
    ids,
  });
  return new Set(rows.map((row) => text(row, 'id')));
}

async function requireDocuments(transaction: Transaction, ruling: Ruling): Promise<void> {
  const ids = (ruling.kind === 'SPLIT' ? ruling.documentIds : null) ?? [];
  const held = await holds(transaction, ids);
  const missing = ids.find((id) => !held.has(id));
  if (missing !== undefined) throw refusal(`expected a document of the graph, got ${missing}`);
}
