import type { Proposition } from '../propose/proposition.js';

/** Those of the propositions of a sentence that tell who is married to whom, the last told first. */
export function marriagesIn(propositions: readonly Proposition[]): readonly Proposition[] {
  return propositions
    .filter(({ relation, stance }) => marriages.test(relation.predicate) && stance === 'AFFIRMED')
    .sort((a, b) => endOfMarriage(b) - endOfMarriage(a));
}

/** The last token that such a proposition needs. */
export function endOfMarriage({ subject, object }: Pick<Proposition, 'subject' | 'object'>): number {
  return Math.max(subject.head, object.head);
}

const marriages = /^(?:marry|wed|be (?:married|wed) to|be (?:husband|wife|spouse) of)$/;
