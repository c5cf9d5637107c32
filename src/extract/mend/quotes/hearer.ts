import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const telling = words('tell inform remind assure notify');

/** "Osman told Reuters the army had fled": a noun right behind "told" hears it, and neither tells it nor is it told of. */
export function hearer(tree: Tree, noun: number): readonly Edit[] {
  const above = headOf(tree, noun);
  if (above < 0 || upos(tree, noun) === 'PRON') return [];
  const subjects = dependents(tree, above, 'nsubj');
  if (subjects.length < 2) return [];
  const own = telling.has(lemma(tree, above)) && noun > above && subjects.some((child) => child < above);
  if (own) return [{ node: noun, label: 'iobj' }];
  const verb = headOf(tree, above);
  const start = Math.min(noun, ...dependents(tree, noun, 'det', 'amod', 'compound', 'nmod:poss', 'nummod'));
  const next = verb >= 0 && telling.has(lemma(tree, verb)) && start === verb + 1;
  return next && labelled(tree, above, 'ccomp') && subjects.some((child) => child > noun)
    ? [{ node: noun, head: verb, label: 'iobj' }]
    : [];
}
