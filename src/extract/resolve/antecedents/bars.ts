import { isInside as isQuoted } from '../../propose/context/quoted.js';
import { reporting, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  lemma,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { clauseSubject } from './clause-subject.js';
import type { Mention } from './mention.js';
import { isSpoken } from './role.js';

/** Whether the grammar of one sentence forbids that a pronoun stands for what this mention of it means. */
export function isBarred(tree: Tree, pronoun: Mention, other: Mention): boolean {
  if (isGiftAsTaker(tree, pronoun.node, other)) return true;
  if (isWithin(tree, other.node, pronoun.node) || isInside(tree, pronoun.node, other)) return true;
  if (pronoun.pronoun?.reflexive) return !areArguments(tree, pronoun.node, other.roleNode);
  if (isOfFamily(tree, pronoun, other)) return true;
  return (
    isInParticiple(tree, pronoun.node, other.node) ||
    isSpokenFor(tree, pronoun.node, other.roleNode) ||
    isAnother(tree, pronoun, other)
  );
}

/** Whether a mention shows that what it means is not meant by the pronoun, whatever else mentions it: "Moss thanked him". */
export function isAnother(tree: Tree, pronoun: Mention, other: Mention): boolean {
  if (pronoun.pronoun?.reflexive) return false;
  if (isQuoteOf(tree, pronoun.node, other.node)) return true;
  return !pronoun.pronoun?.possessive && areArguments(tree, pronoun.node, other.roleNode);
}

/** "The Lind family said it backed the plan": the family did, and not what is called so. */
function isOfFamily(tree: Tree, { pronoun }: Mention, { node }: Mention): boolean {
  return (
    pronoun?.kind === 'thing' &&
    labelled(tree, node, 'compound') &&
    /^(?:family|clan|dynasty)$/.test(lemma(tree, headOf(tree, node)))
  );
}

/** "his brother" is not he; "Holt, who sold his house" may be. */
function isInside(tree: Tree, pronoun: number, { node, roleNode }: Mention): boolean {
  let at = pronoun;
  while (at >= 0 && at !== node && at !== roleNode) {
    if (upos(tree, at) === 'VERB' || labelled(tree, at, 'acl', 'advcl', 'nsubj', 'parataxis', 'conj'))
      return false;
    at = headOf(tree, at);
  }
  return at >= 0;
}

/** "lent Laos an engine and sold it two ships": what was given away itself is given nothing. */
function isGiftAsTaker(tree: Tree, pronoun: number, { form, roleNode }: Mention): boolean {
  return (
    labelled(tree, pronoun, 'iobj') &&
    form === 'noun' &&
    labelled(tree, roleNode, 'obj') &&
    dependent(tree, headOf(tree, roleNode), 'iobj') !== undefined
  );
}

/** "Trained by Holt, he won": who is in what is told of the subject is another. */
function isInParticiple(tree: Tree, pronoun: number, other: number): boolean {
  if (!labelled(tree, pronoun, 'nsubj')) return false;
  return dependents(tree, headOf(tree, pronoun), 'advcl').some(
    (verb) =>
      verb < pronoun &&
      /^VB[NG]$/.test(xpos(tree, verb)) &&
      dependent(tree, verb, 'nsubj', 'aux', 'mark') === undefined &&
      isWithin(tree, other, verb),
  );
}

/** "His lawyer said he was ill": who speaks for somebody speaks of them. */
function isSpokenFor(tree: Tree, pronoun: number, other: number): boolean {
  if (!isSpeaker(tree, other) || !spokesmen.has(lemma(tree, other))) return false;
  if (dependent(tree, other, 'nmod:poss') === undefined || labelled(tree, pronoun, 'nmod:poss')) return false;
  const said = headOf(tree, other);
  return dependents(tree, said, 'ccomp', 'advcl').some(
    (content) => content > other && isWithin(tree, pronoun, content),
  );
}

/** '"Holt lied," he said', '"He lied," Holt said': nobody speaks of himself by name, nor as of another. */
function isQuoteOf(tree: Tree, pronoun: number, other: number): boolean {
  if (isSpoken(tree, pronoun)) return isSpeaker(tree, other) && !isQuoted(tree, other);
  if (isQuoted(tree, pronoun)) return false;
  return isSpeaker(tree, pronoun) && upos(tree, other) !== 'PRON' && isQuoted(tree, other);
}

const spokesmen = words(
  'lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson publicist',
);

function isSpeaker(tree: Tree, node: number): boolean {
  return labelled(tree, node, 'nsubj') && reporting.has(lemma(tree, headOf(tree, node)));
}

/** "Holt met him", "Holt spoke to him": two parts of one clause are two, unless the one is told of itself. */
function areArguments(tree: Tree, pronoun: number, other: number): boolean {
  const verb = clauseOf(tree, pronoun);
  if (verb >= 0 && verb === clauseOf(tree, other)) return true;
  return labelled(tree, pronoun, 'obj', 'iobj', 'obl') && clauseSubject(tree, pronoun) === other;
}

/** The verb that a word is an argument of. */
function clauseOf(tree: Tree, node: number): number {
  let at = node;
  while (labelled(tree, at, 'conj', 'appos') && upos(tree, headOf(tree, at)) !== 'VERB')
    at = headOf(tree, at);
  if (!labelled(tree, at, 'nsubj', 'obj', 'iobj', 'obl')) return -1;
  const verb = headOf(tree, at);
  // "had him arrested", "wanted her to leave": she is the subject of another verb, and yet not who wanted it.
  const raised =
    labelled(tree, at, 'nsubj') &&
    labelled(tree, verb, 'xcomp', 'ccomp') &&
    /^VB[NG]?$/.test(xpos(tree, verb)) &&
    /^(?:him|her|it|them)$/.test(word(tree, node));
  return raised && dependent(tree, verb, 'aux', 'cop') === undefined ? headOf(tree, verb) : verb;
}
