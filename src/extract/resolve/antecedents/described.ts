import {
  conjuncts,
  dependent,
  dependents,
  inNameOf,
  isWithin,
  labelled,
  lemma,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { NamedEntity } from '../groups/named-entity.js';
import type { Choice, TextBefore } from './choice.js';
import { describedFeatures, undescribedFeatures } from './described-features.js';
import { type Match, matchOf } from './match.js';
import type { Mention } from './mention.js';
import type { Thread, ThreadedMention } from './thread.js';

/** How many sentences back what a description means may have been mentioned last. */
const furthest = 8;

/** Whether a noun may stand for something named before: "the company", "this city", "the 34-year-old". */
export function isDescription(tree: Tree, { form, node }: Mention): boolean {
  if (form !== 'noun' || !/^(?:NN|JJ)$/.test(xpos(tree, node))) return false;
  if (dependent(tree, node, 'nmod:poss', 'nummod') !== undefined || isNarrowed(tree, node)) return false;
  return dependents(tree, node, 'det').some((det) => /^(?:the|this|that)$/.test(word(tree, det)));
}

/** "The school of William Glennie", "the group that won": what is told which it is need not have been named. */
export function isNarrowed(tree: Tree, node: number): boolean {
  // "Gavi, the alliance that buys vaccines".
  if (labelled(tree, node, 'appos') || dependent(tree, node, 'cop') !== undefined) return false;
  const owner = dependents(tree, node, 'nmod').some(
    (child) => word(tree, node + 1) === 'of' && child > node && inNameOf(tree, child) !== undefined,
  );
  return (
    owner ||
    (/^(?:that|who|which|whose|whom)$/.test(word(tree, node + 1)) &&
      dependent(tree, node, 'acl:relcl') !== undefined)
  );
}

/** A name that a description may mean, by its latest mention. */
interface Candidate extends ThreadedMention {
  readonly entity: NamedEntity;
  readonly match: Match;
}

/** The names that a description may mean, and none, most recent first. */
export function namesDescribed(tree: Tree, mention: Mention, text: TextBefore): readonly Choice[] {
  const { sentence, node } = mention;
  const candidates = candidatesFor(tree, mention, text);
  const ranks = new Map<Match, number>();
  const choices = candidates.map(({ mention: other, thread, entity, match }): Choice => {
    const rank = ranks.get(match) ?? 0;
    ranks.set(match, rank + 1);
    const features = describedFeatures(tree, node, entity, {
      match,
      far: sentence - other.sentence,
      rank,
      rivals: candidates.length - 1,
      alike: candidates.filter((each) => each.match === match).length - 1,
      subject: thread.lastSubject === null ? null : sentence - thread.lastSubject,
      isTopic: thread === text.topic,
      count: thread.count,
    });
    return { thread, features };
  });
  const wasNoun = text.nouns.has(lemma(tree, node));
  return [
    ...choices,
    { thread: null, features: undescribedFeatures(tree, node, candidates.length, wasNoun) },
  ];
}

function candidatesFor(tree: Tree, { sentence, node }: Mention, text: TextBefore): readonly Candidate[] {
  const seen = new Set<Thread>();
  const candidates: Candidate[] = [];
  for (const each of text.read
    .slice(Math.max(0, sentence - furthest))
    .flat()
    .reverse()) {
    const { entity } = each.thread.first;
    if (!entity || seen.has(each.thread)) continue;
    // "Holt, the owner of the company": what stands inside is not what it stands in.
    if (each.mention.sentence === sentence && isWithin(tree, node, each.mention.roleNode)) continue;
    seen.add(each.thread);
    const match = matchOf(tree, node, entity);
    if (match) candidates.push({ ...each, entity, match });
  }
  return candidates.filter(
    (one) => !candidates.some((other) => other !== one && areJoined(text, one.mention, other.mention)),
  );
}

/** "Holt and Lind opened it. The owner ...": none of the two more than the other. */
function areJoined({ trees }: TextBefore, one: Mention, other: Mention): boolean {
  const tree = trees[one.sentence];
  if (!tree || one.sentence !== other.sentence) return false;
  const [first, second] = one.node < other.node ? [one, other] : [other, one];
  return conjuncts(tree, first.roleNode).includes(second.roleNode);
}
