import { dependent, dependents, headOf, isWithin, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Mention } from './mention.js';
import type { Thread, ThreadedMention } from './thread.js';

/**
 * "Malta lies off Sicily, but it speaks Maltese", "The Ebro passes Zaragoza before it enters the sea": a subject goes on from
 * the clause before where nothing else is done or done to there, and no name of another sentence fits better than a noun.
 */
export function subjectOfEarlier(
  tree: Tree,
  { node, pronoun, sentence }: Mention,
  fitting: readonly ThreadedMention[],
): Thread | undefined {
  if (!pronoun || pronoun.kind === 'person' || !labelled(tree, node, 'nsubj')) return undefined;
  const clause = headOf(tree, node);
  const first = isOfWhere(tree, clause) ? verbAbove(tree, headOf(tree, clause)) : headOf(tree, clause);
  if (first < 0 || first > node || !goesOn(tree, clause)) return undefined;
  const subject = sharedSubject(tree, first);
  const here = fitting.filter(({ mention }) => mention.sentence === sentence);
  const found = here.find(({ mention }) => mention.roleNode === subject && mention.form !== 'pronoun');
  if (!found || hasCounted(tree, first)) return undefined;
  // "NATO agreed, but they": hardly the house.
  const { plural } = found.thread.traits;
  if (pronoun.kind === 'several' && plural === null && !word(tree, found.mention.node).endsWith('s'))
    return undefined;
  const isRivalled = here.some(
    ({ mention, thread }) =>
      thread !== found.thread &&
      mention.node < node &&
      labelled(tree, mention.roleNode, 'obj', 'iobj', 'nsubj') &&
      isWithin(tree, mention.roleNode, first),
  );
  const isNamed = found.mention.form === 'name';
  const isElsewhere = fitting.some(({ mention }) => mention.sentence < sentence && mention.form === 'name');
  return isRivalled || (!isNamed && isElsewhere) ? undefined : found.thread;
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
