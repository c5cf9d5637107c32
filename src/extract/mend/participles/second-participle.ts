import { isPassive } from '../../propose/clause/verb-group.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, lemma, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** Verbs that always do something to somebody. */
export const transitive = words(
  'extradite deport dismiss replace appoint elect name sentence convict charge arrest jail imprison release transfer award ' +
    'nominate kill wound injure bury baptise baptize educate publish translate rename acquire destroy demolish rebuild ' +
    'designate ordain knight promote exile execute detain torture abduct kidnap rescue evacuate hospitalise hospitalize ' +
    'expel indict acquit pardon ban suspend seize rename redesignate renovate restore',
);

/** "was arrested and extradited to Chile": without an object the second is passive too, though it looks like a past tense. */
export function secondParticiple(tree: Tree, verb: number): readonly Edit[] {
  const first = headOf(tree, verb);
  if (first < 0 || xpos(tree, verb) !== 'VBD') return [];
  const bare = dependent(tree, verb, 'nsubj', 'obj', 'aux', 'ccomp', 'xcomp') === undefined;
  // "aid pledged by Chile and shipped to Peru": what goes on with a participle on a noun is one too.
  const onNoun = tree.parse.labels[first] === 'acl' && xpos(tree, first) === 'VBN';
  return bare && (onNoun || (transitive.has(lemma(tree, verb)) && isPassive(tree, first)))
    ? [{ node: verb, xpos: 'VBN' }]
    : [];
}
