import { dependent, headOf, isWithin, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { transitive } from '../participles/second-participle.js';

/** "Crews dug through rubble after a strong earthquake struck the valley": the noun between "after" and a verb is the subject of that verb. */
export function clauseOfConjunction(tree: Tree, verb: number): readonly Edit[] {
  const main = headOf(tree, verb);
  if (!/^VB[DZ]$/.test(xpos(tree, verb)) || upos(tree, verb) !== 'VERB' || main < 0 || main > verb) return [];

  if (dependent(tree, verb, 'nsubj', 'csubj', 'expl', 'aux', 'mark', 'cc') !== undefined) return [];
  // "The man arrested after the blast fled" does so himself.
  const reduced = dependent(tree, main, 'aux', 'obj') === undefined && transitive.has(lemma(tree, main));
  const opener = openerBefore(tree, verb);
  if (reduced || opener <= main) return [];
  const between = tree.tokens.map((_token, node) => node).slice(opener + 1, verb);
  const tops = between.filter(
    (node) => !between.includes(headOf(tree, node)) && upos(tree, node) !== 'PUNCT',
  );
  const noun = tops.at(-1);
  if (noun === undefined || !['NOUN', 'PROPN'].includes(upos(tree, noun)) || isWithin(tree, verb, noun))
    return [];
  return [
    { node: verb, head: main, label: 'advcl' },
    { node: noun, head: verb, label: 'nsubj' },
    { node: opener, head: verb, label: 'mark', upos: 'SCONJ' },
    ...tops.slice(0, -1).map((node) => ({ node, head: noun, label: 'compound' })),
  ];
}

/** The conjunction of time before the noun phrase that ends at a verb, taken for a preposition; -1 where there is none. */
function openerBefore(tree: Tree, verb: number): number {
  let node = verb - 1;
  while (node > 0 && phraseWords.has(upos(tree, node)) && !/^[,;:]$/.test(word(tree, node))) node -= 1;
  const opens = /^(?:after|before|since|until|because|when)$/.test(word(tree, node));
  return opens && node < verb - 1 && labelled(tree, node, 'case') ? node : -1;
}

const phraseWords: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT']);
