import type { Tree } from '../../tree.js';
import type { Mention } from './mention.js';
import type { Thread, ThreadedMention } from './thread.js';

/** Whom or what a pronoun or description may mean, by one mention of it; `thread` is null for nothing that was mentioned. */
export interface Choice {
  readonly thread: Thread | null;
  /** What speaks for it and against it, each named. */
  readonly features: readonly string[];
  /** Whether the text began by saying what it is, and goes on about it: "Ada Moss was a surgeon. She trained in Oslo." */
  readonly goesOn?: boolean;
}

/** A text up to some place in it. */
export interface TextBefore {
  readonly trees: readonly Tree[];
  /** What each sentence mentions, the last one up to the place. */
  readonly read: readonly (readonly ThreadedMention[])[];
  readonly threads: ReadonlyMap<string, Thread>;
  /** The nouns for what has no name. Lemmas. */
  readonly nouns: ReadonlySet<string>;
  /** What the text was about first. */
  readonly topic: Thread | null;
  /** Whom and what most of it was about so far. */
  readonly leaders: readonly Thread[];
  /** All that the last sentence mentions, behind the place too. */
  readonly around: readonly Mention[];
}
