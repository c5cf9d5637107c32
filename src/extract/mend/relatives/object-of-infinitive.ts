import { isTime } from '../../propose/clause/arguments.js';
import { isRelativePronoun } from '../../propose/clause/relative-pronoun.js';
import { isInfinitive, isPassive } from '../../propose/clause/verb-group.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const undertaking = words(`
  plan refuse try attempt agree decide hope intend fail begin start continue promise vow pledge threaten want wish need manage struggle
  seek aim prepare choose decline offer learn vote expect resolve undertake proceed forget neglect volunteer rush hurry
  vow swear strive elect dare arrange aspire consent afford come grow`);

/** "the treaty that Malta refused to sign": what the pronoun stands for is signed or not; nobody refused it. */
export function objectOfInfinitive(tree: Tree, pronoun: number): readonly Edit[] {
  const verb = headOf(tree, pronoun);
  if (verb < 0 || !isRelativePronoun(tree, pronoun)) return [];
  if (!labelled(tree, verb, 'acl') || isTime(tree, headOf(tree, verb))) return [];
  // "the bridge that the king asked Lind to build".
  const isPassedOn = dependents(tree, verb, 'obj', 'iobj').some((child) => child > verb);
  if (!undertaking.has(lemma(tree, verb)) && !isPassive(tree, verb) && !isPassedOn && !isHelp(tree, verb))
    return [];
  const [deed, ...more] = dependents(tree, verb, 'xcomp').filter((node) => isInfinitive(tree, node));
  if (
    deed === undefined ||
    more.length > 0 ||
    dependent(tree, deed, 'obj', 'ccomp', 'xcomp', 'cop') !== undefined
  )
    return [];
  // "closed the port, which the treaty entitles it to do": it does so, and does no port.
  if (lemma(tree, deed) === 'do') return [{ node: pronoun, head: deed, label: 'dislocated' }];
  return [{ node: pronoun, head: deed, label: 'obj' }];
}

/** "the factory that Lind helped to design", but "the girl whom he helped to escape". */
function isHelp(tree: Tree, verb: number): boolean {
  return lemma(tree, verb) === 'help' && !isOfPerson(tree, headOf(tree, verb));
}
