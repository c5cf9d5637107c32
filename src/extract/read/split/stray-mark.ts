import type { BoundaryRule } from './boundary.js';

/** A closing bracket, a comma or one more full stop behind white space still belongs to the sentence before it. */
export const strayMark: BoundaryRule = ({ next }) => (/^[)\]}”’».,;:!?…]/.test(next) ? 'GO_ON' : null);
