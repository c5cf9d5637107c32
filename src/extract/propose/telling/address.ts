import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { dependent, inNameOf, word, xpos } from '../walk.js';

/** "In Cambridge, Mass., they work": the state of a town does nothing, wherever the parser hung it. */
export function isAddress(tree: Tree, { subject }: Draft): boolean {
  const { head } = subject;
  const behind = word(tree, head - 1) === ',' && inNameOf(tree, head - 2) === 'LOC';
  const closed = word(tree, head + 1) === ',' && xpos(tree, head) === 'NNP';
  return behind && closed && subject.tokens.length === 1 && dependent(tree, head, 'cc', 'conj') === undefined;
}
