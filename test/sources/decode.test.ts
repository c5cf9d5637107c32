import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/sources/decode.js';
import { InputError } from '../../src/sources/input-error.js';

describe('decode', () => {
  test('gives back any text that was encoded as UTF-8, line ends as line feeds', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => !/[\0\r\ufeff]/.test(value));
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(!/^(?:%PDF-|GIF8|SQLite format 3|PK)/.test(value));
        expect(decode(Buffer.from(value))).toBe(value);
        expect(decode(Buffer.from(value.replaceAll('\n', '\r\n')))).toBe(value);
      }),
    );
  });

  test('drops the byte order mark of UTF-8', () => {
    expect(decode(Buffer.from('\ufeffSørbye'))).toBe('Sørbye');
  });

  test('reads UTF-16 that says so in its first bytes', () => {
    const little = Buffer.from('\ufeffSørbye', 'utf16le');
    expect(decode(little)).toBe('Sørbye');
    expect(decode(Buffer.from(little).swap16())).toBe('Sørbye');
  });

  test.each([
    ['an empty file', Buffer.alloc(0), /an empty file/],
    ['Latin-1', Buffer.from('S\xf8rbye', 'latin1'), /expected UTF-8 text/],
    ['half a character of UTF-16', Buffer.from('fffe4100d8', 'hex'), /expected UTF-16LE text/],
    ['a zero byte', Buffer.from('ab\0c'), /binary data \(a zero byte at 2\)/],
    ['a PDF', Buffer.from('%PDF-1.7 and on'), /a PDF/],
    ['a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), /a PNG image/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(InputError);
    expect(() => decode(bytes)).toThrow(message);
  });
});
