import { dependents, headOf, isWithin, labelled } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { isAnother, isBarred } from './bars.js';
import type { Choice, TextBefore } from './choice.js';
import { speaksForAnother } from './counsel.js';
import { emptyFeatures } from './empty-features.js';
import type { Mention } from './mention.js';
import { ownerInRelative } from './owner-in-relative.js';
import { continues, features } from './pronoun-features.js';
import type { Pronoun } from './pronoun-words.js';
import { salience } from './salience.js';
import { subjectOfEarlier } from './subject-of-earlier.js';
import { startThread, type Thread, type ThreadedMention, threadId } from './thread.js';
import { mayMean, traitsOf } from './traits.js';

/** How many sentences back a pronoun may point, and over how many mentions: more than three ordinary sentences hold. */
const furthest = 3;
const mostMentions = 100;

/** What a pronoun may stand for: mentions that fit by gender, number and grammar, nearest first, and nothing. */
export function antecedentsOfPronoun(
  mention: Mention,
  pronoun: Pronoun,
  text: TextBefore,
): readonly Choice[] {
  const { trees, read, topic, leaders } = text;
  const tree = trees[mention.sentence];
  if (!tree) return [];
  const before = read
    .slice(Math.max(0, mention.sentence - furthest))
    .flat()
    .slice(-mostMentions);
  const others = new Set(
    [...(read.at(-1) ?? []), ...namesLater(mention, text)]
      .filter(({ mention: other }) => isAnother(tree, mention, other))
      .map(({ thread }) => thread),
  );
  const all = [...leadersBefore(before, text), ...before, ...namesBehind(tree, mention, text)]
    .filter((other) => fits(other))
    .reverse();
  const owner = ownerInRelative(tree, mention, all) ?? subjectOfEarlier(tree, mention, all);
  const fitting = all.filter(({ thread }) => owner === undefined || thread === owner);
  const ranks = [...new Set(fitting.map(({ thread }) => thread))];
  const salient = salience(ranks, pronoun.kind, mention.sentence);
  const goesOn = continues(tree, mention);
  const choices = fitting.map((other) => ({
    thread: other.thread,
    goesOn: goesOn && other.thread === topic && topic.isDefined,
    features: features(trees, mention, pronoun, other, {
      rank: ranks.indexOf(other.thread),
      isTopic: other.thread === topic,
      salience: salient.get(other.thread) ?? [],
    }),
  }));
  return [...choices, { thread: null, features: emptyFeatures(tree, mention, pronoun, ranks.length) }];

  function isMain(thread: Thread): boolean {
    const { first, last, subjects, pronouns, traits } = thread;
    if (first.form !== 'name') return true;
    // "Wikinews met a critic. She": once is not enough where it is no ship.
    const isTold =
      traits.gender !== null || pronouns.has('person') || subjects > 1 || last.sentence === mention.sentence;
    return isTold && (thread === topic || leaders.includes(thread));
  }

  function fits({ mention: other, thread }: ThreadedMention): boolean {
    const theirs = trees[other.sentence];
    if (!tree || !theirs || (other.sentence === mention.sentence && isBarred(tree, mention, other)))
      return false;
    // "himself" is of the same clause.
    if (pronoun.reflexive && other.sentence !== mention.sentence) return false;
    if (others.has(thread)) return false;
    if (pronoun.kind === 'person' && speaksForAnother(thread, trees, mention)) return false;
    // What may be a ship or a firm is "she" where the text is about it.
    if (pronoun.kind === 'person' && thread.traits.person === null && !isMain(thread)) return false;
    // What "she" stood for before is no "he".
    if (thread.gender && pronoun.gender && thread.gender !== pronoun.gender) return false;
    return mayMean(pronoun, thread.traits) && mayMean(pronoun, traitsOf(theirs, other));
  }
}

/** The names behind a pronoun in its sentence: "he and Holt", "he thanked Holt". */
function namesLater({ node }: Mention, { around, threads }: TextBefore): readonly ThreadedMention[] {
  return around.flatMap((mention) => {
    const thread = mention.node > node && mention.entity ? threads.get(mention.entity.entityId) : undefined;
    return thread ? [{ mention, thread }] : [];
  });
}

/** Whom the text is about, where it was not spoken of for a while. */
function leadersBefore(
  before: readonly ThreadedMention[],
  { topic, leaders, read }: TextBefore,
): readonly ThreadedMention[] {
  const near = new Set(before.map(({ thread }) => thread));
  const main = new Set([...(topic ? [topic] : []), ...leaders]);
  return [...main]
    .filter((thread) => !near.has(thread) && thread.subjects >= 3 && thread.subjects * 5 >= read.length)
    .map((thread) => ({ mention: thread.last, thread }));
}

/** "In his speech, Kim said", "Despite their talks, Moss and Lind fought": the subject behind what stands in front of it. */
function namesBehind(
  tree: Tree,
  pronoun: Mention,
  { around, threads }: TextBefore,
): readonly ThreadedMention[] {
  return around.flatMap((mention) => {
    const { node, roleNode, form } = mention;
    if (!/^(?:name|group)$/.test(form) || node < pronoun.node || !labelled(tree, roleNode, 'nsubj'))
      return [];
    const isBehind = dependents(tree, headOf(tree, roleNode), 'advcl', 'obl').some(
      (child) => child < roleNode && isWithin(tree, pronoun.node, child),
    );
    const id = threadId(mention);
    const thread = threads.get(id) ?? startThread(id, mention, tree);
    return isBehind ? [{ mention, thread }] : [];
  });
}
