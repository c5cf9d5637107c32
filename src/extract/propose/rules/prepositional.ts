import type { Tree } from '../../tree.js';
import { isTime, obliquesOf } from '../clause/arguments.js';
import type { Clause, Oblique } from '../clause/clause.js';
import { qualityOf, qualityWords } from '../clause/quality.js';
import { isInfinitive } from '../clause/verb-group.js';
import { isNegated, isOpened } from '../context/local.js';
import { type Draft, pairs } from '../draft.js';
import { reciprocal, words } from '../lexicon/verbs.js';
import { inName, isNominal, phraseOf } from '../phrase.js';
import { passivePredicate, verbPredicate, verbRelation } from '../predicate.js';
import {
  conjuncts,
  dependents,
  isEachOther,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../walk.js';
import { contentsOf } from './contents.js';
import { relates } from './relating.js';
import { becomes, thingWords } from './thing-words.js';

/** "met with Kim", "sent troops to Russia", "was killed in Kursk": the preposition goes into the predicate. */
export function prepositional(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.copular) return [];
  return [...clause.obliques, ...obliquesOfQuality(tree, clause)]
    .filter((oblique) => relates(tree, clause, oblique))
    .flatMap((oblique) => [...draftsOf(tree, clause, oblique), ...leftOut(tree, clause, oblique)]);
}

/** "flies to Oslo but not to Bergen": what is left out is denied. */
function leftOut(tree: Tree, clause: Clause, { preposition, phrases }: Oblique): readonly Draft[] {
  const top = phrases[0]?.head ?? -1;
  if (isNegated(tree, clause.head) || isOpened(tree, clause.head) || isInfinitive(tree, clause.head))
    return [];
  // The parser may hang it on the verb.
  const others = [...conjuncts(tree, top), ...dependents(tree, clause.head, 'conj')].filter(
    (node) =>
      isLeftOut(tree, node) && wordsOf(tree, prepositionOf(tree, node)) === wordsOf(tree, preposition),
  );
  return others.flatMap((anchor) =>
    draftsOf(tree, clause, { preposition, phrases: [phraseOf(tree, anchor)] }).map((draft) => ({
      ...draft,
      anchor,
    })),
  );
}

/** "but not to Bergen". */
export function isLeftOut(tree: Tree, node: number): boolean {
  const not = dependents(tree, node, 'advmod').find((child) => word(tree, child) === 'not');
  return (
    not !== undefined &&
    word(tree, not - 1) === 'but' &&
    isNominal(tree, node) &&
    labelled(tree, node, 'conj')
  );
}

/** "was found guilty of fraud": behind a passive the adjective's own phrases are said of the subject. */
function obliquesOfQuality(tree: Tree, clause: Clause): readonly Oblique[] {
  const quality = clause.passive ? qualityOf(tree, clause) : undefined;
  return quality === undefined || upos(tree, quality) !== 'ADJ' ? [] : obliquesOf(tree, quality, false);
}

