import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import { verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { dependent, dependents, inNameOf, labelled, lemma, upos, word } from '../walk.js';

/**
 * "The mayor is Ada Moss", "notable alumni include Bo Lind": be mayor of, be alumnus of -> what the text is about, for which the
 * article stands, or the adjective.
 */
export function unhousedRole(tree: Tree, clause: Clause): readonly Draft[] {
  return clause.subjects.flatMap(({ head: office }) => {
    const people = clause.copular ? [phraseOf(tree, clause.head)] : includedBy(tree, clause, office);
    const house = houseOf(tree, office);
    if (house === undefined || !people.every(({ head }) => isPerson(tree, head))) return [];
    return people.map((subject) => ({
      subject,
      relation: {
        ...verbRelation(tree, clause, `be ${house.title} of`),
        text: `is ${house.title} of`,
      },
      object: { head: house.node, tokens: [house.node, office] },
      anchor: clause.head,
      clause,
      onlyOfName: true,
      reliability: 0.73,
    }));
  });
}

/** "The present director, Bo Lind, left": the same of a name beside the office. */
export function unhousedApposition(tree: Tree, office: number): readonly Draft[] {
  const person = dependents(tree, office, 'appos').find((node) => node > office && isPerson(tree, node));
  const house = person === undefined ? undefined : houseOf(tree, office);
  if (person === undefined || house === undefined || many.has(lemma(tree, office))) return [];
  return [
    {
      subject: phraseOf(tree, person),
      relation: { core: [office], text: `is ${house.title} of`, predicate: `be ${house.title} of` },
      object: { head: house.node, tokens: [house.node, office] },
      anchor: office,
      clause: null,
      onlyOfName: true,
      reliability: 0.73,
    },
  ];
}

function isPerson(tree: Tree, node: number): boolean {
  return inName(tree, node) && inNameOf(tree, node) === 'PER';
}

/** "Notable alumni include the painter Bo Lind and Ada Moss". */
function includedBy(tree: Tree, clause: Clause, group: number): readonly Phrase[] {
  return lemma(tree, clause.head) === 'include' && many.has(lemma(tree, group))
    ? clause.objects.map(nameOf)
    : [];

  function nameOf(phrase: Phrase): Phrase {
    const name = dependents(tree, phrase.head, 'appos').find((node) => isPerson(tree, node));
    return name === undefined ? phrase : phraseOf(tree, name);
  }
}

/** What stands for the house of an office that has none beside it, and what the office is called. */
function houseOf(tree: Tree, office: number): { readonly node: number; readonly title: string } | undefined {
  if (dependent(tree, office, 'nmod', 'nmod:poss', 'compound', 'acl') !== undefined) return undefined;
  const noun = lemma(tree, office);
  const adjectives = dependents(tree, office, 'amod');
  if (many.has(noun)) {
    const [node, ...others] = adjectives;
    const isBare = node !== undefined && others.length === 0 && dependent(tree, office, 'det') === undefined;
    return isBare && notable.has(word(tree, node)) ? { node, title: many.get(noun) ?? noun } : undefined;
  }
  const node = dependents(tree, office, 'det').find((det) => word(tree, det) === 'the');
  if (node === undefined || !unhoused.has(noun)) return undefined;
  if (noun === 'executive' && word(tree, office - 1) !== 'chief') return undefined;
  if (adjectives.some((each) => !current.has(word(tree, each)))) return undefined;
  return { node, title: noun === 'executive' ? 'chief executive' : noun };
}

/** Whether a token stands for the house of an office: "the" of "the mayor", "notable" of "notable alumni". */
export function standsForHouse(tree: Tree, node: number, office: number): boolean {
  const isArticle =
    upos(tree, node) === 'DET' && word(tree, node) === 'the' && unhoused.has(lemma(tree, office));
  return (
    isArticle ||
    (labelled(tree, node, 'amod') && many.has(lemma(tree, office)) && notable.has(word(tree, node)))
  );
}

/** Offices that a house or a town has one of. Lemmas. */
const unhoused = words(
  'mayor executive chairman chairwoman chairperson director rector headmaster headmistress headteacher head principal coach captain editor curator dean chancellor founder owner',
);

/** Those whom a school had, and what one of them is called. */
const many: ReadonlyMap<string, string> = new Map([
  ['alumnus', 'alumnus'],
  ['alumni', 'alumnus'],
  ['graduate', 'graduate'],
  ['pupil', 'pupil'],
]);

const notable = words('notable famous prominent former well-known distinguished known other');
const current = words('current present chief incumbent acting new managing');
