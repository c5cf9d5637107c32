import type { BoundaryRule } from './boundary.js';

/** Within a line, no sentence ends without a mark. */
export const noMark: BoundaryRule = ({ mark }) => (mark === null ? 'GO_ON' : null);
