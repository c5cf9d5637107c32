import type { BoundaryRule } from './boundary.js';

/** A line of its own (a heading, a paragraph, an item) ends a sentence; a line that was full or that goes on in lower case does not. */
export const lineBreak: BoundaryRule = ({ white, wrapped, mark, next }) => {
  if (!/[\n\r\u2028\u2029]/.test(white) || wrapped) return null;
  if (mark === null && /^\p{Ll}/u.test(next)) return null;
  return 'END';
};
