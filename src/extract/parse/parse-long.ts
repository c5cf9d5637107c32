import type { Parse, Parser } from './parse.js';

/** Where a sentence may be cut without harm. */
const BREAK = /^(?:[.;:!?,]|--?|—|–)$/;

/**
 * Parses a sentence of any length with a parser that takes at most `longest` words: a longer one is parsed in pieces
 * cut after punctuation, and the roots of the later pieces hang from the first root as "parataxis".
 */
export function parseLong(parser: Parser, words: readonly string[], longest: number): Parse {
  if (words.length === 0) return { upos: [], xpos: [], names: [], heads: [], labels: [], margins: [] };
  if (words.length <= longest) return parser.parse(words);
  const joined = { upos: [''], xpos: [''], names: [''], heads: [0], labels: [''], margins: [0] };
  for (const list of Object.values(joined)) list.length = 0;
  let root = -1;
  for (let start = 0; start < words.length; ) {
    const end = cut(words, start, longest);
    const piece = parser.parse(words.slice(start, end));
    joined.upos.push(...piece.upos);
    joined.xpos.push(...piece.xpos);
    joined.names.push(...piece.names);
    joined.margins.push(...piece.margins);
    const mainRoot = root;
    piece.heads.forEach((head, word) => {
      joined.heads.push(head < 0 ? mainRoot : head + start);
      joined.labels.push(head < 0 && mainRoot >= 0 ? 'parataxis' : (piece.labels[word] ?? 'dep'));
      if (head < 0 && root < 0) root = start + word;
    });
    start = end;
  }
  return joined;
}

/** The end of the piece that starts at `start`: after the last punctuation of its second half, if there is any. */
function cut(words: readonly string[], start: number, longest: number): number {
  const limit = start + longest;
  if (limit >= words.length) return words.length;
  for (let end = limit; end > start + longest / 2; end--) {
    if (BREAK.test(words[end - 1] ?? '')) return end;
  }
  return limit;
}
