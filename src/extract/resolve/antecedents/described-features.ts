import { dependent, dependents, headOf, labelled, lemma, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { countryOfNoun } from '../groups/description.js';
import type { NamedEntity } from '../groups/named-entity.js';
import { knownNames } from '../names/known-names.js';
import { type Match, typeOfNoun } from './match.js';

/** How a name stands to a noun that may describe it. */
export interface NameStanding {
  readonly match: Match;
  /** How many sentences ago it was mentioned last. */
  readonly far: number;
  /** How many that fit as well were mentioned since. */
  readonly rank: number;
  /** How many others fit at all, and how many of them as well. */
  readonly rivals: number;
  readonly alike: number;
  /** How many sentences ago it was the subject last; null for never. */
  readonly subject: number | null;
  readonly isTopic: boolean;
  readonly count: number;
}

/** What speaks for a noun meaning a name, and against it, each named. */
export function describedFeatures(
  tree: Tree,
  node: number,
  entity: NamedEntity,
  { match, far, rank, rivals, alike, subject, isTopic, count }: NameStanding,
): readonly string[] {
  const type = typeOfNoun(lemma(tree, node));
  const found = [
    match,
    `${match} ${type}`,
    `${match} rank ${Math.min(3, rank)}`,
    `far ${Math.min(5, far)}`,
    `count ${Math.min(4, count)}`,
    `rivals ${Math.min(3, rivals)}`,
    `alike ${Math.min(2, alike)}`,
    `subject ${subject === null ? 'never' : Math.min(3, subject)}`,
  ];
  if (isTopic) found.push('topic', `topic ${type}`);
  const nation = countryOfNoun(tree, node, knownNames());
  if (nation)
    found.push(
      `nation ${entity.descriptions.some(({ country }) => country === nation) ? 'told' : 'not told'}`,
    );
  else if (dependent(tree, node, 'amod', 'compound') !== undefined)
    found.push('narrowed', `narrowed ${match}`);
  if (dependent(tree, node, 'nmod', 'acl') !== undefined) found.push('narrowed behind');
  return found.map((name) => `description ${name}`);
}

/** What speaks for a noun meaning nothing that has a name. */
export function undescribedFeatures(
  tree: Tree,
  node: number,
  candidates: number,
  wasNoun: boolean,
): readonly string[] {
  const noun = lemma(tree, node);
  const found = ['empty', `empty of ${Math.min(3, candidates)}`, `empty ${typeOfNoun(noun)}`];
  if (wasNoun) found.push('noun before');
  if (dependent(tree, node, 'nmod', 'acl') !== undefined) found.push('empty narrowed behind');
  if (dependents(tree, node, 'amod', 'compound').length > 0) found.push('empty narrowed');
  if (labelled(tree, node, 'nsubj')) found.push('empty subject');
  if (upos(tree, headOf(tree, node)) === 'NOUN') found.push('empty below noun');
  if (/^(?:company|firm|group|man|woman)$/.test(noun)) found.push('empty vague');
  if (noun === 'old') found.push('empty age');
  return found.map((name) => `description ${name}`);
}
