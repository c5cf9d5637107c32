import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const keeping = words('leave keep hold find declare get');

/** What a thing is left, and no kind of thing. */
const states = words(
  'closed open broken stranded shattered devastated paralysed paralyzed injured wounded trapped stuck locked grounded frozen divided ' +
    'exposed destroyed damaged isolated buried hidden sealed shut deserted ruined crippled',
);

/** "left its interest rate unchanged at 4%": what the object is left is said of it, and does not tell which it is. */
export function resultingParticiple(tree: Tree, participle: number): readonly Edit[] {
  const noun = headOf(tree, participle);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  if (verb < 0 || noun !== participle - 1 || !labelled(tree, noun, 'obj') || !keeping.has(lemma(tree, verb)))
    return [];
  if (!/^(?:VBN|VBD|JJ)$/.test(xpos(tree, participle))) return [];
  const isState = /^un\w+(?:ed|en)$/.test(word(tree, participle)) || states.has(word(tree, participle));
  const definite = dependent(tree, noun, 'det', 'nmod:poss') !== undefined || /^NNP?S/.test(xpos(tree, noun));
  return isState && definite && dependent(tree, participle, 'obl:agent', 'nsubj') === undefined
    ? [{ node: participle, head: verb, label: 'xcomp' }]
    : [];
}
