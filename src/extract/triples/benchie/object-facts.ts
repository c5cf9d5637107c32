import { isTime } from '../../propose/clause/arguments.js';
import { phrasesOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, labelled, prepositionOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { contentOf, ownPhrase, shortPhrase } from '../short-phrase.js';
import { spell } from '../spell.js';

/** What is said of a subject: relation and object in words, with the token that the object is about. */
export interface Fact {
  readonly relation: string;
  readonly object: string;
  readonly head: number;
}

/** The object by itself, then for each prepositional phrase on it what stands behind the preposition. */
export function objectFacts(tree: Tree, verb: string, object: Phrase): readonly Fact[] {
  const words = spell(tree, shortPhrase(tree, object));
  const content = contentOf(tree, object.head);
  const before = (noun: number) => (noun === content ? spell(tree, ownPhrase(tree, object)) : words);
  return [
    { relation: verb, object: words, head: object.head },
    ...complementsOf(tree, object.head).flatMap((noun) => behind(tree, `${verb} ${before(noun)}`, noun)),
  ];
}

/** What stands behind the preposition of a noun, one a conjunct, with all before it in the relation. */
export function behind(tree: Tree, start: string, noun: number): readonly Fact[] {
  const relation = `${start} ${spell(tree, prepositionOf(tree, noun))}`;
  return phrasesOf(tree, noun).flatMap((object) => objectFacts(tree, relation, object));
}

/** The prepositional phrases on a noun, right of it. */
function complementsOf(tree: Tree, noun: number): readonly number[] {
  return dependents(tree, noun, 'nmod').filter(
    (child) =>
      child > noun &&
      !labelled(tree, child, 'nmod:poss', 'nmod:unmarked', 'nmod:desc') &&
      !(child === contentOf(tree, noun) && isTime(tree, child)) &&
      prepositionOf(tree, child).length > 0,
  );
}
