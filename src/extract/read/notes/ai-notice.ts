import { type NoteRule, noteAt, shortLines } from './note-rule.js';

const ai = String.raw`(?:AI|A\.I\.|artificial intelligence|ChatGPT|large language model)`;
const made =
  '(?:generated?|generative|written|created|produced|translated|summari[sz]ed|assist(?:ed|ance)|help|experimental)';
const bracketed = new RegExp(`^\\[(?=[^\\]]*\\b${ai}\\b)(?=[^\\]]*\\b${made}\\b)[^\\]]*\\]$`, 'i');
const plain = new RegExp(
  `^(?:This|The above) (?:article|story|text|summary|report|content) (?:is|was|has been)\\b.{0,120}\\b${made}\\b.{0,60}\\b${ai}\\b`,
);

/** "[AI summaries are experimental.]", "This article was written with the help of AI.": a line of its own. */
export const aiNotice: NoteRule = (page) =>
  [...shortLines(page)]
    .filter(({ content }) => bracketed.test(content) || plain.test(content))
    .map(({ line }) => noteAt(page.text, 'AI_NOTICE', line.start, line.end));
