import type { Stance } from '../../../model/claim.js';
import type { Speech } from '../proposition.js';

/** How a clause or noun is held: by its own words and by all that stands above it in the sentence. */
export interface Context {
  readonly stance: Stance;
  /** The nearest voice that vouches for it. */
  readonly speech: Speech | null;
}

/** What one word above or beside a clause does to it. Steps add up on the way to the root. */
export interface Step {
  /** Turns yes into no. */
  readonly negates?: boolean;
  /** Leaves it open, denied or not: "may", "if", "reportedly". */
  readonly opens?: boolean;
  /** Leaves it open unless it is denied: "would sail" is open, "would not sail" a denial. */
  readonly inclines?: boolean;
  readonly speech?: Speech | null;
  /** What stands further up reaches it no more: a fact that is only known or not. */
  readonly shields?: boolean;
}
