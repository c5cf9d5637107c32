import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/extract/read/read-document.js';

function sentences(text: string): readonly string[] {
  return readDocument({ text }).sentences.map(({ start, end }) => text.slice(start, end));
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a full stop', 'Oslo won. Bergen lost.', ['Oslo won.', 'Bergen lost.']],
  ['no cut after anti-U.S.', 'The anti-U.S. measures failed.', ['The anti-U.S. measures failed.']],
  ['no cut between U.S. and a name', 'The U.S. Senate met.', ['The U.S. Senate met.']],
  [
    'a cut after U.S. before an opener',
    'He left the U.S. The bank paid.',
    ['He left the U.S.', 'The bank paid.'],
  ],
  [
    'no cut after initials',
    'J. K. Rowling and George W. Bush met.',
    ['J. K. Rowling and George W. Bush met.'],
  ],
  ['no cut after titles', 'St. Olaf met Mr. Roe.', ['St. Olaf met Mr. Roe.']],
  [
    'no cut after b. and d. in a bracket',
    'Otto Lind (b. May 3, 1901, d. June 4) won. Oslo lost.',
    ['Otto Lind (b. May 3, 1901, d. June 4) won.', 'Oslo lost.'],
  ],
  ['no cut after a.m. within', 'At 9 a.m. Monday it rained.', ['At 9 a.m. Monday it rained.']],
  ['no cut after No.', 'Bus No. 5 left. It was late.', ['Bus No. 5 left.', 'It was late.']],
  [
    'no cut before lower case',
    '"Why now?" he asked. "Wait!" she said.',
    ['"Why now?" he asked.', '"Wait!" she said.'],
  ],
  ['closing quotes stay', 'He saw "a bloc for war." She left.', ['He saw "a bloc for war."', 'She left.']],
  ['closing brackets stay', '(It rained.) Then it froze.', ['(It rained.)', 'Then it froze.']],
  ['curly quotes stay', '“We won.” “You lost.”', ['“We won.”', '“You lost.”']],
  ['footnotes stay', 'He died in 1805.[6] An heir came.', ['He died in 1805.[6]', 'An heir came.']],
  ['an item number opens', '1. The first point. 2. The second.', ['1. The first point.', '2. The second.']],
  ['a stray comma goes on', 'We met at Roe Bros. , then left.', ['We met at Roe Bros. , then left.']],
  ['blank lines', 'no mark here\n\nnor here', ['no mark here', 'nor here']],
  ['CRLF blank lines', 'No mark here\r\n\r\nnor here', ['No mark here', 'nor here']],
  ['lines of their own', 'Oslo beats Bergen\nRome beats Milan', ['Oslo beats Bergen', 'Rome beats Milan']],
  [
    'a line that goes on in lower case',
    'Oslo beats\nBergen, but\nonly just.',
    ['Oslo beats', 'Bergen, but\nonly just.'],
  ],
  [
    'a headline over shorter lines',
    'Oslo harbour closed after a ship lost its load, says the mayor\nA ship lost its load.\nNobody was hurt.',
    [
      'Oslo harbour closed after a ship lost its load, says the mayor',
      'A ship lost its load.',
      'Nobody was hurt.',
    ],
  ],
  ['Korean', '그는 갔다. 그녀는 왔다.', ['그는 갔다.', '그녀는 왔다.']],
  ['Chinese without spaces', '他走了。她来了。', ['他走了。', '她来了。']],
  ['only spaces', ' \n\t ', []],
  ['nothing', '', []],
];

describe('sentences', () => {
  test.each(cases)('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('go on over hard line breaks', () => {
    const text =
      'The minister of the northern province said on Monday that the\nNorthern Railway would be closed for repairs until the end of\nMay. The railway did not comment.';
    expect(sentences(text)).toHaveLength(2);
  });

  test('have no more than 400 tokens, and are cut at the best mark', () => {
    const text = 'one two three four; '.repeat(300);
    const { sentences } = readDocument({ text });
    expect(sentences.length).toBeGreaterThan(3);
    for (const { tokens } of sentences) {
      expect(tokens.length).toBeLessThanOrEqual(400);
      expect(tokens.at(-1)?.text).toBe(';');
    }
  });
});
