import type { BoundaryRule } from './boundary.js';

/** "1. The first point": the number opens the sentence. */
export const itemNumber: BoundaryRule = ({ sentence, mark, beforeMark }) =>
  sentence.length <= 2 && mark !== null && /^\d{1,3}\.?$|^[a-zA-Z]$/.test(beforeMark ?? mark)
    ? 'GO_ON'
    : null;
