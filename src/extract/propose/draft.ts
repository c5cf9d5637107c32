import type { Clause } from './clause/clause.js';
import type { Phrase, Relation, Time } from './proposition.js';

/** What a rule reads off a clause or a noun, before its surroundings are asked how it is held and who says it. */
export interface Draft {
  readonly subject: Phrase;
  readonly relation: Relation;
  readonly object: Phrase;
  /** The token whose surroundings decide stance and speaker: the head of the clause, or the noun. */
  readonly anchor: number;
  /** The clause it was read from, whose adjuncts date and place it. */
  readonly clause: Clause | null;
  /** When it is said to be, where the rule knows that better than the clause does. */
  readonly time?: Time;
  /** A voice that the rule itself knows: "Kim called it a bloc" is Kim's word. */
  readonly speaker?: Phrase;
  /** Set where the rule knows that it is somebody's view, but not whose. */
  readonly anonymous?: boolean;
  /** Set where it tells something only if its object turns out to have a name. */
  readonly onlyOfName?: boolean;
  /** What it says if its object turns out to be nothing: a Kurdish singer is from no country, and yet a Kurdish singer. */
  readonly otherwise?: Pick<Draft, 'relation' | 'object'>;
  /** How often the rule is right when the tree is, for `confidenceOf`; 0.73 where it reads too seldom to be measured. */
  readonly reliability: number;
}

/** With the name of the rule that read it. */
export type NamedDraft = Draft & { readonly rule: string };

export function pairs(
  left: readonly Phrase[],
  right: readonly Phrase[],
): readonly (readonly [Phrase, Phrase])[] {
  return left.flatMap((first) => right.map((second) => [first, second] as const));
}