function draftsOf(tree: Tree, clause: Clause, oblique: Oblique): readonly Draft[] {
  const [object] = clause.objects;
  // "won 47 to 38 at home": a number or a pronoun in the predicate would tell nothing.
  const thing = object ? contentsOf(tree, object.head) : -1;
  const isPronoun = !clause.passive && object && isHandedOn(tree, clause, oblique, thing);
  const whom = clause.passive || isPronoun ? undefined : standIn(tree, clause, oblique, thing);
  if (
    !isPronoun &&
    whom === undefined &&
    !clause.passive &&
    object &&
    !reflexive.test(word(tree, thing)) &&
    ['PRON', 'NUM', 'SYM', 'ADJ', 'DET'].includes(upos(tree, thing))
  )
    return [];
  // "they find each other through it" is no finding of anything through it.
  const isMutual = dependents(tree, clause.head, 'obj').some((child) => isEachOther(tree, child));
  if (isMutual && !object && !reciprocal.has(lemma(tree, clause.head))) return [];
  if (!clause.passive && object && /^(?:percent|%|half|third|quarter)$/.test(lemma(tree, thing))) return [];
  const verb = clause.passive ? passivePredicate(tree, clause) : verbPredicate(tree, clause);
  const link = wordsOf(tree, oblique.preposition);
  // "was awarded the Lind Medal from the king".
  const isNamed = object && (inName(tree, object.head) || upos(tree, object.head) === 'PROPN');
  if (clause.passive && isNamed && link === 'from') return [];
  const become = becomes(tree, clause);
  // "is called Slieve Beag in Irish": without the name it says nothing.
  if (become !== undefined && (inName(tree, become) || upos(tree, become) !== 'NOUN')) return [];
  const end = become === undefined ? lowWord(tree, clause, oblique) : ` ${word(tree, become)}`;
  const quality = qualityOf(tree, clause);
  const isItself = oblique.phrases[0]?.head === quality;
  // "took him into custody" takes him.
  if (isItself && !clause.passive) return [];
  const state = quality === undefined || isItself ? '' : ` ${qualityWords(tree, quality)}`;
  const what = whom ?? (object ? thingWords(tree, clause, object, link) : spentTime(tree, clause));
  if (what === null) return [];
  const predicate = `${verb}${isPronoun ? '' : what}${end}${state} ${link}`;
  const relation = verbRelation(tree, clause, predicate, object ? object.tokens : [], oblique.preposition);
  return pairs(
    clause.subjects,
    oblique.phrases.filter((phrase) => !isTime(tree, phrase.head)),
  ).map(([subject, far]) => ({
    subject,
    relation,
    object: far,
    anchor: clause.head,
    clause,
    reliability: clause.objects.length > 0 ? 0.84 : 0.89,
  }));
}

/** "ran low on fuel": an adjective between the verb and the preposition. */
function lowWord(tree: Tree, { head }: Clause, { preposition }: Oblique): string {
  const isBetween = preposition[0] === head + 2 && upos(tree, head + 1) === 'ADJ';
  return isBetween && labelled(tree, head + 1, 'advmod') ? ` ${word(tree, head + 1)}` : '';
}

/** "spent ten years in Chile", "a year as a clerk": how long is no object, but one does not spend in Chile. */
function spentTime(tree: Tree, { head, passive }: Clause): string {
  return lemma(tree, head) === 'spend' && !passive ? ' time' : '';
}

/** "devoted herself to painting": with what stands behind the preposition that says what one does. */
const reflexive = /^(?:him|her|it|them|one)sel(?:f|ves)$/;

/** "sold it to Lind", "bought them from Lind": who gets or gives is told though what it is stands elsewhere. */
function isHandedOn(tree: Tree, { head }: Clause, { preposition }: Oblique, thing: number): boolean {
  if (!/^(?:it|them|him|her)$/.test(word(tree, thing))) return false;
  const link = wordsOf(tree, preposition);
  return (
    (link === 'to' && giving.has(lemma(tree, head))) ||
    (link === 'from' && taking.has(lemma(tree, head))) ||
    (link === 'with' && /^(?:provide|supply|equip|furnish|arm)$/.test(lemma(tree, head)))
  );
}

/** "charged him with fraud", "turned it into a museum": what the verb says nothing without, though whom or what it is stands elsewhere. */
function standIn(tree: Tree, { head }: Clause, { preposition }: Oblique, thing: number): string | undefined {
  if (!framed.get(wordsOf(tree, preposition))?.has(lemma(tree, head))) return undefined;
  if (word(tree, thing) === 'it') return ' something';
  return /^(?:him|her)$/.test(word(tree, thing)) ? ' somebody' : undefined;
}

/** By preposition, the verbs that say nothing without it. Lemmas. */
const framed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', words('charge replace credit reward compare confront entrust')],
  ['of', words('accuse convict acquit clear assure inform remind rob strip cure suspect deprive')],
  [
    'for',
    words(
      'ask thank blame praise criticise criticize sue fine prosecute punish reward condemn jail arrest nominate exchange',
    ),
  ],
  [
    'to',
    words(
      'link sentence invite deport extradite appoint elect nominate add compare attribute introduce expose',
    ),
  ],
  ['into', words('turn translate divide transform convert force')],
  ['from', words('ban bar expel remove protect exclude dismiss sack evict free release save')],
  ['on', words('base')],
]);

const giving = words(
  'sell give lend send hand donate lease transfer bequeath present ship deliver rent offer award dedicate loan return show pass',
);
const taking = words('buy steal borrow purchase acquire inherit receive import get take rescue seize');
