import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { isOfOrganization, isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { conjuncts, dependents, inNameOf, lemma, upos, word, wordsOf } from '../walk.js';

/** "had a daughter, the novelist Ada Holt", "has two sons, Bo and Karl": be daughter of, be son of. */
export function having(tree: Tree, clause: Clause): readonly Draft[] {
  return hadNouns(tree, clause).flatMap((noun) => {
    const predicate = `be ${lemma(tree, noun)} of`;
    const relation = { core: [noun], text: `is ${lemma(tree, noun)} of`, predicate };
    return pairs(namesOf(tree, noun), [...clause.subjects, ...otherParent(tree, clause, noun)]).map(
      ([subject, object]) => ({ subject, relation, object, anchor: clause.head, clause, reliability: 0.86 }),
    );
  });
}

/** The relatives, friends and subsidiaries with a name that somebody is said to have: nobody has people. */
export function hadNouns(tree: Tree, clause: Clause): readonly number[] {
  if (clause.passive || clause.copular || !/^(?:have|adopt|bear|father)$/.test(lemma(tree, clause.head)))
    return [];
  return dependents(tree, clause.head, 'obj')
    .flatMap((object) => conjuncts(tree, object))
    .filter((noun) => isRelated(tree, noun) && !inName(tree, noun) && namesOf(tree, noun).length > 0);
}

function isRelated(tree: Tree, noun: number): boolean {
  return (
    upos(tree, noun) === 'NOUN' &&
    (isOfPerson(tree, noun) || kin.has(lemma(tree, noun)) || isOfOrganization(tree, noun))
  );
}

const kin = words(
  'cousin nephew niece uncle aunt grandson granddaughter grandchild twin sibling stepson stepdaughter parent subsidiary affiliate',
);

/** The names behind the noun: in commas, right behind it, or behind "named". */
function namesOf(tree: Tree, noun: number): readonly Phrase[] {
  const beside = dependents(tree, noun, 'appos').flatMap((child) =>
    inName(tree, child) ? conjuncts(tree, child) : dependents(tree, child, 'appos'),
  );
  const called = dependents(tree, noun, 'acl')
    .filter((verb) => /^(?:named|called)$/.test(word(tree, verb)))
    .flatMap((verb) => dependents(tree, verb, 'xcomp', 'obj').flatMap((name) => conjuncts(tree, name)));
  return [...beside, ...called].filter((node) => inName(tree, node)).map((node) => phraseOf(tree, node));
}

/** "had a son with Bo Lind". */
function otherParent(tree: Tree, { obliques }: Clause, noun: number): readonly Phrase[] {
  const isChild = /^(?:son|daughter|child|twin)$/.test(lemma(tree, noun));
  return obliques
    .filter(({ preposition }) => isChild && wordsOf(tree, preposition) === 'with')
    .flatMap(({ phrases }) => phrases.filter(({ head }) => inNameOf(tree, head) === 'PER'));
}
