import { isRelativePronoun } from '../../propose/clause/relative-pronoun.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { clauseSubject } from './clause-subject.js';
import type { Mention } from './mention.js';
import type { Thread, ThreadedMention } from './thread.js';

/** "was bought by Geely, which moved its seat": whoever the clause tells of by name owns what it did something to. */
export function ownerInRelative(
  tree: Tree,
  { node, pronoun, sentence }: Mention,
  before: readonly ThreadedMention[],
): Thread | undefined {
  if (!pronoun?.possessive || !labelled(tree, headOf(tree, node), 'obj', 'obl')) return undefined;
  const subject = clauseSubject(tree, node);
  // "fired Bo Plath, who had broken her vase": people break and save what is others'.
  if (subject === undefined || !isRelativePronoun(tree, subject) || word(tree, subject) === 'who')
    return undefined;
  const clause = headOf(tree, subject);
  const verb = headOf(tree, headOf(tree, node));
  if (!labelled(tree, clause, 'acl:relcl') || towardsOthers.has(lemma(tree, verb))) return undefined;
  const told = headOf(tree, clause);
  if (judging.has(lemma(tree, headOf(tree, told)))) return undefined;
  return before.find(
    ({ mention }) =>
      mention.sentence === sentence &&
      mention.form === 'name' &&
      (mention.node === told || mention.roleNode === told),
  )?.thread;
}

/** "sued Geely, which had copied its design": what is done to somebody else's as often as to one's own. */
const towardsOthers = words(`
  copy accuse infringe steal criticise criticize oppose support back attack block reject approve help join advise represent own acquire buy
  fund finance supply sponsor publish write edit direct produce compose invade occupy influence become succeed
  break save use keep burn help hit betray leak destroy rescue treat teach`);

/** What is told behind them, of whom they are done to, was done to whoever does them. */
const judging = words('sue thank accuse praise fine blame criticise criticize attack condemn');
