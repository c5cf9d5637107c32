import type { Tree } from '../../tree.js';
import { agentsOf, isTime, objectsOf } from '../clause/arguments.js';
import { subjectsOf } from '../clause/subjects.js';
import { isFiniteVerb, isPassive } from '../clause/verb-group.js';
import { citing } from '../lexicon/adverbs.js';
import { sayings } from '../lexicon/nouns.js';
import { isOfPerson } from '../lexicon/titles.js';
import { isMeasureNoun } from '../lexicon/units.js';
import { reporting, words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import type { Phrase, Speech } from '../proposition.js';
import {
  dependents,
  headOf,
  inNameOf,
  isEachOther,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';

/** Whom a verb of saying has speak: its subject, or by whom it was said. */
export function speechOf(tree: Tree, verb: number): Speech {
  const passive = isPassive(tree, verb);
  const quoted = ['quote', 'cite'].includes(lemma(tree, verb));
  const speaker =
    quotedIn(tree, verb) ?? (passive && !quoted ? agentsOf(tree, verb)[0] : subjectsOf(tree, verb)[0]);
  const hearer = passive ? undefined : hearerOf(tree, verb);
  // "accused each other": who says what of whom is told of neither.
  const isMutual = dependents(tree, verb, 'obj').some((child) => isEachOther(tree, child));
  return {
    speaker: speaker && !isMutual ? voiceOf(tree, speaker) : null,
    ...(hearer === undefined ? {} : { hearer: phraseOf(tree, hearer) }),
    cue: [verb],
  };
}

/** "told Lind", "told the nurse Ada Lind", "wrote to Lind": a name to which something is said. */
function hearerOf(tree: Tree, verb: number): number | undefined {
  const told = dependents(tree, verb, 'obj', 'iobj', 'obl').filter(
    (child) => !labelled(tree, child, 'obl') || wordsOf(tree, prepositionOf(tree, child)) === 'to',
  );
  return told
    .flatMap((child) => [...dependents(tree, child, 'appos'), child])
    .find((child) => child > verb && inNameOf(tree, child) === 'PER');
}

/** "quoted an officer as saying": the officer speaks. */
function quotedIn(tree: Tree, verb: number): Phrase | undefined {
  const above = headOf(tree, verb);
  const isQuoted =
    above >= 0 &&
    ['quote', 'cite'].includes(lemma(tree, above)) &&
    dependents(tree, verb, 'mark').some((mark) => word(tree, mark) === 'as');
  return isQuoted ? objectsOf(tree, above, isPassive(tree, above))[0] : undefined;
}

/**
 * A source named beside a clause: "according to KCNA", "experts say" as a remark, "reportedly". `from` is the branch
 * we come from, which cannot be its own source.
 */
export function citedSource(tree: Tree, node: number, from: number): Speech | null {
  // "reportedly stole it, but officials deny it": what stands behind "but" is nobody's report.
  const isApart = from >= 0 && dependents(tree, from, 'cc').some((child) => word(tree, child) === 'but');
  return according(tree, node) ?? remark(tree, node, from) ?? (isApart ? null : citingAdverb(tree, node));
}

/** "assessments from the U.S.", "a statement by KCNA": who speaks is who made them. */
export function voiceOf(tree: Tree, phrase: Phrase): Phrase {
  const makers = dependents(tree, phrase.head, 'nmod').filter((child) => inName(tree, child));
  const maker = makers.find(
    (child) =>
      labelled(tree, child, 'nmod:poss') ||
      ['from', 'by', 'of'].includes(wordsOf(tree, prepositionOf(tree, child))),
  );
  return maker !== undefined && sayings.has(lemma(tree, phrase.head)) ? phraseOf(tree, maker) : phrase;
}

/** A quotation that the parser hangs beside its verb of saying: "'...', Kim said" with the quote as a remark. */
export function isReportedAside(tree: Tree, node: number, parent: number): boolean {
  return (
    labelled(tree, node, 'parataxis') &&
    node < parent &&
    reporting.has(lemma(tree, parent)) &&
    !isRemark(tree, node)
  );
}

function according(tree: Tree, node: number): Speech | null {
  for (const child of dependents(tree, node, 'obl', 'nmod', 'advmod')) {
    const speech = sourceOf(tree, child);
    if (speech) return speech;
  }
  return null;
}

/** "according to Lind, who owns the mill": a source, of whom the text itself tells what it tells. */
export function sourceOf(tree: Tree, noun: number): Speech | null {
  const preposition = wordsOf(tree, prepositionOf(tree, noun));
  const [viewer] =
    preposition === 'in' && views.test(lemma(tree, noun)) ? dependents(tree, noun, 'nmod:poss') : [];
  if (viewer !== undefined) return { speaker: phraseOf(tree, viewer), cue: [noun] };
  const isPer = preposition === 'per' && !isTime(tree, noun) && !isMeasureNoun(lemma(tree, noun));
  return (preposition === 'according to' && !yardsticks.has(lemma(tree, noun))) || isPer
    ? { speaker: voiceOf(tree, phraseOf(tree, noun)), cue: prepositionOf(tree, noun) }
    : null;
}

/** "according to size", "according to the side from which one comes": by what it goes, and nobody who says so. */
const yardsticks = words(
  'side size age need taste season schedule plan rank custom height weight type kind colour color price income',
);

/** "in Holt's view". */
const views = /^(?:view|opinion|telling|judge?ment|estimation)$/;

function remark(tree: Tree, node: number, from: number): Speech | null {
  const verb = dependents(tree, node, 'parataxis').find(
    (child) =>
      child !== from &&
      isRemark(tree, child) &&
      !isBehindSemicolon(tree, child) &&
      !isOfRelative(tree, child, node),
  );
  if (verb === undefined) return null;
  const speech = speechOf(tree, verb);
  return speech.speaker || isImpersonal(tree, verb) ? speech : null;
}

/** "The union has agreed; it was quoted by Reuters": what begins anew is no remark. */
function isBehindSemicolon(tree: Tree, verb: number): boolean {
  const [first = verb] = subtree(tree, verb).filter((node) => !labelled(tree, node, 'punct'));
  return word(tree, first - 1) === ';';
}

/** "left two towns where, critics say, boxes were opened": they say so of the boxes, and not of what stands before. */
function isOfRelative(tree: Tree, verb: number, node: number): boolean {
  const [first = verb] = subtree(tree, verb).filter(
    (each) => upos(tree, each) !== 'PUNCT' && !xpos(tree, each).startsWith('W'),
  );
  return word(tree, first - 1) === ',' && xpos(tree, first - 2).startsWith('W') && node < first - 2;
}

/** A short "X says" or "it was reported" with nothing said in it. */
function isRemark(tree: Tree, verb: number): boolean {
  if (!reporting.has(lemma(tree, verb)) || !isFiniteVerb(tree, verb)) return false;
  return dependents(tree, verb, 'ccomp', 'xcomp', 'obj').every(
    (child) =>
      labelled(tree, child, 'obj') &&
      (isHearer(tree, verb, child) ||
        ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'it', 'this'].includes(
          word(tree, child),
        )),
  );
}

/** "Lind told reporters". */
function isHearer(tree: Tree, verb: number, noun: number): boolean {
  return (
    lemma(tree, verb) === 'tell' &&
    noun > verb &&
    (isOfPerson(tree, noun) || inNameOf(tree, noun) !== undefined)
  );
}

/** "it was reported", "it is said". */
function isImpersonal(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj', 'expl').some((child) => word(tree, child) === 'it');
}

function citingAdverb(tree: Tree, node: number): Speech | null {
  const adverb = dependents(tree, node, 'advmod').find((child) => citing.has(word(tree, child)));
  return adverb === undefined ? null : { speaker: null, cue: [adverb] };
}
