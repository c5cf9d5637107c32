import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isDemonym } from '../lexicon/demonyms.js';
import { isOffice } from '../lexicon/offices.js';
import { isOfOrganization } from '../lexicon/titles.js';
import { words as list } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import {
  dependents,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import { partyOf } from './party-of.js';

/** "Ada Holt of Erlen Bank", "Bo Lee from Graz": be of, be from; "Governor Ada Holt of Ohio": be governor of. */
export function belonging(tree: Tree, person: number): readonly Draft[] {
  if (inNameOf(tree, person) === 'ORG')
    return [...houseOf(tree, person), ...placeOfHouse(tree, person), ...workOrParty(tree, person)];
  if (inNameOf(tree, person) === undefined) return workOrParty(tree, person);
  if (inNameOf(tree, person) !== 'PER') return [];
  return [...countryOf(tree, person), ...peopleOf(tree, person), ...byPreposition(tree, person)];
}

/** "Jamaica's Ada Holt": be from; "Labour's Ada Holt": be of. */
function countryOf(tree: Tree, person: number): readonly Draft[] {
  return dependents(tree, person, 'nmod:poss')
    .filter((owner) => inName(tree, owner) && inNameOf(tree, owner) !== 'PER' && hasFamilyName(tree, person))
    .map((owner) => ({ owner, link: inNameOf(tree, owner) === 'LOC' ? 'from' : 'of' }))
    .map(({ owner, link }) => ({
      subject: { head: person, tokens: phraseOf(tree, person).tokens.filter((token) => token > owner + 1) },
      relation: { core: [], text: `is ${link}`, predicate: `be ${link}` },
      object: phraseOf(tree, owner),
      anchor: person,
      clause: null,
      reliability: 0.8,
    }));
}

function workOrParty(tree: Tree, name: number): readonly Draft[] {
  const parties = partyOf(tree, name);
  return parties.length > 0 ? parties : workOf(tree, name);
}

/** "Ada Lind's Winter Journey", "Ada Holt's Erlen Bank": be of; "Lind's Bakery" may be its whole name. */
function workOf(tree: Tree, work: number): readonly Draft[] {
  const isLarge = /^\p{Lu}/u.test(tree.tokens[work]?.text ?? '');
  if (upos(tree, work) !== 'PROPN' || xpos(tree, work) !== 'NNP' || !isLarge) return [];
  return dependents(tree, work, 'nmod:poss')
    .filter((owner) => inNameOf(tree, owner) === 'PER' && owner < work && hasFamilyName(tree, owner))
    .map((owner) => ({
      subject: { head: work, tokens: phraseOf(tree, work).tokens.filter((token) => token > owner + 1) },
      relation: { core: [], text: 'is of', predicate: 'be of' },
      object: phraseOf(tree, owner),
      anchor: work,
      clause: null,
      reliability: 0.75,
    }));
}

/** "Tunisian Ada Holt": be from. */
function peopleOf(tree: Tree, person: number): readonly Draft[] {
  const first = nameAt(tree, person)?.first ?? person;
  return dependents(tree, person, 'amod')
    .filter((people) => people === first - 1 && isDemonym(tree, people))
    .map((people) => ({
      subject: { head: person, tokens: phraseOf(tree, person).tokens.filter((token) => token > people) },
      relation: { core: [], text: 'is from', predicate: 'be from' },
      object: { head: people, tokens: [people] },
      anchor: person,
      clause: null,
      reliability: 0.8,
    }));
}

/** "Sweden's Norrland": be from; "Sweden's Ministry of Finance": be of. */
function houseOf(tree: Tree, house: number): readonly Draft[] {
  return dependents(tree, house, 'nmod:poss')
    .filter((owner) => inNameOf(tree, owner) === 'LOC' && owner < house)
    .map((owner) => ({
      subject: { head: house, tokens: phraseOf(tree, house).tokens.filter((token) => token > owner + 1) },
      relation: isOfState(tree, house)
        ? { core: [], text: 'is of', predicate: 'be of' }
        : { core: [], text: 'is from', predicate: 'be from' },
      object: phraseOf(tree, owner),
      anchor: house,
      clause: null,
      reliability: 0.75,
    }));
}

/** "Norrvik of Taiwan": be of. */
function placeOfHouse(tree: Tree, house: number): readonly Draft[] {
  const name = nameAt(tree, house);
  return dependents(tree, house, 'nmod')
    .filter(
      (place) => inNameOf(tree, place) === 'LOC' && nameAt(tree, place)?.first === (name?.last ?? 0) + 2,
    )
    .map((place) => ({ place, preposition: prepositionOf(tree, place) }))
    .filter(({ preposition }) => wordsOf(tree, preposition) === 'of')
    .map(({ place, preposition }) => ({
      subject: {
        head: house,
        tokens: phraseOf(tree, house).tokens.filter((token) => token < (preposition[0] ?? 0)),
      },
      relation: { core: preposition, text: 'is of', predicate: 'be of' },
      object: phraseOf(tree, place),
      anchor: house,
      clause: null,
      reliability: 0.8,
    }));
}

function isOfState(tree: Tree, house: number): boolean {
  const name = nameAt(tree, house);
  return tree.words
    .slice(name?.first ?? house, (name?.last ?? house) + 1)
    .some((each) =>
      /^(?:ministry|department|court|police|army|navy|force|forces|guard|parliament|senate|assembly|council|commission|office|authority|agency|committee|government|bureau|treasury|station)$/.test(
        each,
      ),
    );
}

/** "Ada Holt of Erlen Bank", with or without an office: be of, be from, be governor of. */
function byPreposition(tree: Tree, person: number): readonly Draft[] {
  const [title] = dependents(tree, person, 'nmod:desc', 'compound').filter(
    (noun) => noun < person && !inName(tree, noun) && isSeat(lemma(tree, noun)),
  );
  return dependents(tree, person, 'nmod').flatMap((child) => {
    // "(Diary of a Groom), Bo Ek": what stands before a name is not his.
    if (labelled(tree, child, 'nmod:poss') || child < person) return [];
    const preposition = prepositionOf(tree, child);
    const words = wordsOf(tree, preposition);
    // "Mary of Scots" is a whole name.
    const before = word(tree, (preposition[0] ?? 0) - 1);
    const apart = before === ',';
    // "Bo Ek, formerly of Moss" is read elsewhere.
    if (/^(?:formerly|previously|once|now|currently|today)$/.test(before)) return [];
    if (words === 'of' && !apart && !hasFamilyName(tree, person)) return [];
    const isHeld =
      (title !== undefined && (isVessel(tree, child) || isForce(tree, child))) || isNamedHouse(tree, child);
    if (!/^(?:of|from)$/.test(words) || !(isHouseOrPlace(tree, child) || isHeld)) return [];
    const held = title !== undefined && words === 'of' ? `${word(tree, title)} of` : words;
    return [
      {
        subject: phraseOf(tree, person),
        relation: { core: preposition, text: `is ${held}`, predicate: `be ${held}` },
        object: phraseOf(tree, child),
        anchor: person,
        clause: null,
        reliability: 0.8,
      },
    ];
  });
}

/** Offices that one holds of a house or a town: a director of Georgia is none, "Director Ada Holt of Erlen Bank" is. */
function isSeat(noun: string): boolean {
  return (
    isOffice(noun) ||
    /^(?:mayor|captain|skipper|commander|coach|manager|bishop|archbishop|chairman|chairwoman|chair|chief|director|head|professor)$/.test(
      noun,
    )
  );
}

function isHouseOrPlace(tree: Tree, node: number): boolean {
  const isFirm = firms.has(word(tree, nameAt(tree, node)?.last ?? node));
  return isFirm || (inNameOf(tree, node) !== 'PER' && (inName(tree, node) || xpos(tree, node) === 'NNP'));
}

/** "Bates Colquhoun LLP", whatever the recogniser takes it for. */
const firms = list('llp llc ltd plc inc gmbh lp partners associates brothers sons group holdings');

/** "of the firm Moss Whitcombe". */
function isNamedHouse(tree: Tree, node: number): boolean {
  return isOfOrganization(tree, node) && inName(tree, phraseOf(tree, node).head);
}

/** "Captain Ada Holt of the Italian navy". */
function isForce(tree: Tree, node: number): boolean {
  return (
    /^(?:navy|army|coastguard|guard|force|police|parliament|senate|church|academy|government)$/.test(
      lemma(tree, node),
    ) && dependents(tree, node, 'amod').some((people) => isDemonym(tree, people))
  );
}

/** "Captain Ada Holt of the lifeboat Erlen". */
function isVessel(tree: Tree, node: number): boolean {
  return vessels.has(lemma(tree, node)) && inName(tree, phraseOf(tree, node).head);
}

const vessels = list(
  'ship lifeboat boat ferry trawler tanker yacht vessel destroyer frigate submarine cruiser liner freighter tug schooner airliner club team regiment brigade',
);

/** "Mary" alone is no whole name. */
function hasFamilyName(tree: Tree, person: number): boolean {
  const name = nameAt(tree, person);
  return name !== undefined && name.last > name.first;
}
