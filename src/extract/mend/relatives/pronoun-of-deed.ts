import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** With an infinitive they have no other object. */
const intending = words(
  'plan want hope refuse intend try agree decide aim promise threaten fail manage begin start continue need seek attempt vow pledge offer choose decline wish prepare struggle',
);

/** "the summit, which Peru plans to skip": what Peru skips, and no plan. */
export function pronounOfDeed(tree: Tree, pronoun: number): readonly Edit[] {
  const verb = headOf(tree, pronoun);
  if (verb < 0 || !/^(?:which|that|whom)$/.test(word(tree, pronoun))) return [];
  if (pronoun > verb || !labelled(tree, verb, 'acl:relcl') || !intending.has(lemma(tree, verb))) return [];
  const deed = dependents(tree, verb, 'xcomp').find((child) => xpos(tree, child) === 'VB');
  const bare = deed !== undefined && dependent(tree, deed, 'obj', 'ccomp', 'xcomp', 'cop') === undefined;
  return bare ? [{ node: pronoun, head: deed }] : [];
}
