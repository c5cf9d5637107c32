import { type NoteRule, noteAt, shortLines } from './note-rule.js';

const credit =
  /^[([]?(?:(?:Additional |With )?[Rr]eporting|Writing|Editing|Compiled|Edited|Written|Translated) by \p{Lu}[\p{L}.'’-]+\s(?:\p{Lu}|and\b|in\b)/u;
const finiteVerb = /\b(?:is|are|was|were|has|have|had|says?|said|shows?|showed|will|would|can|could)\b/;

/** "(Reporting by Jane Doe in London; Editing by John Roe)" on a line of its own. */
export const reportingCredit: NoteRule = (page) =>
  [...shortLines(page)]
    .filter(({ content }) => credit.test(content) && !finiteVerb.test(content))
    .map(({ line }) => noteAt(page.text, 'CREDIT', line.start, line.end));
