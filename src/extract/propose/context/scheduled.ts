import type { Tree } from '../../tree.js';
import { words } from '../lexicon/verbs.js';
import { dependent, dependents, lemma, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';

/** "The cup begins on Monday", "the court meets next week": told in the present of a day, it is yet to come. */
export function isScheduled(tree: Tree, head: number): boolean {
  if (!isPresent(tree, head) || !scheduled.has(lemma(tree, head))) return false;
  if (dependent(tree, head, 'aux', 'cop') !== undefined || isAtOtherTimes(tree, head)) return false;
  // "opens daily", "plays there every Sunday" go on all the time.
  return dependents(tree, head, 'obl', 'advmod', 'nmod').some((time) => time > head && isComing(tree, time));
}

/** "Every year the town hosts a fair on 4 May", "In 1918 the army takes Lomo on 4 May": again and again, or long ago. */
function isAtOtherTimes(tree: Tree, head: number): boolean {
  const whens = dependents(tree, head, 'obl', 'advmod');
  return whens.some(
    (when) =>
      /^(?:usually|often|always|normally|traditionally|typically|generally|regularly|annually|sometimes|(?:1\d|20)\d\d)$/.test(
        word(tree, when),
      ) || dependents(tree, when, 'det').some((det) => /^(?:every|each)$/.test(word(tree, det))),
  );
}

/** "Nord, meanwhile, return to duty": of several the parser may take it for an infinitive. */
function isPresent(tree: Tree, verb: number): boolean {
  const isBare = xpos(tree, verb) === 'VB' && dependent(tree, verb, 'nsubj') !== undefined;
  return /^VB[ZP]$/.test(xpos(tree, verb)) || (isBare && dependent(tree, verb, 'mark') === undefined);
}

function isComing(tree: Tree, time: number): boolean {
  if (/^(?:tomorrow|tonight)$/.test(word(tree, time))) return true;
  const isNext = dependents(tree, time, 'amod').some((child) => word(tree, child) === 'next');
  if (isNext && /^(?:week|month|year|season|day|spring|summer|autumn|winter)$/.test(word(tree, time)))
    return true;
  const isDay = weekdays.test(word(tree, time)) && dependent(tree, time, 'det') === undefined;
  const preposition = wordsOf(tree, prepositionOf(tree, time));
  return (isDay || isDate(tree, time)) && (preposition === 'on' || preposition === '');
}

/** "April 19th", "19 April", of no year. */
function isDate(tree: Tree, time: number): boolean {
  const isFirst = upos(tree, time) === 'NUM' && months.has(word(tree, time + 1));
  const near = [time - 1, time + 1].some(
    (node) => upos(tree, node) === 'NUM' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word(tree, node)),
  );
  const isYear = [time + 1, time + 2, time + 3].some((node) => /^(?:1\d|20)\d\d$/.test(word(tree, node)));
  return !isYear && (isFirst || (near && months.has(word(tree, time))));
}

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const months = words('january february march april may june july august september october november december');

const scheduled = words(
  'begin start open close return take face play host meet travel leave depart arrive launch premiere kick end expire resume vote go visit hold tour decide hear air appear debut continue conclude come sit welcome entertain',
);
