import { type Decision, decisionId } from '../../model/decision.js';
import { canonicalJson } from '../canonical-json.js';
import { refusal, soundAct, soundProposal } from './sound-proposal.js';

/** What a graph holds already when decisions of another one are to be put on record in it. */
export interface Held {
  readonly documents: number;
  readonly decisions: readonly Decision[];
}

/** The decisions that restoring these puts on record: all, or none where all are there; refuses any other case. */
export function planRestore(decisions: readonly Decision[], held: Held): readonly Decision[] {
  const sound = decisions.map(soundDecision);
  const known = new Map(held.decisions.map((decision) => [decision.id, canonicalJson(decision)]));
  if (sound.every((decision) => known.get(decision.id) === canonicalJson(decision))) return [];
  if (held.documents === 0 && known.size === 0) return sound;
  const got = `${held.documents} documents and ${known.size} decisions`;
  throw refusal(`expected an empty graph to restore decisions in, got one with ${got}`);
}

function soundDecision(decision: Decision): Decision {
  const proposal = soundProposal(decision);
  const id = decisionId(proposal);
  if (id !== decision.id) throw refusal(`expected the decision id ${id}, got ${decision.id}`);
  return { id, ...proposal, undone: decision.undone && soundAct(decision.undone) };
}
