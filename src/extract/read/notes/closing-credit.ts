import { agencyNamed, creditedPattern } from '../origin/agencies.js';
import { type NoteRule, noteAt } from './note-rule.js';

const names = `(Agencies|Agency|agencies|${creditedPattern})`;
// What stands before is looked at last: a long run of white space must not be searched once for each of its places.
const behindSentence = '(?<=(?:^|[.!?"”’)\\]])\\s{0,20}';
const closing = new RegExp(
  String.raw`(?:[—–-]${behindSentence}[—–-])[—–-]?\s{0,5}${names}|\(${behindSentence}\()${names}\))\.?(?=\s{0,20}$)`,
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
