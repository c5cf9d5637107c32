import { speaking } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, prepositionOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "overshadowed a meeting at which Ek was to sign": a clause with "at which" is about the noun before it, however it hangs. */
export function clauseAtWhich(tree: Tree, verb: number): readonly Edit[] {
  if (!labelled(tree, verb, 'parataxis', 'conj', 'advcl', 'ccomp')) return [];
  const pronoun = dependents(tree, verb, 'obl').find(
    (child) => child < verb && /^(?:which|whom)$/.test(word(tree, child)) && /^W/.test(xpos(tree, child)),
  );
  const [preposition] = pronoun === undefined ? [] : prepositionOf(tree, pronoun);
  if (preposition === undefined || preposition + 1 !== pronoun) return [];
  const noun = word(tree, preposition - 1) === ',' ? preposition - 2 : preposition - 1;
  if (upos(tree, noun) !== 'NOUN') return [];
  // "asked for a loan, to which she replied that": to the asking.
  if (word(tree, preposition - 1) === ',' && speaking.has(lemma(tree, verb))) return [];
  for (let above = noun; above >= 0; above = headOf(tree, above)) if (above === verb) return [];
  return [{ node: verb, head: noun, label: 'acl:relcl' }];
}
