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
  /** The tokens to point at: the verb group, or the noun that stands for a deed; empty in an apposition. */
  readonly core: readonly number[];
  /** All the words, inserted ones included: `has sent troops to`, `is leader of`. */
  readonly text: string;
  /** Normalised: lemmas, passives turned, a preposition kept: `support`, `send troops to`, `be leader of`. */
  readonly predicate: string;
}

/** Who says so. `speaker` is null for an anonymous one ("reportedly"). */
export interface Speech {
  readonly speaker: Phrase | null;
  /** To whom it is said, where that is somebody with a name: "told Lind". */
  readonly hearer?: Phrase;
  /** The words that show it, as tokens: "said", "according to". */
  readonly cue: readonly number[];
}

/** When something is said to happen, as written: "on Friday", "in 2019". */
export interface Time {
  readonly phrase: Phrase;
  /** Whether the verb tells of what is to come, so that "on Friday" is the next one. */
  readonly future: boolean;
}

/** What is read off one clause of one sentence. */
export interface Proposition {
  readonly subject: Phrase;
  readonly relation: Relation;
  readonly object: Phrase;
  readonly time: Time | null;
  /** "in Oslo": where it is said to happen. */
  readonly place: Phrase | null;
  readonly stance: Stance;
  readonly speech: Speech | null;
  /** How sure the parser was of the way from subject to object, by `weakestLink`: 0 to 1. */
  readonly sureness: number;
  /** How often the rule is right, weakened by how unsure the tree is: 0 to 1. */
  readonly confidence: number;
  /** Set where it tells something only if its object turns out to have a name. */
  readonly onlyOfName: boolean;
  /** What it says if its object turns out to be nothing. */
  readonly otherwise: Pick<Proposition, 'relation' | 'object'> | null;
  /** The file name of the rule that read it. */
  readonly rule: string;
}
