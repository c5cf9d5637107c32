import { reporting, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** Never plural nouns: with a subject before them they are verbs wherever they stand. */
const onlyVerbs = words(
  'consists belongs contains includes exists requires provides owns sells employs operates seeks',
);

const verbs = words(
  'plans aims hopes vows pledges moves bids seeks looks fights attempts threatens promises offers needs wants refuses fails claims demands requests',
);

/** "NATO plans to deploy troops", "The paper questions whether": a verb read as a plural noun at the root, its subject before it. */
export function finiteNoun(tree: Tree, noun: number): readonly Edit[] {
  if (dependent(tree, noun, 'cop', 'nsubj') !== undefined || !isPlural(tree, noun)) return [];
  const subject = dependents(tree, noun, 'compound').findLast(
    (child) => child < noun && upos(tree, child) !== 'PRON',
  );
  if (subject === undefined) return [];
  const complement = complementOf(tree, noun);
  const series = dependents(tree, noun, 'conj').filter(
    (child) =>
      child > noun &&
      /^(?:VBZ|NNS)$/.test(xpos(tree, child)) &&
      dependent(tree, child, 'nsubj', 'det') === undefined,
  );
  const inSeries = series.some((child) => upos(tree, child) === 'VERB' && xpos(tree, child) === 'VBZ');
  if (complement === null && !inSeries && !onlyVerbs.has(word(tree, noun))) return [];
  const before = (tree.children[noun] ?? []).filter(
    (child) => child < subject && !labelled(tree, child, 'punct'),
  );
  return [
    { node: noun, upos: 'VERB', xpos: 'VBZ' },
    { node: subject, label: 'nsubj' },
    ...(complement ? [complement] : []),
    ...(inSeries ? series.map((node) => ({ node, upos: 'VERB', xpos: 'VBZ' })) : []),
    ...dependents(tree, noun, 'nmod')
      .filter((child) => child > noun)
      .map((node) => ({ node, label: 'obl' })),
    ...before.map((node) => ({ node, head: subject })),
  ];
}

/** "Acme plans to buy Bolt, its head told the BBC": what is told is a clause and no second subject of the telling. */
export function finiteContent(tree: Tree, noun: number): readonly Edit[] {
  const saying = headOf(tree, noun);
  if (!reporting.has(lemma(tree, saying)) || upos(tree, saying) !== 'VERB') return [];
  const speaker = dependents(tree, saying, 'nsubj').findLast((child) => child > noun && child < saying);
  if (speaker === undefined) return [];
  const [first = speaker] = subtree(tree, speaker).filter((node) => upos(tree, node) !== 'PUNCT');
  if (word(tree, first - 1) !== ',') return [];
  const edits = finiteNoun(tree, noun);
  return edits.length === 0
    ? []
    : [
        ...edits.filter(({ node }) => node !== noun),
        { node: noun, label: 'ccomp', upos: 'VERB', xpos: 'VBZ' },
      ];
}

/** "to deploy" behind "plans", "whether ..." behind "questions". */
function complementOf(tree: Tree, noun: number): Edit | null {
  const to = word(tree, noun + 1) === 'to' && verbs.has(word(tree, noun));
  const clauses = dependents(tree, noun, 'acl');
  const deed = clauses.find((child) => to && xpos(tree, child) === 'VB');
  if (deed !== undefined) return { node: deed, label: 'xcomp' };
  const asked = clauses.find(
    (child) => labelled(tree, noun + 1, 'mark') && word(tree, noun + 1) === 'whether' && child > noun,
  );
  return asked === undefined ? null : { node: asked, label: 'ccomp' };
}

/** Tagged as a plural, or as a verb that has kept a noun's tree. */
function isPlural(tree: Tree, noun: number): boolean {
  return ['NNS', 'VBZ'].includes(xpos(tree, noun));
}
