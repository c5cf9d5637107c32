import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { pastLikeBase, reporting, words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "had set goals to strengthen X and stressed the need": a finite verb goes on from a finite one, not from an infinitive or participle. */
export function tenseOfConjunct(tree: Tree, verb: number): readonly Edit[] {
  const first = headOf(tree, verb);
  if (first >= 0 && isSecondParticiple(tree, verb, first)) return [{ node: verb, xpos: 'VBN' }];
  if (first >= 0 && isPastLikeBase(tree, verb, first)) return [{ node: verb, xpos: 'VBD' }];
  const outer = first < 0 ? undefined : verbAbovePluperfect(tree, verb, first);
  if (outer !== undefined) return [{ node: verb, head: outer }];
  const relative = first < 0 ? undefined : verbOfRelative(tree, verb, first);
  if (relative !== undefined) return [{ node: verb, head: relative, xpos: xpos(tree, relative) }];
  const isPast = first >= 0 && isPastWithObject(tree, verb, first);
  if (
    first < 0 ||
    !labelled(tree, verb, 'conj') ||
    !(isFiniteVerb(tree, verb) || isPast) ||
    !/^VBG?$/.test(xpos(tree, first))
  )
    return [];
  if (dependent(tree, verb, 'nsubj') !== undefined || dependent(tree, first, 'aux') !== undefined) return [];
  let above = headOf(tree, first);
  while (above >= 0 && !isFiniteVerb(tree, above)) above = headOf(tree, above);
  return above < 0 ? [] : [isPast ? { node: verb, head: above, xpos: 'VBD' } : { node: verb, head: above }];
}

/** "will own a plant that makes chips and employs many": what has a tense does not go on from "will", but from the relative clause. */
function verbOfRelative(tree: Tree, verb: number, first: number): number | undefined {
  const isBare = dependent(tree, verb, 'nsubj', 'aux', 'mark', 'expl') === undefined;
  if (!labelled(tree, verb, 'conj') || !isBare || !/^VB[DZ]$/.test(xpos(tree, verb))) return undefined;
  const isToDo =
    dependents(tree, first, 'aux').some((aux) => xpos(tree, aux) === 'MD') ||
    dependents(tree, first, 'mark').some((mark) => word(tree, mark) === 'to');
  if (xpos(tree, first) !== 'VB' || !isToDo) return undefined;
  return subtree(tree, first).findLast(
    (node) =>
      node > first &&
      node < verb &&
      labelled(tree, node, 'acl:relcl') &&
      xpos(tree, node) === xpos(tree, verb) &&
      upos(tree, node) === 'VERB',
  );
}

/**
 * "saved men whose boat had sunk and brought them home", "told the guests he had left and asked them in": what has no "had" goes
 * on from the verb above.
 */
function verbAbovePluperfect(tree: Tree, verb: number, first: number): number | undefined {
  if (!labelled(tree, verb, 'conj') || !labelled(tree, first, 'acl:relcl', 'ccomp')) return undefined;
  if (xpos(tree, verb) !== 'VBD' || xpos(tree, first) !== 'VBN') return undefined;
  if (dependent(tree, verb, 'nsubj', 'aux') !== undefined) return undefined;
  const had = dependents(tree, first, 'aux').some((aux) => word(tree, aux) === 'had');
  const sayer = headOf(tree, first);
  if (had && isUnproven(tree, verb, sayer)) return sayer;
  const isOfWhose = tree.parse.xpos.slice(headOf(tree, first), first).includes('WP$');
  const goesOn = dependents(tree, verb, 'obj').some((object) =>
    /^(?:them|him|her|it)$/.test(word(tree, object)),
  );
  const isContent = labelled(tree, first, 'ccomp');
  const noun = isContent ? dependent(tree, headOf(tree, first), 'obj', 'iobj') : headOf(tree, first);
  if (noun === undefined || !goesOn || !(had || isOfWhose)) return undefined;
  const above = headOf(tree, noun);
  const isSaid = above >= 0 && labelled(tree, noun, 'obj', ...(isContent ? ['iobj'] : [])) && above < noun;
  return isSaid && xpos(tree, above) === 'VBD' && upos(tree, above) === 'VERB' ? above : undefined;
}

/** "claimed that he had lied, but offered no evidence": who says so has none. */
function isUnproven(tree: Tree, verb: number, sayer: number): boolean {
  return (
    reporting.has(lemma(tree, sayer)) &&
    /^VB[DZ]$/.test(xpos(tree, sayer)) &&
    dependents(tree, verb, 'obj').some((object) =>
      /^(?:evidence|proof|detail|reason|explanation|comment)$/.test(lemma(tree, object)),
    )
  );
}

/** "promised to cut taxes but raised fees": no participle goes on from an infinitive and has an object. */
function isPastWithObject(tree: Tree, verb: number, first: number): boolean {
  return (
    xpos(tree, verb) === 'VBN' &&
    xpos(tree, first) === 'VB' &&
    dependents(tree, first, 'mark').some((mark) => word(tree, mark) === 'to') &&
    dependents(tree, verb, 'obj').some((object) => object > verb) &&
    dependent(tree, verb, 'aux') === undefined
  );
}

/** "took the estate and set up a school": the past of some verbs looks like the bare form. */
function isPastLikeBase(tree: Tree, verb: number, first: number): boolean {
  if (
    !labelled(tree, verb, 'conj') ||
    !/^VBP?$/.test(xpos(tree, verb)) ||
    !pastLikeBase.has(word(tree, verb))
  )
    return false;
  const bare = dependent(tree, verb, 'nsubj', 'aux', 'mark') === undefined;
  return bare && xpos(tree, first) === 'VBD' && dependent(tree, first, 'mark') === undefined;
}

/** "was written by Adele and recorded in Berlin": what goes on from a passive, without an object, is one too. */
function isSecondParticiple(tree: Tree, verb: number, first: number): boolean {
  const [object] = dependents(tree, verb, 'obj');
  // "was sold and renamed Ada".
  const isCalled =
    object !== undefined &&
    /^(?:renamed|rechristened|dubbed|nicknamed)$/.test(word(tree, verb)) &&
    upos(tree, object) === 'PROPN' &&
    dependent(tree, object, 'det', 'nmod:poss') === undefined;
  const bare =
    dependent(tree, verb, 'nsubj', 'aux', 'xcomp', 'ccomp') === undefined &&
    (object === undefined || isCalled);
  const passive = dependents(tree, first, 'aux').some((aux) => tree.parse.labels[aux] === 'aux:pass');
  return (
    labelled(tree, verb, 'conj') &&
    xpos(tree, verb) === 'VBD' &&
    bare &&
    passive &&
    (isCalled || isThing(tree, first) || suffered.has(lemma(tree, verb)))
  );
}

/** What nobody does without saying to whom. */
const suffered = words(
  'invite appoint elect arrest kill bury convict sentence jail expel deport banish exile hire fire sack nominate honour honor crown knight educate rescue wound injure execute imprison award promote name acquit extradite baptise baptize ordain',
);

/** "Nora was born in Bonn and studied in Rome": people do what follows themselves. */
function isThing(tree: Tree, verb: number): boolean {
  const subject = dependent(tree, verb, 'nsubj');
  if (subject === undefined || upos(tree, subject) !== 'NOUN' || isOfPerson(tree, subject)) return false;
  return !inName(tree, subject);
}
