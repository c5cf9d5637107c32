import { type NoteRule, noteAt, shortLines } from './note-rule.js';

const credit =
  /^[([]?(?:(?:Additional |With )?[Rr]eporting|Writing|Editing|Compiled|Edited|Written|Translated) by \p{Lu}[\p{L}.'’-]+\s(?:\p{Lu}|and\b|in\b)/u;
const contributed = /^\p{Lu}.{1,250}\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/u;
const finiteVerb = /\b(?:is|are|was|were|has|have|had|says?|said|shows?|showed|will|would|can|could)\b/;

/** "(Reporting by Jane Doe in London; Editing by John Roe)", "Ann Roe contributed to this report.": lines of their own. */
export const reportingCredit: NoteRule = (page) =>
  [...shortLines(page)]
    .filter(({ content }) => isCredit(content))
    .map(({ line }) => noteAt(page.text, 'CREDIT', line.start, line.end));

function isCredit(content: string): boolean {
  return contributed.test(content) || (credit.test(content) && !finiteVerb.test(content));
}
