import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The factory, Lena Vogt said, poisons the river": the speaker between commas is no other name of the factory. */
export function splitQuote(tree: Tree, saying: number): readonly Edit[] {
  if (word(tree, saying + 1) !== ',' || !reporting.has(lemma(tree, saying))) return [];
  const quoted = quotedSubject(tree, saying);
  if (quoted !== undefined) return quoted;
  const subject = dependent(tree, saying, 'nsubj');
  const deed = dependents(tree, saying, 'ccomp').find((child) => child > saying);
  if (subject === undefined || deed === undefined || dependent(tree, deed, 'nsubj', 'mark') !== undefined)
    return [];
  const speaker = dependents(tree, subject, 'appos').find((child) => child > subject && child < saying);
  if (speaker === undefined || lastBefore(tree, speaker, saying) !== saying - 1) return [];
  const others = (tree.children[saying] ?? []).filter((child) => child > deed || child < subject);
  return [
    { node: deed, head: headOf(tree, saying), label: tree.parse.labels[saying] ?? 'root' },
    { node: subject, head: deed },
    { node: speaker, head: saying, label: 'nsubj' },
    { node: saying, head: deed, label: 'parataxis' },
    ...others.map((node) => ({ node, head: deed })),
  ];
}

/** The end of the speaker's name. */
function lastBefore(tree: Tree, node: number, end: number): number {
  const parts = dependents(tree, node, 'flat').filter((child) => child < end);
  return Math.max(node, ...parts);
}

/** "'The bridge,' the engineer said, 'cannot hold'": a noun that is said before the verb is the subject of what is said behind. */
function quotedSubject(tree: Tree, saying: number): readonly Edit[] | undefined {
  const [noun, deed, ...more] = dependents(tree, saying, 'ccomp');
  if (noun === undefined || deed === undefined || more.length > 0 || noun > saying || deed < saying)
    return undefined;
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || dependent(tree, noun, 'cop', 'nsubj') !== undefined)
    return undefined;
  return dependent(tree, deed, 'nsubj', 'mark') === undefined
    ? [{ node: noun, head: deed, label: 'nsubj' }]
    : undefined;
}
