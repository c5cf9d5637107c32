import type { NameRun, Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { phraseOf } from '../phrase.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../walk.js';
import { isFixed, keeping } from './fixed-house.js';
import { houseAtHouse } from './house-at-house.js';
import { townOf } from './town-of.js';

/** "the Holt Museum in Bonn", "Bonn, Germany", "Holt College, Bonn": be in. Both are names, the second of a place. */
export function located(tree: Tree, node: number): readonly Draft[] {
  return [...townOf(tree, node), ...besideOrInside(tree, node), ...houseAtHouse(tree, node)];
}

function besideOrInside(tree: Tree, node: number): readonly Draft[] {
  const outer = nameAt(tree, node);
  if (!outer || outer.type === 'PER' || nameHead(tree, outer) !== node) return [];
  const inner = tree.names.find(
    ({ first, type }) =>
      type === 'LOC' &&
      (first === outer.last + 2 || isQuarter(tree, outer, first) || isBehindComma(tree, outer, first)),
  );
  if (!inner) return [];
  const place = nameHead(tree, inner);
  // "Kirkuk, Diyala province".
  const region = regionOf(tree, place);
  const hangs = headOf(tree, region) === node;
  const preposition = prepositionOf(tree, place);
  const link = wordsOf(tree, preposition);
  const beside =
    hangs &&
    (outer.type === 'LOC' || isFixed(tree, outer)) &&
    !isPairOfSubjects(tree, node, inner) &&
    isBeside(tree, outer, inner) &&
    labelled(tree, region, 'appos', 'nmod:unmarked', 'conj') &&
    link === '';
  const inside =
    /^(?:in|near|outside)$/.test(link) &&
    // What happens in Graz in Austria is in both, wherever the parser hung it; "beat Spain in Paris" tells no place of Spain.
    (outer.type === 'LOC' && !isFixed(tree, outer)
      ? (hangs && labelled(tree, place, 'nmod') && isBehindComma(tree, outer, inner.first)) ||
        (dependent(tree, place, 'conj') === undefined && isSite(tree, node)) ||
        (streets.has(word(tree, outer.last)) &&
          ((hangs && labelled(tree, place, 'nmod')) || wordsOf(tree, prepositionOf(tree, node)) === 'on')) ||
        isGoal(tree, node)
      : (hangs && labelled(tree, place, 'nmod') && !isOfEvent(tree, node) && !isRival(tree, node)) ||
        ((isFixed(tree, outer) || isSchool(tree, node)) &&
          prepositionOf(tree, node).length > 0 &&
          !isRival(tree, node)) ||
        (isFixed(tree, outer) && isOwn(tree, node)));
  if (!beside && !inside) return [];
  return [
    {
      subject: phraseOf(tree, node),
      relation: { core: preposition, text: `is ${link || 'in'}`, predicate: `be ${link || 'in'}` },
      object: phraseOf(tree, place),
      anchor: node,
      clause: null,
      reliability: 0.8,
    },
  ];
}

/** "in Graz", "in the canton of Thurgau". */
function isSite(tree: Tree, place: number): boolean {
  const region = headOf(tree, place);
  const isOfRegion =
    region >= 0 && wordsOf(tree, prepositionOf(tree, place)) === 'of' && regions.test(lemma(tree, region));
  const link = wordsOf(tree, prepositionOf(tree, isOfRegion ? region : place));
  return /^(?:in|at|near|outside)$/.test(link);
}

const streets = words('street avenue road square lane boulevard quay terrace');

/** The noun of a region that is called by a name right before it. */
export function regionOf(tree: Tree, place: number): number {
  const noun = headOf(tree, place);
  const isCalled = labelled(tree, place, 'compound') && noun === place + 1;
  return isCalled && regions.test(lemma(tree, noun)) && dependents(tree, noun, 'det').length === 0
    ? noun
    : place;
}

const regions = /^(?:province|county|state|region|district|prefecture|governorate|oblast|department|canton)$/;

/** "Russia, Ukraine trade blame", as headlines say "and". */
function isPairOfSubjects(tree: Tree, node: number, inner: NameRun): boolean {
  return labelled(tree, node, 'nsubj') && !/^[,)]$/.test(word(tree, inner.last + 1));
}

