import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from '../repair/abbreviations.js';
import type { BoundaryRule } from './boundary.js';
import { isOpener } from './openers.js';

/** The full stop of an abbreviation ends a sentence only in front of a word that commonly opens one. */
export const abbreviation: BoundaryRule = ({ mark, next }) => {
  if (mark === null || !/\p{L}\.$/u.test(mark)) return null;
  const stem = mark.slice(0, -1);
  if (titleAbbreviations.has(stem)) return 'GO_ON';
  if (numberAbbreviations.has(stem) && /^\d/.test(next)) return 'GO_ON';
  const known = stem.length === 1 || stem.includes('.') || otherAbbreviations.has(stem);
  if (!known) return null;
  return isOpener(next) ? 'END' : 'GO_ON';
};
