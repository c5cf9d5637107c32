import type { BoundaryRule } from './boundary.js';

/** Tokens that touch belong together, but for scripts that put no space between sentences. */
export const touching: BoundaryRule = ({ white, mark, next }) => {
  if (white !== '') return null;
  return mark !== null && /[。！？]$/.test(mark) && !/^[」』”’）]/.test(next) ? 'END' : 'GO_ON';
};
