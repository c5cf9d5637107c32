import { type NoteRule, noteAt } from './note-rule.js';

const inputs =
  /\((?<=(?:^|[.!?"”’)\]])\s{0,20}\()\s*(?:With|with|WITH)\s+(?:[\p{L}-]+\s+){0,3}(?:[Ii]nputs?|INPUTS?|reports?|reporting)(?:\s+(?:from|by)\s+[^()\n]{1,80})?\s*\)\.?(?=\s{0,20}$)/gmu;

/** "(With agency inputs)", "(With inputs from PTI)" at the end of a line. */
export const agencyInputs: NoteRule = ({ text }) =>
  [...text.matchAll(inputs)].map((match) =>
    noteAt(text, 'CREDIT', match.index, match.index + match[0].length),
  );
