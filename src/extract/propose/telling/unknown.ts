import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { describing, naming } from '../lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../walk.js';

/** Whatever stands for an unknown ("which direction", "what") states nothing, nor does a thing said of itself. */
export function isUnknown(tree: Tree, { subject, object, clause }: Draft): boolean {
  if (clause && (isNamedWhat(tree, clause.head) || isJudgedWhat(tree, clause.head))) return true;
  const asked = [subject, object].some(({ head }) =>
    [head, ...dependents(tree, head, 'det')].some((node) =>
      ['WDT', 'WP', 'WP$', 'WRB', 'EX'].includes(xpos(tree, node)),
    ),
  );
  // "Networks are networks of people" says no more than that.
  const same =
    [subject, object].every(({ head }) => upos(tree, head) === 'NOUN') &&
    lemma(tree, subject.head) === lemma(tree, object.head) &&
    // "The bank warned banks".
    (clause?.copular !== false || xpos(tree, subject.head) === xpos(tree, object.head));
  // "it wasn't him" tells who only where the text goes on.
  const isThat =
    word(tree, subject.head) === 'it' && /^(?:him|her|me|us|them|you)$/.test(word(tree, object.head));
  if (isThat && clause?.copular) return true;
  return asked || same || subject.head === object.head;
}

/** "after what one director called a lively debate": what was called so stands elsewhere. */
function isNamedWhat(tree: Tree, verb: number): boolean {
  if (!naming.has(lemma(tree, verb)) && !describing.has(lemma(tree, verb))) return false;
  for (let node = verb - 1; node >= 0 && upos(tree, node) !== 'VERB'; node -= 1)
    if (word(tree, node) === 'what') return true;
  return false;
}

/** "for what the judge took to be a joke": it was, and not the judge. */
function isJudgedWhat(tree: Tree, predicate: number): boolean {
  const verb = headOf(tree, predicate);
  if (verb < 0 || !labelled(tree, predicate, 'xcomp') || dependent(tree, predicate, 'cop') === undefined)
    return false;
  if (upos(tree, verb) !== 'VERB' || dependents(tree, verb, 'obj').some((object) => object > verb))
    return false;
  for (let node = verb - 1; node >= 0 && upos(tree, node) !== 'VERB'; node -= 1)
    if (word(tree, node) === 'what') return true;
  return false;
}
