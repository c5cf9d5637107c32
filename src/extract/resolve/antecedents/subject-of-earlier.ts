import { accusing, committing, reporting, requesting, words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, isWithin, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Mention } from './mention.js';
import type { Thread, ThreadedMention } from './thread.js';

/**
 * "Malta lies off Sicily, but it speaks Maltese", "The Ebro passes Zaragoza before it enters the sea": a subject goes on from
 * the clause before where nothing else is done or done to there, and no name of another sentence fits better than a noun. So
 * does an object where only places stand beside the subject: "The mill stood in Oslo until Lind bought it".
 */
export function subjectOfEarlier(
  tree: Tree,
  { node, pronoun, sentence }: Mention,
  fitting: readonly ThreadedMention[],
): Thread | undefined {
  const isObject = labelled(tree, node, 'obj') && word(tree, node) === 'it';
  if (!pronoun || !(isObject || labelled(tree, node, 'nsubj'))) return undefined;
  const clause = headOf(tree, node);
  const first = isOfWhere(tree, clause) ? verbAbove(tree, headOf(tree, clause)) : headOf(tree, clause);
  if (first < 0 || first > node || !goesOn(tree, clause)) return undefined;
  const here = fitting.filter(({ mention }) => mention.sentence === sentence);
  const before = here.filter(({ mention }) => mention.node < node);
  const isNamedElsewhere = fitting.some(
    ({ mention }) => mention.sentence < sentence && mention.form === 'name',
  );
  if (pronoun.kind === 'person') return isNamedElsewhere ? undefined : onlyArgument(tree, first, before);
  const subject = sharedSubject(tree, first);
  const found = here.find(({ mention }) => mention.roleNode === subject && mention.form !== 'pronoun');
  if (!found || hasCounted(tree, first)) return undefined;
  // "NATO agreed, but they": hardly the house.
  const { plural, person } = found.thread.traits;
  if (pronoun.kind === 'several' && plural === null && !word(tree, found.mention.node).endsWith('s'))
    return undefined;
  const isAct = pronoun.kind === 'several' && person === true && acts(tree, clause);
  const rivals = before.filter(
    ({ mention, thread }) =>
      thread !== found.thread &&
      !(isAct && thread.traits.person !== true && mention.form === 'noun') &&
      !isAskedOf(tree, mention.roleNode, first),
  );
  const isRivalled = rivals.some(
    ({ mention: { roleNode } }) =>
      labelled(tree, roleNode, 'obj', 'iobj', 'nsubj') && isWithin(tree, roleNode, first),
  );
  if (isObject && !rivals.every(({ mention }) => mention.entity?.type === 'PLACE')) return undefined;
  const isNamed = found.mention.form === 'name';
  return isRivalled || (!isNamed && isNamedElsewhere) ? undefined : found.thread;
}

/** "freed the father of a clerk, and he left": who does or suffers the first deed, where all others only tell whose he is. */
function onlyArgument(tree: Tree, verb: number, before: readonly ThreadedMention[]): Thread | undefined {
  const [only, ...others] = before.filter(
    ({ mention }) => mention.form === 'noun' && headOf(tree, mention.roleNode) === verb,
  );
  if (only === undefined || others.length > 0) return undefined;
  if (!labelled(tree, only.mention.roleNode, 'obj', 'nsubj')) return undefined;
  const isAlone = before.every(
    ({ mention, thread }) =>
      thread === only.thread ||
      (mention.form !== 'pronoun' && isWithin(tree, mention.roleNode, only.mention.roleNode)),
  );
  return isAlone ? only.thread : undefined;
}

/** What only people and their houses do. */
function acts(tree: Tree, verb: number): boolean {
  const name = lemma(tree, verb);
  return [reporting, accusing, committing, requesting, deeds].some((verbs) => verbs.has(name));
}

const deeds = words('demand want refuse try plan march protest elect appoint chant');

/** "has not decided whether the shop lied, and it may": who is only in what is decided on. */
function isAskedOf(tree: Tree, node: number, first: number): boolean {
  if (reporting.has(lemma(tree, first))) return false;
  return dependents(tree, first, 'ccomp').some((content) => isWithin(tree, node, content));
}

/** A second clause, or one that tells when or why, with its own subject. */
function goesOn(tree: Tree, clause: number): boolean {
  if (isOfWhere(tree, clause)) return true;
  if (labelled(tree, clause, 'conj')) return dependent(tree, clause, 'cc') !== undefined;
  const marks = [dependent(tree, clause, 'mark'), dependent(tree, clause, 'advmod')];
  return (
    labelled(tree, clause, 'advcl') &&
    marks.some(
      (mark) =>
        mark !== undefined &&
        /^(?:before|after|when|while|until|since|because|although|though|once|where)$/.test(word(tree, mark)),
    )
  );
}

/** "moved to Graz, where it built cars": it is not the place. */
function isOfWhere(tree: Tree, clause: number): boolean {
  return (
    labelled(tree, clause, 'acl:relcl') &&
    dependents(tree, clause, 'advmod').some((child) => word(tree, child) === 'where')
  );
}

function verbAbove(tree: Tree, noun: number): number {
  return noun < 0 || upos(tree, noun) === 'VERB' ? noun : verbAbove(tree, headOf(tree, noun));
}

/** "saved 200 more after they were found": those that a number counts. */
function hasCounted(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obj', 'iobj').some((object) => !/^(?:NOUN|PROPN)$/.test(upos(tree, object)));
}

function sharedSubject(tree: Tree, verb: number): number | undefined {
  const own = dependent(tree, verb, 'nsubj');
  return own === undefined && labelled(tree, verb, 'conj') ? sharedSubject(tree, headOf(tree, verb)) : own;
}
