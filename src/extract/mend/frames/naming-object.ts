import { isOfPerson } from '../../propose/lexicon/titles.js';
import { naming } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, lemma, subtree, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "called her a giant": nothing is given to her; the second noun is what she is called. */
export function namingObject(tree: Tree, verb: number): readonly Edit[] {
  if (!naming.has(lemma(tree, verb))) return [];
  if (lemma(tree, verb) === 'make') return madeSomebody(tree, verb);
  const beside = secondNoun(tree, verb);
  if (beside !== undefined) return [{ node: beside, head: verb, label: 'xcomp' }];
  const [first, second] = dependents(tree, verb, 'obj').filter((child) => child > verb);
  if (second !== undefined && first !== undefined && isNext(tree, first, second))
    return [{ node: second, head: verb, label: 'xcomp' }];
  const [named, name] = [dependent(tree, verb, 'iobj'), dependent(tree, verb, 'obj')];
  if (named === undefined || name === undefined || named > name) return [];
  return [
    { node: named, head: verb, label: 'obj' },
    { node: name, head: verb, label: 'xcomp' },
  ];
}

/** "making her the first woman on the board": nobody makes a woman for her. */
function madeSomebody(tree: Tree, verb: number): readonly Edit[] {
  const [made, person] = [dependent(tree, verb, 'iobj'), dependent(tree, verb, 'obj')];
  if (made === undefined || person === undefined || made > person || !isOfPerson(tree, person)) return [];
  return [
    { node: made, head: verb, label: 'obj' },
    { node: person, head: verb, label: 'xcomp' },
  ];
}

/** "consider the bank a threat": nothing but an article stands between the two. */
function isNext(tree: Tree, first: number, second: number): boolean {
  const [start = second] = subtree(tree, second);
  return /^an?$/.test(word(tree, start)) && start === (subtree(tree, first).at(-1) ?? first) + 1;
}

/** "dubbed the strike a 'gift'": without a comma, a noun with an article behind the object is no other name of it. */
function secondNoun(tree: Tree, verb: number): number | undefined {
  const object = dependent(tree, verb, 'obj');
  if (object === undefined || object < verb) return undefined;
  return dependents(tree, object, 'appos').find((child) => {
    const article = dependents(tree, child, 'det').find((det) => /^(?:an?|the)$/.test(word(tree, det)));
    return article !== undefined && article > object && word(tree, article - 1) !== ',';
  });
}
