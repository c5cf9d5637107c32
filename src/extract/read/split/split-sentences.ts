import { isWrapped, type Line } from '../lines.js';
import type { Token, TokenSentence } from '../reading.js';
import type { Gap } from './boundary.js';
import { boundaryRules } from './boundary-rules.js';
import { capLength } from './cap-length.js';

const closer = /^(?:["”’»)\]}」』）]|''|')$/;
const opener = /^(?:["“‘«([{「『（]|'|``|[-–—•*])$/;
const mark = /[.!?…。！？।]$/;

/** Groups the tokens of a stretch of text into sentences. `lines` are the lines of the whole text. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
): readonly TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let sentence: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    sentence.push(token);
    if (endsAfter(text, tokens, i, sentence, lines)) {
      for (const part of capLength(sentence)) pushSentence(sentences, part);
      sentence = [];
    }
  }
  return sentences;
}

function pushSentence(sentences: TokenSentence[], tokens: readonly Token[]): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first !== undefined && last !== undefined) {
    sentences.push({ start: first.start, end: last.end, tokens });
  }
}

function endsAfter(
  text: string,
  tokens: readonly Token[],
  index: number,
  sentence: readonly Token[],
  lines: readonly Line[],
): boolean {
  const left = tokens[index];
  const right = tokens[index + 1];
  if (left === undefined || right === undefined) return true;
  const white = text.slice(left.end, right.start);
  const broken = /[\n\r\u2028\u2029]/.test(white);
  if (!broken && !closer.test(left.text) && !mark.test(left.text)) return false;
  const gap: Gap = {
    sentence,
    white,
    ...markOf(sentence),
    next: nextWord(tokens, index + 1),
    wrapped: broken && wrapsAt(text, lines, left.end),
  };
  for (const rule of boundaryRules) {
    const verdict = rule(gap);
    if (verdict !== null) return verdict === 'END';
  }
  return true;
}

/** The mark that ends the sentence so far, seen through the closing quotes and brackets that touch it. */
function markOf(sentence: readonly Token[]): Pick<Gap, 'mark' | 'beforeMark'> {
  let i = sentence.length - 1;
  while (i > 0 && closer.test(sentence[i]?.text ?? '') && sentence[i]?.start === sentence[i - 1]?.end) {
    i -= isFootnote(sentence, i) ? 3 : 1;
  }
  const text = sentence[i]?.text ?? '';
  if (!mark.test(text)) return { mark: null, beforeMark: null };
  return { mark: text, beforeMark: sentence[i - 1]?.text ?? null };
}

/** The "[6]" that follows the full stop in encyclopedias. */
function isFootnote(sentence: readonly Token[], last: number): boolean {
  return (
    sentence[last]?.text === ']' &&
    /^\d{1,3}$/.test(sentence[last - 1]?.text ?? '') &&
    sentence[last - 2]?.text === '[' &&
    last > 2
  );
}

function nextWord(tokens: readonly Token[], index: number): string {
  let i = index;
  while (i + 1 < tokens.length && i < index + 4 && opener.test(tokens[i]?.text ?? '')) i++;
  return tokens[i]?.text ?? '';
}

/** Whether the line that holds `offset` runs on into the next; lines are found by bisection. */
function wrapsAt(text: string, lines: readonly Line[], offset: number): boolean {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  const next = lines[low + 1];
  return line !== undefined && next !== undefined && isWrapped(text, line, next);
}
