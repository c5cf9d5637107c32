import { isMeasureNoun } from '../../propose/lexicon/units.js';
import { dependents, headOf, lemma, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const directions = /^(?:(?:north|south)-?(?:east|west)?|east|west)$/;

/** "lies 20 km north of Lund": "north of" is where it lies of Lund, one preposition, and the measure tells how far. */
export function directionOf(tree: Tree, place: number): readonly Edit[] {
  const [of = 0, ...more] = prepositionOf(tree, place);
  const last = of - 1;
  if (word(tree, of) !== 'of' || more.length > 0 || !directions.test(word(tree, last))) return [];
  if (dependents(tree, last, 'det', 'amod').length > 0 || upos(tree, last) === 'PROPN') return [];
  const isDouble = word(tree, last - 1) === '-' && directions.test(word(tree, last - 2));
  const first = isDouble ? last - 2 : last;
  let top = headOf(tree, place);
  while (top >= first && top <= last) top = headOf(tree, top);
  if (top < 0 || top >= first) return [];
  const label = upos(tree, top) === 'VERB' ? 'obl' : 'nmod';
  const measures = [
    ...[first, last].flatMap((node) => dependents(tree, node, 'obl:unmarked', 'nmod:unmarked')),
    ...dependents(tree, top, 'obj').filter((node) => node === first - 1 && isMeasureNoun(lemma(tree, node))),
  ];
  return [
    { node: place, head: top, label },
    { node: first, head: place, label: 'case', upos: 'ADP', xpos: 'IN' },
    ...(isDouble ? [{ node: last - 1, head: first, label: 'punct' }] : []),
    ...(isDouble ? [{ node: last, head: first, label: 'fixed' }] : []),
    { node: of, head: first, label: 'fixed' },
    ...measures.map((node) => ({
      node,
      head: top,
      label: label === 'obl' ? 'obl:unmarked' : 'nmod:unmarked',
    })),
  ];
}
