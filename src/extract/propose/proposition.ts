import type { Stance } from '../../model/claim.js';

/** A noun phrase (or a clause taken as one), as tokens of its sentence. */
export interface Phrase {
  /** The token the phrase is about. */
  readonly head: number;
  /** All its tokens, ascending, determiners and modifiers included; not always contiguous. */
  readonly tokens: readonly number[];
}

/** The words that relate subject and object. */
export interface Relation {
  /** Tokens of the sentence, in reading order; empty where no words stand for it (apposition). */
  readonly tokens: readonly number[];
  /** The relation in words, with inserted ones: `is`, `has sent ... to`. */
  readonly text: string;
  /** Normalised: lemmas, passives turned, a preposition kept: `support`, `send to`, `be leader of`. */
  readonly predicate: string;
}

/** Who says so. `speaker` is null for an anonymous one ("reportedly"). */
export interface Speech {
  readonly speaker: Phrase | null;
  readonly cue: string;
}

/** A phrase that tells when, where, why or how: `preposition` is the token before it, if any. */
export interface Adjunct {
  readonly phrase: Phrase;
  readonly preposition: number | null;
}

/** What is read off one clause of one sentence. */
export interface Proposition {
  readonly subject: Phrase;
  readonly relation: Relation;
  readonly object: Phrase;
  readonly adjuncts: readonly Adjunct[];
  readonly stance: Stance;
  readonly speech: Speech | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The file name of the rule that read it. */
  readonly rule: string;
}
