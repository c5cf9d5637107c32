import type { BoundaryRule } from './boundary.js';

/** A paragraph ends a sentence, whatever stands at its end. */
export const blankLine: BoundaryRule = ({ white }) =>
  /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*[\n\r\u2028\u2029]/.test(white) ? 'END' : null;
