import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  subtree,
  upos,
  word,
  xpos,
} from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "Crews dug through rubble after a strong earthquake struck the valley": the noun between "after" and a verb is the subject of that verb. */
export function clauseOfConjunction(tree: Tree, verb: number): readonly Edit[] {
  const main = headOf(tree, verb);
  if (!/^VB[DZ]$/.test(xpos(tree, verb)) || upos(tree, verb) !== 'VERB' || main < 0 || main > verb) return [];
  if (!labelled(tree, verb, 'advcl', 'parataxis', 'ccomp', 'xcomp', 'conj', 'acl')) return [];
  if (dependent(tree, verb, 'nsubj', 'csubj', 'expl', 'aux', 'mark', 'cc') !== undefined) return [];
  const noun = tree.tokens.findIndex(
    (_token, node) => node > main && node < verb && isSubject(tree, node, verb),
  );
  const opener = noun < 0 ? undefined : openerOf(tree, noun);
  if (opener === undefined || isWithin(tree, verb, noun)) return [];
  return [
    { node: verb, head: main, label: 'advcl' },
    { node: noun, head: verb, label: 'nsubj' },
    { node: opener, head: verb, label: 'mark', upos: 'SCONJ' },
  ];
}

/** A noun whose phrase ends right before the verb, behind a conjunction of time that was taken for a preposition. */
function isSubject(tree: Tree, node: number, verb: number): boolean {
  if (!['NOUN', 'PROPN'].includes(upos(tree, node)) || !labelled(tree, node, 'obl', 'nmod')) return false;
  const own = subtree(tree, node).filter((each) => each < verb);
  return (own.at(-1) ?? node) === verb - 1 && openerOf(tree, node) !== undefined;
}

function openerOf(tree: Tree, noun: number): number | undefined {
  return dependents(tree, noun, 'case').find(
    (child) => child < noun && /^(?:after|before|since|until|as|because|when)$/.test(word(tree, child)),
  );
}
