import { clockTime } from './clock-time.js';
import { closedAbbreviation } from './closed-abbreviation.js';
import { codeName } from './code-name.js';
import { colloquial } from './colloquial.js';
import { contraction } from './contraction.js';
import { currencyCode } from './currency-code.js';
import { dottedLetters } from './dotted-letters.js';
import { emoticon } from './emoticon.js';
import { foreignLetters } from './foreign-letters.js';
import { gluedMarks } from './glued-marks.js';
import { numberRange } from './number-range.js';
import { numberUnit } from './number-unit.js';
import { particleNoun } from './particle-noun.js';
import { pluralPossessive } from './plural-possessive.js';
import type { Repair } from './repair.js';
import { repeatedMarks } from './repeated-marks.js';
import { webAddress } from './web-address.js';

/** All repairs in the order in which they run: later ones have the last word. */
export const repairs: readonly Repair[] = [
  foreignLetters,
  gluedMarks,
  contraction,
  pluralPossessive,
  colloquial,
  numberRange,
  numberUnit,
  codeName,
  particleNoun,
  currencyCode,
  closedAbbreviation,
  dottedLetters,
  clockTime,
  repeatedMarks,
  emoticon,
  webAddress,
];
