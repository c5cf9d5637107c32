import type { Tree } from '../../tree.js';
import type { DocumentNames } from '../groups/name-entities.js';
import type { NamedEntity } from '../groups/named-entity.js';
import type { Choice } from './choice.js';
import { Discourse } from './discourse.js';
import type { Mention } from './mention.js';
import type { Pronoun } from './pronoun-words.js';
import { chances, type Weights } from './ranker.js';
import type { Thread } from './thread.js';

/** What a pronoun or description means. */
export interface Antecedent {
  /** The first mention of it. */
  readonly first: Mention;
  /** How likely it is meant: 0 to 1. */
  readonly chance: number;
  /** Of which kind the pronoun is, or that it is a noun that describes a name. */
  readonly kind: Pronoun['kind'] | 'description';
  /** Whether the text began by saying what it is, and goes on about it. */
  readonly goesOn: boolean;
}

/** Below this nothing is meant surely enough for what comes behind to go on with. */
const leastToFollow = 0.5;

/** Finds what the pronouns and descriptions of a document mean, sentence by sentence as far as asked. */
export class Antecedents {
  private readonly discourse: Discourse;
  private readonly found = new Map<string, Antecedent>();
  private next = 0;

  constructor(
    private readonly trees: readonly Tree[],
    names: DocumentNames,
    private readonly weights: Weights,
  ) {
    this.discourse = new Discourse(trees, names);
  }

  /** Null where it more likely means nothing that was mentioned before. */
  of(sentence: number, node: number): Antecedent | null {
    for (; this.next <= sentence && this.next < this.trees.length; this.next += 1)
      this.discourse.readSentence((mention, choices) => this.decide(mention, choices));
    return this.found.get(`${sentence} ${node}`) ?? null;
  }

  /** What the text began by saying what it is, and goes on about up to a sentence. */
  topicAt(sentence: number): NamedEntity | null {
    this.of(sentence, -1);
    return this.discourse.topicAt(sentence)?.first.entity ?? null;
  }

  /** Whether the sentence before told of that. */
  isTopicBefore(sentence: number): boolean {
    return this.discourse.isTopicBefore(sentence);
  }

  private decide(mention: Mention, choices: readonly Choice[]): Thread | null | undefined {
    const found = likeliest(choices, this.weights);
    if (!found?.thread) return found?.thread;
    const { thread, chance } = found;
    const kind = mention.pronoun?.kind ?? 'description';
    const goesOn = choices.some((each) => each.thread === thread && each.goesOn);
    this.found.set(`${mention.sentence} ${mention.node}`, { first: thread.first, chance, kind, goesOn });
    return thread;
  }
}

/** The thread that is most likely meant, all its mentions together, or nothing; null where neither is likely enough. */
export function likeliest(
  choices: readonly Choice[],
  weights: Weights,
): { readonly thread: Thread | null; readonly chance: number } | null {
  const likely = chances(
    choices.map(({ features }) => features),
    weights,
  );
  const threads = new Map<Thread | null, number>();
  choices.forEach(({ thread }, index) => {
    threads.set(thread, (threads.get(thread) ?? 0) + (likely[index] ?? 0));
  });
  const [best] = [...threads].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= leastToFollow ? { thread: best[0], chance: best[1] } : null;
}
