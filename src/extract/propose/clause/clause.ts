import type { Phrase } from '../proposition.js';

/** A prepositional argument: "to Russia", "into a military bloc". One phrase a conjunct. */
export interface Oblique {
  readonly preposition: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** A verb, or a noun or adjective with a copula, and what it is said of. */
export interface Clause {
  /** The verb, or the nominal or adjectival predicate. */
  readonly head: number;
  readonly copular: boolean;
  readonly passive: boolean;
  /** Verbs that govern this one and have no object of their own, outermost first: "pledged to begin to implement". */
  readonly governors: readonly number[];
  /** The words of the verb group with its governors: "has n't begun to implement". */
  readonly verbs: readonly number[];
  /** One a conjunct; empty when the clause has no subject that could be found. */
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  /** Second objects of giving: "gave the port a crane". */
  readonly recipients: readonly Phrase[];
  /** What the subject is or becomes ("became chairman"), or the object is called: nouns and adjectives. */
  readonly complements: readonly number[];
  /** By whom a passive is done. */
  readonly agents: readonly Phrase[];
  readonly obliques: readonly Oblique[];
  /** Where the verb is said only in another clause, the noun that stands in for this one. */
  readonly gap?: number;
}
