import type { BoundaryRule } from './boundary.js';

/** "Ada Holt (b. May 3, 1901, d. 1990)": born, died, ruled, flourished, married; in a bracket that is still open. */
export const lifeMark: BoundaryRule = ({ sentence, mark, beforeMark }) => {
  const word = mark === '.' ? beforeMark : mark?.slice(0, -1);
  if (!/^(?:b|d|r|fl|m)$/.test(word ?? '')) return null;
  const marks = sentence.filter(({ text }) => text === '(' || text === ')');
  return marks.at(-1)?.text === '(' ? 'GO_ON' : null;
};
