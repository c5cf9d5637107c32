import type { GroupParser, Parse } from './parse.js';
import { parseLong } from './parse-long.js';

/** Parses neighbouring sentences together, as many as the parser takes words, and a longer sentence in pieces. */
export function parseGroups(
  parser: GroupParser,
  sentences: readonly (readonly string[])[],
  mostWords: number,
): readonly Parse[] {
  const parses: Parse[] = [];
  let group: (readonly string[])[] = [];
  let count = 0;
  const close = () => {
    if (group.length > 0) parses.push(...parser.parseAll(group));
    group = [];
    count = 0;
  };
  for (const words of sentences) {
    if (count + words.length > mostWords) close();
    if (words.length === 0 || words.length > mostWords) {
      close();
      parses.push(parseLong(parser, words, mostWords));
    } else {
      group.push(words);
      count += words.length;
    }
  }
  close();
  return parses;
}
