import { agencies, agencyNamed, aliasPattern } from '../origin/agencies.js';
import { type NoteRule, noteAt } from './note-rule.js';

const closing = new RegExp(
  String.raw`(?<=^\s*|[.!?"”’)\]]\s*)(?:[—–-]{1,2}\s*(Agencies|Agency|agencies|${aliasPattern(agencies)})|\((${aliasPattern(agencies)}|Agencies)\))\.?(?=\s*$)`,
  'gmu',
);

/** "— Agencies", "- Reuters", "(AFP)" behind the last sentence of a paragraph. */
export const closingCredit: NoteRule = ({ text }) =>
  [...text.matchAll(closing)].map((match) => {
    const alias = match[1] ?? match[2] ?? '';
    return noteAt(
      text,
      'CREDIT',
      match.index,
      match.index + match[0].length,
      agencyNamed(alias)?.name ?? alias,
    );
  });
