import { works } from '../../propose/lexicon/works.js';
import { dependents, headOf, labelled, lemma, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';
import { isSubjectBehind } from './verb-behind-run.js';

/**
 * "Her memoir, A Door to the Wings, sold", "hung Winds of the Strait, a mural by Lee": what is written large beside a work is
 * its title, though the parser knows no such names and takes the words for what they say.
 */
export const titleOfWork: Correction = (tree) => {
  const titles = tree.tokens.flatMap((_, work) => {
    const run = upos(tree, work) === 'NOUN' && works.has(lemma(tree, work)) ? titleBeside(tree, work) : null;
    return run && isTitle(tree, run) ? [{ work, run }] : [];
  });
  return titles.reduce((mended, { work, run }) => withTitle(mended, work, run), tree);
};

type Run = Pick<NameRun, 'first' | 'last'>;

function titleBeside(tree: Tree, work: number): Run | null {
  return titleBehind(tree, work) ?? titleRightBehind(tree, work) ?? titleBefore(tree, work);
}

/** "the game Shadows of Tarn was", "his novel A Miller's Autumn", "the journal Inner Ear": else only "of" or an article shows a title. */
function titleRightBehind(tree: Tree, work: number): Run | null {
  const first = work + 1;
  const isOne =
    dependents(tree, work, 'det', 'nmod:poss').length > 0 ||
    /^(?:the|his|her|its|their)$/.test(word(tree, work - 1));
  if (!isOne || xpos(tree, work) !== 'NN' || !isLarge(tree, first)) return null;
  const isLed = /^(?:a|an|the)$/.test(word(tree, first));
  let last = first;
  for (let next: number | null = last; next !== null; next = nextOfTitle(tree, last, isLed)) last = next;
  // "the book The Times praised".
  if (isSubjectBehind(tree, work, last + 1)) return null;
  const isPaper =
    /^(?:journal|magazine|newspaper|weekly|periodical)$/.test(lemma(tree, work)) && last > first;
  return isLed || isPaper || tokensOf(first, last).some((node) => word(tree, node) === 'of')
    ? { first, last }
    : null;
}

/** The next word written large, with what may stand before it inside a title. */
function nextOfTitle(tree: Tree, last: number, isLed: boolean): number | null {
  const [one, two] = [word(tree, last + 1), word(tree, last + 2)];
  const isOwner = isLed && /^['’]s$/.test(one);
  const steps =
    one === 'of' && /^(?:the|an?|his|her|my|our)$/.test(two) ? 3 : one === 'of' || isOwner ? 2 : 1;
  return isLarge(tree, last + steps) ? last + steps : null;
}

/** "her third novel, The Salt Road, ...": from comma to comma. */
function titleBehind(tree: Tree, work: number): Run | null {
  const isOne = dependents(tree, work, 'det', 'nmod:poss', 'amod', 'nummod').length > 0;
  const comma = word(tree, work + 1) === ',' ? work + 1 : endOf(tree, work) + 1;
  if (!isOne || word(tree, comma) !== ',') return null;
  let last = comma;
  while (isOfTitle(tree, last + 1)) last += 1;
  return /^[,.;:)]$/.test(word(tree, last + 1)) ? { first: comma + 1, last } : null;
}

/** The end of the nouns that say of or about what the work is. */
function endOf(tree: Tree, work: number): number {
  const inside = dependents(tree, work, 'nmod').filter(
    (child) => child > work && !labelled(tree, child, 'nmod:poss'),
  );
  return Math.max(
    work,
    ...inside.flatMap((child) => subtree(tree, child, (node) => !labelled(tree, node, 'appos', 'conj'))),
  );
}

/** "Winds of the Strait, a mural by Lee", "The Red Ford, an 1856 painting". */
function titleBefore(tree: Tree, work: number): Run | null {
  const [start] = dependents(tree, work, 'det', 'nmod:poss');
  if (start === undefined || start > work || !labelled(tree, work, 'appos') || word(tree, start - 1) !== ',')
    return null;
  const last = start - 2;
  let first = start - 1;
  while (isOfTitle(tree, first - 1) && word(tree, first - 1) !== "'s") first -= 1;
  while (first <= last && !isLarge(tree, first)) first += 1;
  return first <= headOf(tree, work) && headOf(tree, work) <= last ? { first, last } : null;
}

function isOfTitle(tree: Tree, node: number): boolean {
  return (
    isLarge(tree, node) ||
    /^(?:of|the|and|in|on|to|for|a|an|at|by|with|from|&|['’]s?|[-–])$/.test(word(tree, node))
  );
}

function isLarge(tree: Tree, node: number): boolean {
  return /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '');
}

/** Several words, and no name of another kind. */
function isTitle(tree: Tree, { first, last }: Run): boolean {
  if (last - first < 1 || last - first > 9 || !isLarge(tree, first) || !isLarge(tree, last)) return false;
  return tree.names.every(
    (name) =>
      name.last < first ||
      last < name.first ||
      (name.type !== 'PER' && !(name.first === first && name.last === last)) ||
      name.first > first + 1 ||
      isOf(tree, name),
  );
}

/** "Flora of the Meadows" is nobody called Flora, and "A Miller's Autumn" no Miller. */
function isOf(tree: Tree, { first, last }: NameRun): boolean {
  const isOwner = /^(?:a|an|the)$/.test(word(tree, first - 1)) && /^['’]s$/.test(word(tree, last + 1));
  return first === last && (word(tree, last + 1) === 'of' || isOwner);
}

function tokensOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function withTitle(tree: Tree, work: number, { first, last }: Run): Tree {
  const isOut = (node: number) => headOf(tree, node) < first || headOf(tree, node) > last;
  const [top = first, ...others] = tokensOf(first, last).filter(isOut);
  // The parser may take "opera" in "the opera Bells of Winter" for a part of the name.
  const isBelow = work < first && headOf(tree, work) === top;
  const before = isBelow ? (tree.children[top] ?? []).filter((child) => child < work) : [];
  const mended = editedTree(tree, [
    ...(isBelow ? [{ node: work, head: headOf(tree, top), label: tree.parse.labels[top] ?? 'dep' }] : []),
    ...before.map((node) => ({ node, head: work })),
    work < first
      ? { node: top, head: work, label: 'appos', upos: 'PROPN', xpos: 'NNP' }
      : { node: top, upos: 'PROPN', xpos: 'NNP' },
    ...others.map((node) => ({ node, head: top, label: 'flat' })),
  ]);
  if (!mended) return tree;
  const names = tree.names.filter((name) => name.last < first || last < name.first);
  return {
    ...mended,
    names: [...names, { first, last, type: 'ORG' as const }].sort((one, other) => one.first - other.first),
  };
}
