import { type NoteRule, noteAt, shortLines } from './note-rule.js';

const patterns: readonly RegExp[] = [
  /^(?:read|see|watch|also read|read also|also see|related|recommended)(?: more| also| next)?\s*[:|»>]/i,
  /^(?:read more|also read|read next|see also|related (?:stories|articles|news)|recommended for you|more on this story)[.…»>]*$/i,
  /^share(?: this)?(?: (?:article|story|post|page|on .{1,40}))?[.:…]*$/i,
  /^advertisement(?:\s*[-–—:|]\s*.{0,60}|)$/i,
  /^(?:story continues below|scroll to continue|continue reading)(?: (?:this )?(?:ad|advertisement|below))?[.…]*$/i,
  /^(?:subscribe|sign up) (?:to|for) (?:our|the) .{0,60}(?:newsletter|channel|updates|alerts)\b.{0,60}$/i,
  /^(?:click|tap) here (?:to|for) .{1,80}$/i,
  /^(?:©|(?:\(c\)|copyright)\s(?:©|\(c\)|\d{4}\b)).{0,150}$/i,
  /^[-–—_*=~•·#\s]{3,}$/,
  /^all rights reserved\.?$/i,
];

/** "Read more: ...", "Share this article", "Advertisement": rules and notices: lines that a site adds to every story. */
export const boilerplateLine: NoteRule = (page) =>
  [...shortLines(page)]
    .filter(({ content }) => patterns.some((pattern) => pattern.test(content)))
    .map(({ line }) => noteAt(page.text, 'BOILERPLATE', line.start, line.end));
