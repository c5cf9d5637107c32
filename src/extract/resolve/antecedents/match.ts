import { isAlso, isSite, typeOfKind } from '../../propose/lexicon/kind-nouns.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, lemma } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { NamedEntity } from '../groups/named-entity.js';
import { kindOfForeign } from '../names/foreign-kinds.js';
import { genderOfNoun, isKin } from '../names/kin-nouns.js';
import { genderedTitles, organizationWords, placeWords, titles, weakTitles } from '../names/name-words.js';
import { isSurelyPerson } from './traits.js';

/** How a noun fits a name, the surest first. */
export type Match =
  | 'called so'
  | 'in the name'
  | 'called alike'
  | 'type'
  | 'kind not told'
  | 'type, called otherwise'
  | 'type guessed otherwise';

/** What kind of thing a noun is a word for, of the types of names; `any` where it tells none. */
export function typeOfNoun(noun: string): 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'CONCEPT' | 'any' {
  const type = typeOfKind(noun);
  if (type) return type;
  if (isPersonNoun(noun) || isKin(noun) || genderOfNoun(noun) || noun === 'old') return 'PERSON';
  if (organizationWords.has(noun)) return 'ORGANIZATION';
  return placeWords.has(noun) ? 'PLACE' : 'any';
}

/** How the noun at a token fits a name; null where it cannot mean it. */
export function matchOf(tree: Tree, node: number, entity: NamedEntity): Match | null {
  const noun = lemma(tree, node);
  const { kinds, descriptions, type, gender } = entity;
  const told = genderOfNoun(noun) ?? genderedTitles.get(noun) ?? null;
  if (told && gender && told !== gender) return null;
  if (kinds.includes(noun) || descriptions.some((each) => each.noun === noun)) return 'called so';
  if (type !== 'PERSON' && kindWordsOf(entity).has(noun)) return 'in the name';
  if (kinds.some((kind) => isAlso(kind, noun))) return 'called alike';
  // "The building", of the Lind Museum.
  if (type !== 'PERSON' && [...kindWordsOf(entity)].some((word) => isAlso(word, noun))) return 'called alike';
  // "The Robot Olympics" are no team.
  if (type !== 'PERSON' && [...kindWordsOf(entity)].some((word) => events.has(word))) return null;
  if (noun === 'country' || noun === 'nation') return entity.known?.country ? 'called so' : null;
  const wanted = typeOfNoun(noun);
  if (wanted === 'any' || isSite(noun) || entity.known?.country) return null;
  // "The president" is nobody who is not said to be one.
  if (titles.has(noun) && !weakTitles.has(noun)) return null;
  if (wanted !== type)
    return /^(?:ORGANIZATION|PLACE)$/.test(wanted) && isGuessed(entity) ? 'type guessed otherwise' : null;
  // "The oil company": whose trade was not told before.
  if (type !== 'PERSON' && dependent(tree, node, 'compound') !== undefined) return null;
  // "Tannery Street" is no city, whatever the list of places says.
  if (type !== 'PERSON' && (kinds.length + descriptions.length > 0 || isOfKind(entity)))
    return type === 'CONCEPT' ? null : 'type, called otherwise';
  return type !== 'PERSON' && !vague.test(noun) ? 'kind not told' : 'type';
}

/** What takes place and is nobody. */
const events = words(
  'olympics olympiad games championship championships cup trophy tournament festival marathon grand-prix expo awards summit convention war battle revolution',
);

/** Nouns for organisations and places of which nothing more need be told. */
const vague = /^(?:company|firm|group|agency|organi[sz]ation|team|business|city|town|village)$/;

const kindsByEntity = new WeakMap<NamedEntity, ReadonlySet<string>>();

/** The words of a name that may tell what it names: "Battle" of "Battle of Tarn", "Museum" of "Lindau Museum", "Medical Center". */
export function kindWordsOf(entity: NamedEntity): ReadonlySet<string> {
  const known = kindsByEntity.get(entity);
  if (known) return known;
  const words = entity.mentions.flatMap(({ text }) => {
    const [whole = ''] = text
      .toLowerCase()
      .replaceAll('.', '')
      .split(/ (?:of|for) /);
    const words = whole.split(' ');
    // "Teatro Tarn".
    const foreign = kindOfForeign(words[0] ?? '');
    return [...words.slice(-1), words.slice(-2).join('-'), ...(foreign === undefined ? [] : [foreign])];
  });
  const found = new Set(words);
  kindsByEntity.set(entity, found);
  return found;
}

/** Whether the name itself tells what it names. */
function isOfKind(entity: NamedEntity): boolean {
  return [...kindWordsOf(entity)].some((word) => typeOfNoun(word) !== 'any' && typeOfNoun(word) !== 'PERSON');
}

/** Whether nothing but the look of a name tells what it is. */
function isGuessed(entity: NamedEntity): boolean {
  const { type, kinds, descriptions, known } = entity;
  if (type === 'PERSON') return !isSurelyPerson(entity);
  return known === null && kinds.length + descriptions.length === 0;
}
