import { dependent, dependents, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { DocumentNames } from '../groups/name-entities.js';
import type { Choice } from './choice.js';
import { isDescription, namesDescribed } from './described.js';
import { type Mention, mentionsOf } from './mention.js';
import { antecedentsOfPronoun } from './pronoun.js';
import {
  extendThread,
  isMainSubject,
  startThread,
  type Thread,
  type ThreadedMention,
  threadId,
} from './thread.js';

/** "Its oldest house, Tarn Hall,": what is the topic's own is no other topic. */
function isOwned(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'nmod:poss').some((owner) => word(tree, owner) === 'its');
}

/** How many sentences back the same noun with "the" is the same thing. */
const furthestNoun = 6;

/** Within how many sentences a text goes on about what it began with. */
const furthestTopic = 3;

/** Says which of its choices a pronoun or description means; null for nothing that was mentioned, undefined where that is unclear. */
export type Decide = (mention: Mention, choices: readonly Choice[]) => Thread | null | undefined;

/** A text as it is read, sentence by sentence: what it speaks of, in threads of mentions. */
export class Discourse {
  private readonly threads = new Map<string, Thread>();
  private readonly nouns = new Set<string>();
  private readonly read: (readonly ThreadedMention[])[] = [];
  private topic: Thread | null = null;
  /** Of people and of all else those that were the subject of most main clauses. */
  private readonly leaders = new Map<boolean, Thread>();

  constructor(
    private readonly trees: readonly Tree[],
    private readonly names: DocumentNames,
  ) {}

  readSentence(decide: Decide): void {
    const sentence = this.read.length;
    const tree = this.trees[sentence];
    if (!tree) return;
    const current: ThreadedMention[] = [];
    this.read.push(current);
    const mentions = mentionsOf(tree, sentence, this.names);
    for (const mention of mentions) {
      const choices = this.choicesOf(mention, mentions);
      const decided = choices && decide(mention, choices);
      // What may mean one or another is no third, and an "it" that means nothing is nothing.
      if (decided === undefined || (!decided && mention.pronoun && choices && choices.length > 1)) continue;
      const thread = decided ?? this.ownThread(tree, mention);
      this.threads.set(thread.id, thread);
      extendThread(thread, mention, tree);
      if (isMainSubject(tree, mention)) this.count(thread);
      if (mention.form === 'noun' && !thread.first.entity) this.nouns.add(lemma(tree, mention.node));
      current.push({ mention, thread });
    }
  }

  private count(thread: Thread): void {
    this.topic ??= thread;
    const isPerson = thread.traits.person !== false;
    const leader = this.leaders.get(isPerson);
    if (!leader || leader.subjects < thread.subjects) this.leaders.set(isPerson, thread);
  }

  /** What the text began by saying what it is, where it was spoken of lately, and nothing of its kind since. */
  topicAt(sentence: number): Thread | null {
    const { topic, trees } = this;
    if (!topic?.isDefined) return null;
    const lately = this.read.slice(Math.max(0, sentence - furthestTopic), sentence).flat();
    const isRival = ({ mention, thread }: ThreadedMention) => {
      const tree = trees[mention.sentence];
      const type = thread.first.entity?.type;
      if (thread === topic || !type || type === 'PERSON' || !tree) return false;
      return isMainSubject(tree, mention) && !isOwned(tree, mention.roleNode);
    };
    return lately.some(({ thread }) => thread === topic) && !lately.some(isRival) ? topic : null;
  }

  /** Whether the sentence before told of what the text began with. */
  isTopicBefore(sentence: number): boolean {
    const tree = this.trees[sentence - 1];
    return (this.read[sentence - 1] ?? []).some(
      ({ mention, thread }) => thread === this.topic && tree !== undefined && isMainSubject(tree, mention),
    );
  }

  /** What is mentioned at a token: by itself, and with others. */
  threadsAt(sentence: number, node: number): readonly Thread[] {
    return (this.read[sentence] ?? [])
      .filter(({ mention }) => mention.node === node)
      .map(({ thread }) => thread);
  }

  /** Null for what stands for nothing but itself. */
  private choicesOf(mention: Mention, around: readonly Mention[]): readonly Choice[] | null {
    const tree = this.trees[mention.sentence];
    const { trees, read, threads, nouns, topic } = this;
    const leaders = [...this.leaders.values()];
    const text = { trees, read, threads, nouns, topic, leaders, around };
    if (mention.pronoun) return antecedentsOfPronoun(mention, mention.pronoun, text);
    return tree && isDescription(tree, mention) ? namesDescribed(tree, mention, text) : null;
  }

  /** The thread of a name, or of a noun: "a bill" and later "the bill" are one. */
  private ownThread(tree: Tree, mention: Mention): Thread {
    const id = threadId(mention);
    return this.threads.get(id) ?? this.sameNoun(tree, mention) ?? startThread(id, mention, tree);
  }

  private sameNoun(tree: Tree, { node, form }: Mention): Thread | undefined {
    if (form !== 'noun' || dependent(tree, node, 'nmod:poss') !== undefined) return undefined;
    const isDefinite = dependents(tree, node, 'det').some((det) =>
      /^(?:the|th[ia]s|th[eo]se)$/.test(word(tree, det)),
    );
    if (!isDefinite) return undefined;
    const same = this.read
      .slice(-furthestNoun)
      .flat()
      .filter(({ mention: other }) => {
        const theirs = this.trees[other.sentence];
        const isNoun = theirs !== undefined && other.form === 'noun';
        return (
          isNoun &&
          lemma(theirs, other.node) === lemma(tree, node) &&
          xpos(theirs, other.node) === xpos(tree, node)
        );
      });
    return same.at(-1)?.thread;
  }
}
