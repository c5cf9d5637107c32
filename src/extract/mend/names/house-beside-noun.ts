import { isTime } from '../../propose/clause/arguments.js';
import { isOfOrganization } from '../../propose/lexicon/titles.js';
import { headOf, labelled, lemma, nameAt, upos, word, xpos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Correction } from '../correction.js';

/** "set up a consultancy, Holt Hydrolab, in Bonn": what stands beside the noun for a house is its name, though nobody knows it. */
export const houseBesideNoun: Correction = (tree) => {
  const houses = tree.tokens.flatMap((_, node): readonly NameRun[] => {
    if (!labelled(tree, node, 'appos') || !isNew(tree, node) || nameAt(tree, node - 1) !== undefined)
      return [];
    const noun = headOf(tree, node);
    if (noun > node || upos(tree, noun) !== 'NOUN' || !isHouse(tree, noun)) return [];
    const run = runAt(tree, node);
    // Each of its words may hang on the noun; "joined a firm, Monday, in Bonn".
    if (node !== run.first && labelled(tree, run.first, 'appos')) return [];
    if (isTime(tree, node)) return [];
    const before = word(tree, run.first - 1) === ',' ? run.first - 2 : run.first - 1;
    return before === noun && (before === run.first - 1 || /^[,.;]$/.test(word(tree, run.last + 1)))
      ? [run]
      : [];
  });
  return houses.length === 0
    ? tree
    : { ...tree, names: [...tree.names, ...houses].sort((one, other) => one.first - other.first) };
};

function isHouse(tree: Tree, noun: number): boolean {
  return (
    xpos(tree, noun) === 'NN' &&
    (isOfOrganization(tree, noun) ||
      /^(?:consultancy|subsidiary|unit|division|imprint|affiliate|branch|workshop|practice|cooperative|co-operative|think-tank|publisher|carrier|festival|journal)$/.test(
        lemma(tree, noun),
      ))
  );
}

function isNew(tree: Tree, node: number): boolean {
  return (
    upos(tree, node) === 'PROPN' &&
    nameAt(tree, node) === undefined &&
    /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '')
  );
}

function runAt(tree: Tree, node: number): NameRun {
  let [first, last] = [node, node];
  while (isNew(tree, first - 1)) first -= 1;
  while (isNew(tree, last + 1)) last += 1;
  return { first, last, type: 'ORG' };
}