/** "to Bonn, in Germany". */
function isBehindComma(tree: Tree, outer: NameRun, first: number): boolean {
  const between = tree.words.slice(outer.last + 1, first).join(' ');
  const last = tree.names.find((name) => name.first === first)?.last ?? first;
  // "moved to Canada, in Quebec he met her".
  if (!/^[,.;:)]?$/.test(word(tree, last + 1))) return false;
  return (
    /^, in(?: (?:north|south|east|west|central|upper|lower)\w*)?$/.test(between) ||
    (between === ', in the' && withArticle.has(word(tree, last)))
  );
}

/** What is called so with "the": "the Netherlands", "the United States", and no "the Austin Morris". */
const withArticle = words(
  'netherlands philippines bahamas maldives gambia congo sudan crimea ukraine states kingdom emirates republic union islands territory territories region province valley district county state peninsula caucasus balkans alps punjab algarve highlands midlands',
);

/** "Bonn in western Germany". */
function isQuarter(tree: Tree, outer: NameRun, first: number): boolean {
  return (
    first === outer.last + 3 && /^(?:north|south|east|west|central|upper|lower)/.test(word(tree, first - 1))
  );
}

/** "a summit of the Commission in Tarvia", "talks with the Fund in Oslo" are there, not the Commission. */
function isOfEvent(tree: Tree, name: number): boolean {
  const above = headOf(tree, name);
  return (
    above >= 0 &&
    upos(tree, above) === 'NOUN' &&
    labelled(tree, name, 'nmod') &&
    /^(?:of|with|between|by|against|to)$/.test(wordsOf(tree, prepositionOf(tree, name)))
  );
}

/** "Bonn, Germany", with nothing between but the comma, and no list: "Bonn, Graz and Oslo". */
function isBeside(tree: Tree, outer: NameRun, inner: NameRun): boolean {
  const [next = '', afterNext = ''] = [word(tree, inner.last + 1), word(tree, inner.last + 2)];
  const goesOn = /^(?:and|or|&)$/;
  const isListed =
    goesOn.test(next) ||
    (next === ',' &&
      ((goesOn.test(afterNext) && !joinsVerbs(tree, inner.last + 2)) ||
        tree.names.some(({ first }) => first === inner.last + 2)));
  // The parser takes "Bonn, Germany" for a list of two, but no list is without an "and".
  const [top, place] = [nameHead(tree, outer), nameHead(tree, inner)];
  const isConjoined =
    labelled(tree, top, 'conj') ||
    dependents(tree, top, 'conj').some((other) => other !== place) ||
    dependent(tree, place, 'conj', 'cc') !== undefined;
  return word(tree, outer.last + 1) === ',' && !isListed && !isConjoined;
}

/** "born in Graz, Austria, and went to school in Bonn". */
function joinsVerbs(tree: Tree, and: number): boolean {
  const joined = headOf(tree, and);
  return (
    labelled(tree, and, 'cc') &&
    (upos(tree, joined) === 'VERB' || dependent(tree, joined, 'cop') !== undefined)
  );
}

/** "moved to Graz in Austria": a town that somebody goes to and its country; "lost to Spain in Paris" is none. */
function isGoal(tree: Tree, place: number): boolean {
  const [link, verb] = [wordsOf(tree, prepositionOf(tree, place)), lemma(tree, headOf(tree, place))];
  return (/^(?:to|from|for)$/.test(link) && moving.has(verb)) || (link === 'with' && verb === 'twin');
}

/** "lost to Boston College in Dublin", "was sued by Holt University in Delaware": where that was, and not where those are. */
function isRival(tree: Tree, house: number): boolean {
  return labelled(tree, house, 'obl', 'obl:agent') && contending.has(lemma(tree, headOf(tree, house)));
}

/** "graduated from the Konstfack in Stockholm": whatever it is called, it is where one studies. */
function isSchool(tree: Tree, house: number): boolean {
  return labelled(tree, house, 'obl') && learning.has(lemma(tree, headOf(tree, house)));
}

/** "opened the Holt Hospital in Bonn". */
function isOwn(tree: Tree, house: number): boolean {
  return labelled(tree, house, 'obj', 'nsubj:pass') && keeping.has(lemma(tree, headOf(tree, house)));
}

const moving = words('move go travel return flee emigrate migrate transfer relocate retire come');
const contending = words('lose play beat draw win defeat sue thrash fall compete tie box wrestle fight');
const learning = words('graduate study educate train teach lecture enrol enroll');
