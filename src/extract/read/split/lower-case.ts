import type { BoundaryRule } from './boundary.js';

/**
 * `"Why?" he asked`, "approx. five", "well ... maybe": a sentence does not begin in lower case. A plain question
 * mark ends one all the same, for nothing goes on behind it but careless writing.
 */
export const lowerCase: BoundaryRule = ({ next, sentence, mark }) => {
  if (!/^\p{Ll}/u.test(next)) return null;
  return mark === '?' && sentence.at(-1)?.text === '?' ? 'END' : 'GO_ON';
};
