import { isAlso, typeOfKind } from '../../propose/lexicon/kind-nouns.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { NamedEntity } from '../groups/named-entity.js';
import { genderOfNoun, isKin } from '../names/kin-nouns.js';
import type { Gender } from '../names/known-names.js';
import { genderedTitles } from '../names/name-words.js';
import type { Mention } from './mention.js';
import type { Pronoun } from './pronoun-words.js';

/** What can be told of whatever a mention means; null where it cannot. */
export interface Traits {
  readonly person: boolean | null;
  readonly gender: Gender | null;
  readonly plural: boolean | null;
}

export function traitsOf(tree: Tree, { node, form, entity, pronoun }: Mention): Traits {
  if (form === 'group') return { person: null, gender: null, plural: true };
  if (pronoun) {
    const person = pronoun.kind === 'several' ? null : pronoun.kind === 'person';
    return { person, gender: pronoun.gender, plural: pronoun.kind === 'several' };
  }
  if (entity) {
    const { type, gender, name, kinds } = entity;
    if (isShip(entity)) return { person: null, gender: 'f', plural: false };
    if (type === 'PERSON') return { person: isSurelyPerson(entity) ? true : null, gender, plural: false };
    // "the Norwegians"; an organisation may be "they".
    if (type === 'CONCEPT')
      return {
        person: name.includes(' ') && kinds.some(isPersonNoun),
        gender,
        plural: xpos(tree, node) === 'NNPS' ? true : null,
      };
    const mayBeSeveral = type === 'ORGANIZATION' || name.endsWith('s');
    return {
      person: false,
      gender: null,
      plural: isSaidOfSeveral(tree, node) || (mayBeSeveral ? null : false),
    };
  }
  const noun = lemma(tree, node);
  const person = noun === 'old' || isPersonNoun(noun) || isKin(noun) || genderOfNoun(noun) !== null;
  const gender = genderOfNoun(noun) ?? genderedTitles.get(noun) ?? null;
  if (xpos(tree, node) === 'NNS') return { person: person ? true : null, gender, plural: true };
  if (collective.test(noun) || typeOfKind(noun) === 'ORGANIZATION')
    return { person: false, gender: null, plural: null };
  return { person, gender: person ? gender : null, plural: false };
}

/** "The Lanterns were a band": whose verb is plural though it is one. */
function isSaidOfSeveral(tree: Tree, name: number): boolean {
  const verb = headOf(tree, name);
  return (
    labelled(tree, name, 'nsubj') &&
    dependent(tree, name, 'conj') === undefined &&
    dependents(tree, verb, 'cop').some((cop) => /^(?:are|were)$/.test(word(tree, cop))) &&
    dependents(tree, verb, 'det').some((det) => /^an?$/.test(word(tree, det)))
  );
}

/** What may be "she" as well as "it". */
function isShip({ kinds, name }: NamedEntity): boolean {
  return kinds.some((kind) => kind === 'vessel' || isAlso(kind, 'vessel')) || prefixes.test(name);
}

const prefixes = /^(?:MV|SS|HMS|USS|MS|RMS|HMAS|HMCS|INS) /;

/** One word with capitals of which nothing else is said may be anything. */
export function isSurelyPerson({ name, gender, descriptions, known }: NamedEntity): boolean {
  return name.includes(' ') || gender !== null || descriptions.length > 0 || known !== null;
}

const collective =
  /^(?:police|team|family|crew|staff|army|couple|pair|public|audience|jury|crowd|majority|half|duo|trio|youth|generation|population|people|side|force|gang|household)$/;

/** Whether a pronoun may stand for something with these traits. */
export function mayMean({ kind, gender }: Pronoun, traits: Traits): boolean {
  if (kind === 'several') return traits.plural !== false;
  if (traits.plural === true) return false;
  if (kind === 'thing') return traits.person !== true;
  return traits.person !== false && (traits.gender === null || traits.gender === gender);
}
