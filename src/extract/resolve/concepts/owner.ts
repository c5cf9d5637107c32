import { phraseOf } from '../../propose/phrase.js';
import { dependent } from '../../propose/walk.js';
import { antecedentOfWhose } from '../../propose/whose.js';
import type { PhraseContext, Referent } from '../phrases/phrase-rule.js';

/**
 * Whose it is, where that is somebody or something with a name: "Kim's speech" and "his speech" are not just any speech.
 * Null for what belongs to nobody, or to a concept.
 */
export function ownerOf(head: number, { tree, follow }: PhraseContext): Referent | null {
  const owner = dependent(tree, head, 'nmod:poss');
  const referent = owner === undefined ? null : follow(phraseOf(tree, antecedentOfWhose(tree, owner)));
  return referent?.type === 'CONCEPT' ? null : referent;
}

/** `Kim Jong Un's`, `the United States'`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
