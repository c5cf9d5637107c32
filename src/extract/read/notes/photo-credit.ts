import { type NoteRule, noteAt } from './note-rule.js';

const brackets =
  /\((?<=(?:^|[.!?…"”’)\]])\s{0,20}\()(?:(?:\p{Lu}[\p{L}.]*\s){0,3}(?:[Ff]ile\s)?(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?(?:\s+(?:by|via|courtesy)\s[^()\n]{1,100}|\s*[:/][^()\n]{1,100})?|(?:AP|AFP|Reuters|Getty)\s*\/\s*[^()\n]{1,100})\)/gmu;

/** "(AP Photo/Jane Doe)" behind a sentence or on a line of its own; inside a sentence it stays where it is. */
export const photoCredit: NoteRule = ({ text }) =>
  [...text.matchAll(brackets)].map((match) =>
    noteAt(text, 'CAPTION', match.index, match.index + match[0].length),
  );
