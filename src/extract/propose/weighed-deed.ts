import type { Tree } from '../tree.js';
import { words } from './lexicon/verbs.js';
import { lemma, xpos } from './walk.js';

/** What they are about is a deed, whoever may do it. */
const weighing = words(`
  ban prohibit forbid outlaw criminalise criminalize legalise legalize oppose condemn criticise criticize denounce
  involve entail require necessitate allow permit justify discourage support back recommend advocate favor favour`);

/** "opposes closing the mine": whoever opposes it closes nothing, so that the deed is told with its verb: oppose closing. */
export function isWeighed(tree: Tree, deed: number, governor: number | undefined): boolean {
  return governor !== undefined && xpos(tree, deed) === 'VBG' && weighing.has(lemma(tree, governor));
}
