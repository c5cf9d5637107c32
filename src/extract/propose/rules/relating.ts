import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import type { Clause, Oblique } from '../clause/clause.js';
import { isMereManner, isTally } from '../clause/manner.js';
import { hasNeither, isOfNeither } from '../context/neither.js';
import { hedging } from '../lexicon/adverbs.js';
import { evidence, occasions, sayings } from '../lexicon/nouns.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { isOfPerson } from '../lexicon/titles.js';
import { currencies, isMeasureNoun } from '../lexicon/units.js';
import { describing, installing, reporting, speaking, words } from '../lexicon/verbs.js';
import { inName } from '../phrase.js';
import { stem } from '../predicate.js';
import {
  dependent,
  dependents,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';

/** Whether a phrase with a preposition relates the subject to something: scene-setting ones and idioms do not. */
export function relates(tree: Tree, clause: Clause, oblique: Oblique): boolean {
  const preposition = wordsOf(tree, oblique.preposition);
  const head = oblique.phrases[0]?.head ?? -1;
  // "as such affairs do, with a trifle": who does what, another verb says.
  if (lemma(tree, clause.head) === 'do' && dependent(tree, clause.head, 'obj') === undefined) return false;
  // "In Yaren, people seem curious".
  const seems = /^(?:seem|appear|look)$/.test(lemma(tree, clause.head));
  const isBare =
    lemma(tree, clause.head) === 'appear' && dependent(tree, clause.head, 'xcomp', 'ccomp') === undefined;
  if (seems && preposition === 'in' && !isBare) return false;
  // "his roles include Lear in the play": a part of what it includes.
  if (lemma(tree, clause.head) === 'include' && clause.objects.some((object) => inName(tree, object.head)))
    return false;
  // "won the Lind Award for Best Actress": what for is a part of its name.
  if (preposition === 'for' && isCategory(tree, clause, head)) return false;
  // "joined at a young age".
  if (preposition === 'at' && lemma(tree, head) === 'age') return false;
  // "more live in Oslo than in Bergen".
  if (/^than\b/.test(preposition)) return false;
  // "called for the mines to be closed": called for is that, not the mines.
  if (preposition === 'for' && isToBe(tree, clause.head, head)) return false;
  // "divided the valley for a generation".
  if (preposition === 'for' && /^generations?$/.test(word(tree, head))) return false;
  // "went on strike over pay": nobody goes over pay.
  if (isOnSomething(tree, clause, oblique)) return false;
  // "at no charge".
  if (dependents(tree, head, 'det').some((child) => word(tree, child) === 'no')) return false;
  if (hasNeither(tree, head) && !isOfNeither(tree, clause.head)) return false;
  if (preposition === 'on' && media.has(lemma(tree, head))) return false;
  if (preposition === 'with' && (isAbsolute(tree, head, oblique) || isStateOf(tree, clause, head)))
    return false;
  // "aid ranging from bread to boats".
  if (/^(?:range|vary)$/.test(lemma(tree, clause.head)) && /^(?:from|to|between)$/.test(preposition))
    return false;
  if (preposition === 'from' && (isMeasured(tree, oblique) || isCountTo(tree, head))) return false;
  if (isTally(tree, head) || isChange(tree, oblique) || isHedged(tree, oblique)) return false;
  // "of which it had completed about a quarter": done to a part.
  if (preposition === 'of' && isFrontedOf(tree, clause, oblique)) return false;
  // "in an effort to build one": what for.
  if (preposition === 'in' && isAim(tree, head)) return false;
  // "came hours after the vote", "collapsed on stage", "was put up for sale".
  const isOfVerb = completes.has(`${stem(tree, clause.head)} ${preposition}`);
  const isEvent = clause.subjects.every((subject) => upos(tree, subject.head) === 'NOUN');
  if (isOfVerb && isEvent && !isTime(tree, head)) return true;
  // "looked after the orphans", "was named after a poet".
  if (behind.has(lemma(tree, clause.head)) && preposition === 'after' && isNext(tree, clause, oblique))
    return true;
  // "stumbled upon a tomb".
  const isRight = preposition === 'upon' && word(tree, clause.head + 1) === 'upon';
  // "lies between Chile and Peru".
  if (preposition === 'between' && /^(?:lie|sit|situate|locate)$/.test(lemma(tree, clause.head))) return true;
  if ((circumstantial.has(preposition) && !isRight) || circumstantialPhrases.has(preposition)) return false;
  if (
    preposition === 'as' &&
    (describing.has(lemma(tree, clause.head)) ||
      upos(tree, head) === 'ADJ' ||
      evidence.has(lemma(tree, head)))
  )
    return false;
  // "appointed Ada Lind as judge" tells what she is.
  if (preposition === 'as' && installing.has(lemma(tree, clause.head)) && clause.objects.length > 0)
    return false;
  if (preposition === 'by' && (inName(tree, head) || isMereManner(tree, head))) return false;
  // "was allowed to vote in Athens": where that holds is no place where one is allowed.
  if (clause.passive && dependents(tree, clause.head, 'xcomp').some((node) => xpos(tree, node) === 'VB'))
    return false;
  if (
    isFronted(tree, clause, head) &&
    !(inName(tree, head) && ['in', 'at', 'on', 'near'].includes(preposition))
  )
    return false;
  // "commented on the report": what on, and not where.
  const isOnIt = preposition === 'on' && /^(?:comment|remark)$/.test(lemma(tree, clause.head));
  const isOccasion = sayings.has(lemma(tree, head)) || occasions.has(lemma(tree, head));
  if (reporting.has(lemma(tree, clause.head)) && isOccasion && preposition !== 'to' && !isOnIt) return false;
  if (isSaying(tree, clause.head)) return heard.has(preposition);
  return !isAdverbial(tree, head) || (preposition === 'on' && word(tree, head) === 'stage');
}

const urging = words('call push press wait plead campaign lobby argue');

function isToBe(tree: Tree, verb: number, noun: number): boolean {
  const deeds = [...dependents(tree, noun, 'acl'), ...dependents(tree, verb, 'advcl', 'xcomp')];
  return (
    urging.has(lemma(tree, verb)) &&
    deeds.some(
      (deed) =>
        deed > noun &&
        dependents(tree, deed, 'mark').some(
          (mark) =>
            word(tree, mark) === 'to' &&
            mark === (subtree(tree, noun, (child) => child !== deed).at(-1) ?? noun) + 1,
        ),
    )
  );
}

function isCategory(tree: Tree, { objects }: Clause, noun: number): boolean {
  const isFor = dependents(tree, noun, 'amod', 'compound').some((child) =>
    /^(?:Best|Outstanding|Favou?rite|Choice|Most)$/.test(tree.tokens[child]?.text ?? ''),
  );
  return isFor && objects.some(({ head }) => awards.has(lemma(tree, head)));
}

const awards = words('award prize trophy globe oscar emmy grammy tony bafta medal nomination');

/** "opened, with the rest to follow", "is made with Bo Ek tipped to star": a noun with what happens to it is a clause of its own. */
function isAbsolute(tree: Tree, noun: number, { preposition }: Oblique): boolean {
  const deed = dependents(tree, noun, 'acl').find(
    (node) => node > noun && !labelled(tree, node, 'acl:relcl'),
  );
  const next = (subtree(tree, noun).at(-1) ?? noun) + 1;
  // The parser may hang it on the verb.
  if (inName(tree, noun) && /^VB[NG]$/.test(xpos(tree, next)) && labelled(tree, next, 'advcl')) return true;
  if (deed === undefined) return false;
  return word(tree, (preposition[0] ?? 0) - 1) === ',' || inName(tree, noun);
}

/** "faces the season with half its fleet out of action": what is so beside it. */
function isStateOf(tree: Tree, { head: verb }: Clause, noun: number): boolean {
  return (
    dependents(tree, verb, 'obj').some((child) => child < noun) &&
    dependent(tree, noun, 'nmod:poss') !== undefined &&
    dependents(tree, noun, 'nmod').some((node) =>
      /^(?:out of|under|off)$/.test(wordsOf(tree, prepositionOf(tree, node))),
    )
  );
}

/** "built a camp 20 miles from the border": how far from it. */
function isMeasured(tree: Tree, { preposition }: Oblique): boolean {
  const before = (preposition[0] ?? 0) - 1;
  const noun = lemma(tree, before);
  return (
    isMeasureNoun(noun) && !currencies.has(noun) && dependent(tree, before, 'nummod', 'det') !== undefined
  );
}

/** "cut the ban from six games to four": how much, and no place. */
function isCountTo(tree: Tree, noun: number): boolean {
  const next = (subtree(tree, noun).at(-1) ?? noun) + 1;
  const isTo = [noun + 1, next].some((node) => word(tree, node) === 'to' && upos(tree, node + 1) === 'NUM');
  return isTo && (upos(tree, noun) === 'NUM' || dependent(tree, noun, 'nummod') !== undefined);
}

/** ", down from a range of 10 to 11": what it was before. */
function isChange(tree: Tree, { preposition }: Oblique): boolean {
  const before = (preposition[0] ?? 0) - 1;
  return /^(?:down|up)$/.test(word(tree, before)) && word(tree, before - 1) === ',';
}

/** "was found broken, probably by tools": nobody says so for sure. */
function isHedged(tree: Tree, { preposition }: Oblique): boolean {
  return hedging.has(word(tree, (preposition[0] ?? 0) - 1));
}

function isFrontedOf(tree: Tree, { head, objects }: Clause, { preposition }: Oblique): boolean {
  const next = (preposition[0] ?? 0) + 1;
  return (
    /^(?:which|whom)$/.test(word(tree, next)) &&
    next < head &&
    !(objects.length === 0 && ofVerbs.has(lemma(tree, head)))
  );
}

const ofVerbs = words(
  'accuse convict dispose consist speak think dream hear complain boast approve die talk know tire learn make compose suspect acquit',
);

function isAim(tree: Tree, noun: number): boolean {
  return (
    /^(?:effort|bid|attempt|move|push|drive|plot|ploy)$/.test(lemma(tree, noun)) &&
    dependents(tree, noun, 'acl').some((node) => word(tree, node - 1) === 'to')
  );
}

function isSomebody(tree: Tree, noun: number): boolean {
  return inNameOf(tree, noun) === 'PER' || isOfPerson(tree, noun);
}

/** "For owners of old cars, Mazda will extend ...": before the subject it sets the scene; ", in its present form," behind it tells of that. */
function isFronted(tree: Tree, { subjects, head: verb }: Clause, node: number): boolean {
  const start = prepositionOf(tree, node)[0] ?? node;
  const end = (subtree(tree, node).at(-1) ?? node) + 1;
  // "the army, under General Holt, took the town".
  const isAside =
    inNameOf(tree, node) !== 'PER' &&
    node < verb &&
    word(tree, start - 1) === ',' &&
    [end, end - 1].some((each) => word(tree, each) === ',');
  if (isAside && subjects.some(({ head, tokens }) => tokens.at(-1) === start - 2 && !isSomebody(tree, head)))
    return true;
  // "the man to whom the king gave it": a relative pronoun stands in front anyway.
  if (labelled(tree, verb, 'acl')) return false;
  return subjects.some(({ head }) => node < head && head < verb);
}

/** "said it would rain in Lima", "said in a note": what stands beside that which is said is a part of it, but for who hears it. */
function isSaying(tree: Tree, verb: number): boolean {
  const told =
    dependent(tree, verb, 'ccomp') !== undefined ||
    isAside(tree, verb) ||
    hasQuote(tree, verb) ||
    isAsSaid(tree, verb);
  return lemma(tree, verb) === 'say' || (told && speaking.has(lemma(tree, verb)));
}

/** "'Money talks,' he declared at a launch": the parser may hang what is said before the verb as an adverbial. */
function hasQuote(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'advcl').some(
    (node) =>
      node < verb &&
      dependent(tree, node, 'nsubj') !== undefined &&
      dependent(tree, node, 'mark') === undefined,
  );
}

