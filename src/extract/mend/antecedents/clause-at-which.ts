import { speaking } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "returned it to Chad, from which it came", "overshadowed a meeting at which Ek was to sign": a clause with "at which" is about the noun before it, however it hangs. */
export function clauseAtWhich(tree: Tree, verb: number): readonly Edit[] {
  const isRelative = labelled(tree, verb, 'acl:relcl');
  const pronoun = dependents(tree, verb, 'obl').find(
    (child) => child < verb && /^(?:which|whom)$/.test(word(tree, child)) && /^W/.test(xpos(tree, child)),
  );
  const [preposition] = pronoun === undefined ? [] : prepositionOf(tree, pronoun);
  if (preposition === undefined || preposition + 1 !== pronoun) return [];
  const noun = word(tree, preposition - 1) === ',' ? preposition - 2 : preposition - 1;
  if (isRelative) return word(tree, preposition) === 'of' ? [] : atNameBefore(tree, verb, noun);
  if (upos(tree, noun) !== 'NOUN') return [];
  // "asked for a loan, to which she replied that": to the asking.
  if (word(tree, preposition - 1) === ',' && speaking.has(lemma(tree, verb))) return [];
  for (let above = noun; above >= 0; above = headOf(tree, above)) if (above === verb) return [];
  return [{ node: verb, head: noun, label: 'acl:relcl' }];
}

/** A name right before the comma is nearer than what it is told of with. */
function atNameBefore(tree: Tree, verb: number, last: number): readonly Edit[] {
  const name = word(tree, last + 1) === ',' ? nameAt(tree, last) : undefined;
  const near = name === undefined ? -1 : nameHead(tree, name);
  // "read the will in Bonn, in which he left her the house": the will tells so, wherever she read it.
  const isScene = /^(?:in|at|on|near)$/.test(wordsOf(tree, prepositionOf(tree, near)));
  if (
    near < 0 ||
    isScene ||
    near === headOf(tree, verb) ||
    !labelled(tree, near, 'obl') ||
    name?.type === 'PER'
  )
    return [];
  return [{ node: verb, head: near }];
}
