import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { isHollow } from '../hollow.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { blends, isMeasureNoun } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { inName, isExcluded, isNominal, phraseOf, phrasesOf } from '../phrase.js';
import { copulaPredicate, verbRelation } from '../predicate.js';
import { dependent, dependents, headOf, lemma, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';
import { rolesOf } from './roles.js';

/** "Oslo is the capital of Norway": be -> capital, and be capital of -> Norway; "is close to Russia": be close to. */
export function copula(tree: Tree, clause: Clause): readonly Draft[] {
  if (!clause.copular) return [];
  const [subject] = dependents(tree, clause.head, 'nsubj');
  if (subject !== undefined && isOneOf(tree, subject)) return oneOf(tree, clause, subject);
  return complementsOf(tree, clause.head).flatMap((complement) => {
    const joined = complement !== clause.head;
    // "iconic for Americans and for Europeans" is no being for Europeans.
    if (
      joined &&
      (isExcluded(tree, complement) ||
        (prepositionOf(tree, complement).length > 0 && prepositionOf(tree, clause.head).length === 0))
    )
      return [];
    if (joined && !isQuality(tree, complement) && beginsAnew(tree, complement, clause.head)) return [];
    // "to all intents and purposes".
    if (joined && prepositionOf(tree, clause.head).length > 0 && isAdverbial(tree, clause.head)) return [];
    if (isNominal(tree, complement)) return nominal(tree, clause, complement);
    return isQuality(tree, complement) ? adjectival(tree, clause, complement) : [];
  });
}

/** What is said by one copula: what has another, or a subject of its own, is a clause of its own. */
function complementsOf(tree: Tree, head: number): readonly number[] {
  const others = dependents(tree, head, 'conj').filter(
    (other) => dependent(tree, other, 'cop', 'nsubj') === undefined,
  );
  return [head, ...others.flatMap((other) => complementsOf(tree, other))];
}

/** "Power is short, and Storm Ada, a cyclone, left": a name behind an adjective, or a noun behind a comma, begins something else. */
function beginsAnew(tree: Tree, complement: number, head: number): boolean {
  if (isNominal(tree, head)) return false;
  for (let node = complement; node >= 0 && node !== head; node = headOf(tree, node)) {
    const and = dependent(tree, node, 'cc') ?? 0;
    if (upos(tree, node) === 'PROPN' || word(tree, and - 1) === ',') return true;
  }
  return false;
}

function isOneOf(tree: Tree, node: number): boolean {
  return /^(?:one|some|many|most|few|none|any)$/.test(word(tree, node)) && word(tree, node + 1) === 'of';
}

/** "One of the founders is Doe": Doe is one of them; "one of the ships was a wreck" is said of no ship that one could name. */
function oneOf(tree: Tree, clause: Clause, one: number): readonly Draft[] {
  if (!inName(tree, clause.head)) return [];
  const all = dependents(tree, one, 'nmod').flatMap((node) => phrasesOf(tree, node));
  return pairs(phrasesOf(tree, clause.head), all).map(([subject, object]) => ({
    subject,
    relation: verbRelation(tree, clause, 'be one of'),
    object,
    anchor: clause.head,
    clause,
    reliability: 0.75,
  }));
}

/** "is close to", "is home to", and not an adverb that strayed to the head of the clause. */
function isQuality(tree: Tree, node: number): boolean {
  return (
    upos(tree, node) === 'ADJ' ||
    (upos(tree, node) === 'ADV' && ['home', 'close', 'back', 'ahead', 'away'].includes(word(tree, node)))
  );
}

function nominal(tree: Tree, clause: Clause, noun: number): readonly Draft[] {
  const preposition = prepositionOf(tree, noun);
  const be = isOneOfMany(tree, clause, noun)
    ? copulaPredicate(tree, clause).replace(/be$/, 'include')
    : copulaPredicate(tree, clause);
  const predicate = preposition.length > 0 ? `${be} ${wordsOf(tree, preposition)}` : be;
  // "is in need of food", "is at work": a state, not a thing.
  const isState =
    preposition.length > 0 &&
    (isAdverbial(tree, noun) || (wordsOf(tree, preposition) === 'among' && !inName(tree, noun)));
  const isOfWhom = wordsOf(tree, preposition) === 'under' && isUntold(tree, noun);
  // "is a blend of lead and zinc" is neither of the two.
  const isBlend = blends.has(lemma(tree, noun)) && dependents(tree, noun, 'nmod').length > 0;
  // "is at war with Kenya", but "is in the capital of Kenya" only is in that.
  const told = rolesOf(tree, noun).filter(
    ({ predicate: role }) => preposition.length === 0 || role.endsWith(' with'),
  );
  const isBare = told.length > 0 && isBareKind(tree, noun);
  const plain = pairs(
    clause.subjects,
    isState || isOfWhom || isBlend || isBare ? [] : [phraseOf(tree, noun)],
  ).map(([subject, object]) => ({
    subject,
    relation: verbRelation(tree, clause, predicate, preposition),
    object,
    anchor: clause.head,
    clause,
    reliability: 0.75,
  }));
  const roles = clause.subjects.flatMap((subject) =>
    told.map((role) => ({
      subject,
      relation: verbRelation(
        tree,
        clause,
        `${predicate} ${withoutMeasure(tree, noun, role.predicate)}`,
        preposition,
        role.words,
      ),
      object: role.object,
      anchor: clause.head,
      clause,
      reliability: 0.75,
    })),
  );
  return [...plain, ...roles];
}

/** "The winners were Lind and Moss": each is one of them. */
function isOneOfMany(tree: Tree, { head }: Clause, noun: number): boolean {
  const [subject] = dependents(tree, head, 'nsubj');
  return (
    subject !== undefined &&
    xpos(tree, subject) === 'NNS' &&
    [head, noun].every((node) => isProper(tree, node) && prepositionOf(tree, node).length === 0) &&
    complementsOf(tree, head).length > 1
  );
}

function isProper(tree: Tree, node: number): boolean {
  return inName(tree, node) || upos(tree, node) === 'PROPN';
}

/** "is 300 km south of Oslo": be south of. */
function withoutMeasure(tree: Tree, noun: number, role: string): string {
  return isMeasureNoun(lemma(tree, noun)) ? role.replace(/^\S+ (?=(?:north|south|east|west))/, '') : role;
}

/** "has been under new ownership": whose that is is not said. */
function isUntold(tree: Tree, noun: number): boolean {
  return (
    /^(?:ownership|management|leadership|control|command|rule|direction|name|title|supervision|owner)$/.test(
      lemma(tree, noun),
    ) &&
    dependent(tree, noun, 'nmod', 'compound') === undefined &&
    dependents(tree, noun, 'amod').every((child) =>
      /^(?:new|old|different|current|same|fresh|previous|other)$/.test(word(tree, child)),
    )
  );
}

/** Whose child she is tells more than that she is a child. */
export function isBareKind(tree: Tree, noun: number): boolean {
  return (
    (kinds.has(lemma(tree, noun)) || isHollow(tree, noun)) &&
    dependents(tree, noun, 'amod', 'compound').every((child) => child > noun)
  );
}

/** Nouns that say nothing without whose. */
const kinds = words(
  'child son daughter brother sister mother father wife husband widow member head friend colleague neighbour neighbor rival ally counterpart partner form',
);

function adjectival(tree: Tree, clause: Clause, adjective: number): readonly Draft[] {
  // "as steep as any in the town": how steep, the comparison tells.
  if (dependents(tree, adjective, 'advmod').some((child) => word(tree, child) === 'as')) return [];
  const degree = degreeOf(tree, adjective);
  return clause.obliques.flatMap(({ preposition, phrases }) => {
    const link = wordsOf(tree, preposition);
    // "less keen on gardens than on parks": keen on parks, but the link would not tell.
    if (/^than ./.test(link)) return [];
    // "governors, on the approach of elections, keen", "in his absence hopes are low": in front it sets the scene.
    if ((preposition[0] ?? 0) < adjective) return [];
    if (circumstantial.has(link) || circumstantialPhrases.has(link) || /^as\b/.test(link)) return [];
    if (link === 'than' && xpos(tree, adjective) !== 'JJR' && degree === '') return [];
    const shown = degree === 'less' || link === 'than' ? degree : '';
    const predicate = [copulaPredicate(tree, clause), shown, word(tree, adjective), link]
      .filter((part) => part !== '')
      .join(' ');
    const objects = phrases.filter(({ head }) => !isTime(tree, head) && !isAdverbial(tree, head));
    return pairs(clause.subjects, objects).map(([subject, object]) => ({
      subject,
      relation: verbRelation(tree, clause, predicate, [adjective], preposition),
      object,
      anchor: clause.head,
      clause,
      reliability: 0.85,
    }));
  });
}

/** "more successful than" is no comparison without its "more", and who is "less keen on" a thing may not be keen on it. */
function degreeOf(tree: Tree, adjective: number): string {
  const degree = dependents(tree, adjective, 'advmod').find((child) => child === adjective - 1);
  // "no less keen on it" is as keen.
  if (word(tree, adjective - 2) === 'no') return '';
  return degree !== undefined && /^(?:more|less)$/.test(word(tree, degree)) ? word(tree, degree) : '';
}