/** ", as the recorder explained in her summing-up,". */
function isAsSaid(tree: Tree, verb: number): boolean {
  return (
    dependents(tree, verb, 'mark').some((child) => word(tree, child) === 'as') &&
    dependent(tree, verb, 'obj') === undefined
  );
}

/** ", doctors reported on Monday,": a remark on what it stands beside. */
function isAside(tree: Tree, verb: number): boolean {
  return labelled(tree, verb, 'parataxis') && dependent(tree, verb, 'obj') === undefined;
}

/** "welcomed it on social media": where it was said. */
const media = words('media television tv radio twitter facebook instagram telegram youtube tiktok air');

/** Verbs that with "after" say something else than when. */
const behind = words('look name rename christen call run chase model pattern seek inquire');

/** Right behind the verb or its object, and no time. */
function isNext(tree: Tree, { head, objects, passive }: Clause, { preposition, phrases }: Oblique): boolean {
  const last = Math.max(head, ...(passive ? [] : objects.flatMap(({ tokens }) => tokens)));
  const isNamed = !/^(?:name|call)$/.test(lemma(tree, head)) || passive || objects.length > 0;
  return isNamed && preposition[0] === last + 1 && phrases.every((phrase) => !isTime(tree, phrase.head));
}

/** Verbs that say nothing without a preposition that only sets the scene elsewhere. */
const completes: ReadonlySet<string> = new Set(['come after', 'come before', 'put up for', 'come amid']);

const heard = words('to of about against');

/** "go on strike over", "go on trial for": the verb tells nothing without what stands before. */
function isOnSomething(tree: Tree, { head }: Clause, { preposition }: Oblique): boolean {
  const start = preposition[0] ?? 0;
  return (
    /^(?:go|be)$/.test(lemma(tree, head)) &&
    /^(?:strike|trial)$/.test(word(tree, start - 1)) &&
    word(tree, start - 2) === 'on' &&
    /^(?:over|against|for|about)$/.test(wordsOf(tree, preposition))
  );
}
