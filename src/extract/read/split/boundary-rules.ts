import { abbreviation } from './abbreviation.js';
import { blankLine } from './blank-line.js';
import type { BoundaryRule } from './boundary.js';
import { itemNumber } from './item-number.js';
import { lifeMark } from './life-mark.js';
import { lineBreak } from './line-break.js';
import { lowerCase } from './lower-case.js';
import { noMark } from './no-mark.js';
import { strayMark } from './stray-mark.js';
import { touching } from './touching.js';

/** The rules in the order in which they are asked. What no rule decides ends the sentence, for it has a mark. */
export const boundaryRules: readonly BoundaryRule[] = [
  blankLine,
  lineBreak,
  noMark,
  touching,
  strayMark,
  lifeMark,
  abbreviation,
  itemNumber,
  lowerCase,
];
