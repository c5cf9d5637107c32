import { conjuncts, dependent, dependents, isWithin, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Choice, TextBefore } from './choice.js';
import { describedFeatures, undescribedFeatures } from './described-features.js';
import { matchOf } from './match.js';
import type { Mention } from './mention.js';
import type { ThreadedMention } from './thread.js';

/** How many sentences back what a description means may have been mentioned last. */
const furthest = 8;

/** Whether a noun may stand for something named before: "the company", "this city", "the 34-year-old". */
export function isDescription(tree: Tree, { form, node }: Mention): boolean {
  if (form !== 'noun' || !/^(?:NN|JJ)$/.test(xpos(tree, node))) return false;
  if (dependent(tree, node, 'nmod:poss', 'nummod') !== undefined) return false;
  return dependents(tree, node, 'det').some((det) => /^(?:the|this|that)$/.test(word(tree, det)));
}

/** The names that a description may mean, and none, most recent first. */
export function namesDescribed(tree: Tree, mention: Mention, text: TextBefore): readonly Choice[] {
  const { sentence, node } = mention;
  const latest = new Map<string, ThreadedMention>();
  for (const each of text.read
    .slice(Math.max(0, sentence - furthest))
    .flat()
    .reverse()) {
    const { entity } = each.thread.first;
    if (!entity || latest.has(each.thread.id) || matchOf(tree, node, entity) === null) continue;
    // "Holt, the owner of the company": what stands inside is not what it stands in.
    if (each.mention.sentence === sentence && isWithin(tree, node, each.mention.roleNode)) continue;
    latest.set(each.thread.id, each);
  }
  const isJoined = ({ mention: other }: ThreadedMention) =>
    [...latest.values()].some(({ mention: rival }) => rival !== other && areJoined(text, other, rival));
  for (const each of [...latest.values()].filter(isJoined)) latest.delete(each.thread.id);
  const matches = [...latest.values()].map(
    ({ thread }) => thread.first.entity && matchOf(tree, node, thread.first.entity),
  );
  const ranks = new Map<string, number>();
  const choices = [...latest.values()].flatMap(({ mention: other, thread }): readonly Choice[] => {
    const { entity } = thread.first;
    const match = entity && matchOf(tree, node, entity);
    if (!entity || !match) return [];
    const rank = ranks.get(match) ?? 0;
    ranks.set(match, rank + 1);
    const subject = thread.lastSubject === null ? null : sentence - thread.lastSubject;
    const standing = {
      far: sentence - other.sentence,
      rank,
      rivals: latest.size - 1,
      alike: matches.filter((each) => each === match).length - 1,
      subject,
      isTopic: thread === text.topic,
    };
    return [
      {
        thread,
        features: describedFeatures(tree, node, entity, { ...standing, match, count: thread.count }),
      },
    ];
  });
  return [...choices, { thread: null, features: undescribedFeatures(tree, node, latest.size, wasNoun()) }];

  /** "a company ... the company": it may be that one, which has no name. */
  function wasNoun(): boolean {
    return text.read.flat().some(({ mention: other, thread }) => {
      const theirs = text.trees[other.sentence];
      const isSame = theirs !== undefined && lemma(theirs, other.node) === lemma(tree, node);
      return isSame && other.form === 'noun' && thread.first.entity === null;
    });
  }
}

/** "Holt and Lind opened it. The owner ...": none of the two more than the other. */
function areJoined({ trees }: TextBefore, one: Mention, other: Mention): boolean {
  const tree = trees[one.sentence];
  if (!tree || one.sentence !== other.sentence) return false;
  const [first, second] = one.node < other.node ? [one, other] : [other, one];
  return conjuncts(tree, first.roleNode).includes(second.roleNode);
}
