import type { Stance } from './claim.js';

const irregular: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/**
 * The predicate in the words of a reader, by stance: `supports`, `does not support`, `may support`;
 * for a predicate that begins with `be`: `is leader of`, `is not leader of`, `may be leader of`.
 */
export function edgeLabel(predicate: string, stance: Stance): string {
  const [verb = '', ...rest] = predicate.split(' ');
  if (stance === 'POSSIBLE') return `may ${predicate}`;
  if (stance === 'AFFIRMED') return [thirdPerson(verb), ...rest].join(' ');
  return verb === 'be' ? ['is not', ...rest].join(' ') : `does not ${predicate}`;
}

/** The claim as a sentence: `North Korea supports Russia`. */
export function claimText(
  subject: string,
  predicate: string,
  object: string,
  stance: Stance = 'AFFIRMED',
): string {
  return `${subject} ${edgeLabel(predicate, stance)} ${object}`;
}

/** The present tense, third person singular of an English verb: `support` -> `supports`, `deny` -> `denies`. */
function thirdPerson(verb: string): string {
  const known = irregular[verb];
  if (known) return known;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}
