import { titleNouns } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Secretary of State Jane Doe": the name behind a title is whom the phrase is about; the title describes it. */
export function nameBehindTitle(tree: Tree, { first, last, type }: NameRun): readonly Edit[] {
  if (type !== 'PER') return [];
  if (isTwin(tree, first)) return merged(tree, first, dependents(tree, first - 1, 'case', 'punct', 'cc'));
  const title = headOf(tree, first);
  const joined =
    title >= 0 && title < first && titleNouns.has(lemma(tree, title)) && upos(tree, first) === 'PROPN';
  // "Count Albrecht": a title is no first name.
  const flat = labelled(tree, first, 'flat') && upos(tree, title) === 'NOUN';
  if (!joined || !(flat || labelled(tree, first, 'nmod')) || labelled(tree, first, 'nmod:poss')) return [];
  if (dependent(tree, first, 'case', 'punct') !== undefined || tree.words.slice(title, first).includes(','))
    return [];
  if (word(tree, first - 1) === 'of' || dependent(tree, title, 'cop') !== undefined) return [];
  const moved = dependents(tree, title, 'case', 'punct', 'acl', 'appos', 'conj', 'cc', 'nmod').filter(
    (child) => child < title || child > last,
  );
  return merged(tree, first, moved, title);
}

/** "the heir of Dame Ada Lind": who is called so is no second one that he is the heir of. */
function isTwin(tree: Tree, first: number): boolean {
  const title = first - 1;
  return (
    /^(?:sir|dame|lord|lady)$/.test(word(tree, title)) &&
    headOf(tree, title) === headOf(tree, first) &&
    labelled(tree, title, 'nmod', 'obl', 'obj', 'conj') &&
    tree.parse.labels[title] === tree.parse.labels[first]
  );
}

function merged(tree: Tree, first: number, moved: readonly number[], title = first - 1): readonly Edit[] {
  return [
    { node: first, head: headOf(tree, title), label: tree.parse.labels[title] ?? 'root' },
    { node: title, head: first, label: 'nmod:desc' },
    ...moved.map((node) => ({ node, head: first })),
  ];
}
