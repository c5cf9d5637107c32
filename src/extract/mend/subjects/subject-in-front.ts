import { reporting } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "said troops backed by drones drove them out", "a day after a convoy with food for the poor was stopped": what stands behind
 * a preposition right before the verb belongs to the noun in front, and that is the subject.
 */
export function subjectInFront(tree: Tree, inner: number): readonly Edit[] {
  const verb = headOf(tree, inner);
  const [preposition] = prepositionOf(tree, inner);
  if (verb < inner || preposition === undefined || preposition > inner) return [];
  if (upos(tree, verb) !== 'VERB' || upos(tree, inner + 1) === 'PUNCT') return [];
  const end = preposition - 1;
  const noun = nounUntil(tree, end, verb);
  if (noun === undefined || !/^(?:NOUN|PROPN|VERB)$/.test(upos(tree, end))) return [];
  const isAgent = xpos(tree, end) === 'VBN' && wordsOf(tree, [preposition]) === 'by';
  return [
    { node: inner, head: end, label: isAgent ? 'obl:agent' : upos(tree, end) === 'VERB' ? 'obl' : 'nmod' },
    { node: noun, head: verb, label: tree.parse.labels[inner] ?? 'nsubj' },
    ...clauseBehind(tree, noun, verb),
  ];
}

/** A noun with a participle of its own whose phrase ends here: the object of the verb of saying, or behind "after". */
function nounUntil(tree: Tree, end: number, verb: number): number | undefined {
  const above = headOf(tree, verb);
  let noun = end;
  while (noun >= 0 && !(labelled(tree, noun, 'obj', 'obl') && dependents(tree, noun, 'acl').length > 0))
    noun = headOf(tree, noun);
  if (noun < 0 || noun > end || subtree(tree, noun).at(-1) !== end) return undefined;
  const isSaid =
    labelled(tree, noun, 'obj') &&
    headOf(tree, noun) === above &&
    above < noun &&
    labelled(tree, verb, 'ccomp') &&
    reporting.has(lemma(tree, above));
  return isSaid || openerOf(tree, noun) !== undefined ? noun : undefined;
}

function openerOf(tree: Tree, noun: number): number | undefined {
  return labelled(tree, noun, 'obl')
    ? dependents(tree, noun, 'case').find((child) => /^(?:after|before|since|until)$/.test(word(tree, child)))
    : undefined;
}

function clauseBehind(tree: Tree, noun: number, verb: number): readonly Edit[] {
  const opener = openerOf(tree, noun);
  return opener === undefined
    ? []
    : [
        { node: verb, head: headOf(tree, noun), label: 'advcl' },
        { node: opener, head: verb, label: 'mark', upos: 'SCONJ' },
      ];
}
