import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, type ListName } from '../../src/schema/cursor.js';
import { Refusal } from '../../src/schema/errors.js';

const lists: readonly ListName[] = ['entities', 'relations', 'claims', 'citations', 'documents'];

/** The code a cursor is refused with; undefined when it is taken. */
function codeOf(list: ListName, cursor: string): unknown {
  try {
    decodeCursor(list, cursor);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code } = error.extensions;
    return code;
  }
}

describe('a cursor', () => {
  test('gives back the key it was made of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.string({ unit: 'grapheme', minLength: 1 }), (list, key) => {
        expect(decodeCursor(list, encodeCursor(list, key))).toBe(key);
      }),
    );
  });

  test('is refused in every other list', () => {
    const cursor = encodeCursor('entities', '00000003.ent_0');
    expect(lists.map((list) => codeOf(list, cursor))).toEqual([undefined, ...Array(4).fill('BAD_CURSOR')]);
  });

  test.each([
    ['nothing', ''],
    ['words', 'not a cursor'],
    ['a number', '10'],
    ['an offset cursor of another server', Buffer.from('OffsetConnection:3').toString('base64')],
    ['an older version', Buffer.from('0:entities:key').toString('base64url')],
    ['no key', Buffer.from('1:entities:').toString('base64url')],
    ['padding at the end', `${encodeCursor('entities', 'key')}==`],
    ['broken UTF-8', Buffer.concat([Buffer.from('1:entities:'), Buffer.from([0xff])]).toString('base64url')],
    ['a cursor of 50,000 characters', 'A'.repeat(50_000)],
  ])('is refused when it is %s', (_title, cursor) => {
    expect(codeOf('entities', cursor)).toBe('BAD_CURSOR');
  });

  test('is repeated in the refusal only in part', () => {
    expect(() => decodeCursor('entities', 'A'.repeat(50_000))).toThrow(/^after: .{1,200}$/);
  });
});
