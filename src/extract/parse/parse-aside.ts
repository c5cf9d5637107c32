import type { Parse, Parser } from './parse.js';

/** A bracket: the places of its two marks. */
interface Bracket {
  readonly open: number;
  readonly close: number;
}

/**
 * Parses "Ada Holt (3 May 1901 in Oslo – 1 June 1990 in Graz) was a painter" as "Ada Holt was a painter", and what stands in
 * the bracket by itself: its root hangs as "parataxis" on what stands before. Done for the brackets that the parser tears
 * apart or that tell dates, since on treebanks the rest is read as well or better in its place.
 */
export function parseAside(
  parser: Parser,
  words: readonly string[],
  whole: Parse = parser.parse(words),
): Parse {
  const brackets = bracketsOf(words).filter(
    (bracket) => tellsDates(words, bracket) || isTorn(whole, bracket),
  );
  if (brackets.length === 0) return whole;
  const around = words.flatMap((_, word) => (brackets.some((each) => isIn(word, each)) ? [] : [word]));
  // Names are known better by all that stands around them.
  const outer = { ...withPart(parser, words, whole, around, -1), names: whole.names };
  return brackets.reduce((parse, { open, close }) => {
    const inside = Array.from({ length: close - open - 1 }, (_, offset) => open + 1 + offset);
    const top = headBefore(parse, open);
    const next = withPart(parser, words, parse, inside, top);
    const root = inside.find((word) => next.heads[word] === top) ?? top;
    const isMark = (word: number) => word === open || word === close;
    return {
      ...next,
      heads: next.heads.map((head, word) => (isMark(word) ? root : head)),
      labels: next.labels.map((label, word) => (isMark(word) ? 'punct' : label)),
    };
  }, outer);
}

/** A parse with some of its words parsed by themselves; the root of those hangs on `top`. */
function withPart(
  parser: Parser,
  words: readonly string[],
  whole: Parse,
  part: readonly number[],
  top: number,
): Parse {
  const parse = parser.parse(part.map((word) => words[word] ?? ''));
  const joined = {
    upos: [...whole.upos],
    xpos: [...whole.xpos],
    names: [...whole.names],
    heads: [...whole.heads],
    labels: [...whole.labels],
    margins: [...whole.margins],
  };
  part.forEach((word, index) => {
    const head = parse.heads[index] ?? -1;
    joined.upos[word] = parse.upos[index] ?? 'X';
    joined.xpos[word] = parse.xpos[index] ?? 'XX';
    joined.names[word] = parse.names[index] ?? 'O';
    joined.heads[word] = head < 0 ? top : (part[head] ?? top);
    joined.labels[word] = head < 0 && top >= 0 ? 'parataxis' : (parse.labels[index] ?? 'dep');
    joined.margins[word] = parse.margins[index] ?? 0;
  });
  return joined;
}

/** The outermost brackets with text before and behind them. */
function bracketsOf(words: readonly string[]): readonly Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let open = 0;
  words.forEach((word, place) => {
    if (word === '(') {
      if (depth === 0) open = place;
      depth += 1;
    } else if (word === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0 && open > 0 && place > open + 1 && place < words.length - 1)
        found.push({ open, close: place });
    }
  });
  return found;
}

function isIn(word: number, { open, close }: Bracket): boolean {
  return open <= word && word <= close;
}

function tellsDates(words: readonly string[], { open, close }: Bracket): boolean {
  return close - open > 4 && words.slice(open, close).some((word) => /^(?:1\d|20)\d\d$/.test(word));
}

/** Whether a longer bracket hangs on what is around it by more than one word, or what is around it on the bracket. */
function isTorn({ heads }: Parse, bracket: Bracket): boolean {
  if (bracket.close - bracket.open < 6) return false;
  const crossing = heads.filter((head, word) => isIn(word, bracket) !== isIn(head, bracket));
  return crossing.length > 1;
}

/** The head of the words of one name before a bracket: "Ada" of "Ada Holt (". */
function headBefore({ heads, labels }: Parse, open: number): number {
  let word = open - 1;
  while (labels[word] === 'flat') word = heads[word] ?? word;
  return word;
}
