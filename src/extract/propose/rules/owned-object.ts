import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Draft } from '../draft.js';
import { measures } from '../lexicon/nouns.js';
import { containers, units } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import { dependents, lemma, prepositionOf, upos, word, wordsOf } from '../walk.js';
import { antecedentOfWhose } from '../whose.js';
import { thingWord } from './thing-words.js';
import { isOfFirst } from './verb-noun.js';

/**
 * "overturned Doe's conviction", "chaired the jury of the festival", "held most of its shares": what is done to a thing is done
 * to what is somebody's: overturn conviction of -> Doe. Kept where the owner turns out to have a name.
 */
export function ownedObject(tree: Tree, draft: Draft): readonly Draft[] {
  const { clause, object, relation } = draft;
  if (
    !clause ||
    clause.copular ||
    halfSaid.has(lemma(tree, clause.head)) ||
    /^(?:be|become|have)$| as$/.test(relation.predicate)
  )
    return [];
  const direct = [
    ...clause.objects,
    ...clause.obliques.flatMap(({ phrases }) => phrases),
    ...(clause.passive ? clause.subjects : []),
  ];
  if (!direct.some(({ head }) => head === object.head)) return [];
  return ownersOf(tree, object.head).map(({ owner, things }) => ({
    ...draft,
    object: owner,
    relation: {
      ...relation,
      text: `${relation.text} ${things.join(' of ')} of`,
      predicate: `${relation.predicate} ${things.join(' of ')} of`,
    },
    onlyOfName: true,
    reliability: draft.reliability * 0.85,
  }));
}

interface Owned {
  readonly owner: Draft['object'];
  /** The nouns between, outermost first: "majority", "shares". */
  readonly things: readonly string[];
}

function ownersOf(tree: Tree, noun: number): readonly Owned[] {
  if (
    upos(tree, noun) !== 'NOUN' ||
    // "a clean-up of the river" is no up of it.
    /^[-–]$/.test(word(tree, noun - 1)) ||
    inName(tree, noun) ||
    isTime(tree, noun) ||
    bodyParts.has(lemma(tree, noun))
  )
    return [];
  const things = [thingWord(tree, noun)];
  const owners = dependents(tree, noun, 'nmod:poss');
  // "our farmers" are not the speaker's.
  if (owners.some((node) => /^(?:our|your)$/.test(word(tree, node)))) return [];
  if (owners.length > 0)
    return owners
      .flatMap((node) => phrasesOf(tree, antecedentOfWhose(tree, node)))
      .map((owner) => ({ owner, things }));
  if ([measures, containers, units, sameThing].some((nouns) => nouns.has(lemma(tree, noun)))) return [];
  return dependents(tree, noun, 'nmod')
    .filter(
      (node) =>
        wordsOf(tree, prepositionOf(tree, node)) === 'of' && prepositionOf(tree, node)[0] === noun + 1,
    )
    .flatMap((node) => {
      const inner = ownersOf(tree, node).map(({ owner, things: more }) => ({
        owner,
        things: [...things, ...more],
      }));
      const owners = isOfFirst(tree, noun, node) ? phrasesOf(tree, node).slice(0, 1) : phrasesOf(tree, node);
      return inner.length > 0 ? inner : owners.map((owner) => ({ owner, things }));
    });
}

/** Of whom something is done says little without what it is. */
const halfSaid = words(
  'accuse promise devote liken rate compare attribute ascribe owe ask tell remind warn urge order deem consider',
);

/** They do as their owners do. */
const bodyParts = words(
  'hand foot eye head face arm leg toe finger heart hair mouth ear nose neck back shoulder knee skin body life mind voice breath soul',
);

/** "the city of Oslo" is Oslo, "the month of May" May. */
const sameThing = words(
  'city town village hamlet island state province region district county kingdom republic country port month year day date name title rank age role post office idea case word term way kind sort type form',
);
