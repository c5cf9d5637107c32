import { closeKin, relatives } from '../../propose/lexicon/kin.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { naming } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, subtree, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "called her a giant": nothing is given to her; the second noun is what she is called. */
export function namingObject(tree: Tree, verb: number): readonly Edit[] {
  if (!naming.has(lemma(tree, verb))) return [];
  if (lemma(tree, verb) === 'make') return madeSomebody(tree, verb);
  const kin = kinBefore(tree, verb);
  if (kin !== undefined) return kin;
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

/** "appointed his nephew governor": one of kin right behind the verb is who gets the office. */
function kinBefore(tree: Tree, verb: number): readonly Edit[] | undefined {
  const office = dependent(tree, verb, 'obj');
  const kin = verb + 2;
  if (office === undefined || !isOfPerson(tree, office) || headOf(tree, kin) !== office) return undefined;
  if (
    !labelled(tree, kin, 'compound') ||
    !(closeKin.has(lemma(tree, kin)) || relatives.has(lemma(tree, kin)))
  )
    return undefined;
  return [
    { node: kin, head: verb, label: 'obj' },
    { node: office, head: verb, label: 'xcomp' },
    { node: verb + 1, head: kin },
  ];
}

/** "making her the first woman on the board": nobody makes a woman for her. */
function madeSomebody(tree: Tree, verb: number): readonly Edit[] {
  const [made, person] = [dependent(tree, verb, 'iobj'), dependent(tree, verb, 'obj')];
  if (made === undefined) return person === undefined ? [] : madeOfficer(tree, verb, person);
  if (person === undefined || made > person) return [];
  if (
    !isOfPerson(tree, person) &&
    !/^(?:celebrity|icon|legend|target|outcast|symbol)$/.test(lemma(tree, person))
  )
    return [];
  return [
    { node: made, head: verb, label: 'obj' },
    { node: person, head: verb, label: 'xcomp' },
  ];
}

/** "made the admiral governor": of two nouns for people behind one article the second is what the first becomes. */
function madeOfficer(tree: Tree, verb: number, office: number): readonly Edit[] {
  const [article] = dependents(tree, office, 'det', 'nmod:poss');
  const person = office - 1;
  const isTwo =
    article === verb + 1 &&
    word(tree, article) !== 'a' &&
    headOf(tree, person) === office &&
    labelled(tree, person, 'compound', 'amod') &&
    isOfPerson(tree, person) &&
    isOfPerson(tree, office);
  if (!isTwo) return [];
  return [
    { node: person, head: verb, label: 'obj', upos: 'NOUN', xpos: 'NN' },
    { node: office, head: verb, label: 'xcomp' },
    ...(tree.children[office] ?? [])
      .filter((child) => child < person)
      .map((node) => ({ node, head: person })),
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
