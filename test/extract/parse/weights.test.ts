import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readNetworkFile } from '../../../src/extract/parse/weights.js';

const SECTIONS = [
  { name: 'matrix', kind: 'int8', shape: [2, 3], offset: 0, bytes: 6 },
  { name: 'bias', kind: 'float32', shape: [2], offset: 8, bytes: 8 },
  { name: 'words', kind: 'text', shape: [2], offset: 16, bytes: 5 },
];

/** A small network file; `damage` changes its bytes after the checksum was made. */
function networkFile(damage: (bytes: Buffer) => Buffer = (bytes) => bytes): Uint8Array {
  let header = JSON.stringify({ upos: ['NOUN'], vectorStep: 0.5, sections: SECTIONS });
  header = header.padEnd(Math.ceil(header.length / 4) * 4);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const matrix = Buffer.from(new Int8Array([1, -2, 3, -4, 5, -6, 0, 0]).buffer);
  const bias = Buffer.from(new Float32Array([1.5, -2.25]).buffer);
  const body = Buffer.concat([length, Buffer.from(header), matrix, bias, Buffer.from('on\né')]);
  const hash = createHash('sha256').update(body).digest();
  return brotliCompressSync(damage(Buffer.concat([Buffer.from('CGN1'), hash, body])));
}

describe('a network file', () => {
  test('gives its header and sections', () => {
    const file = readNetworkFile(networkFile());
    expect(file.header.upos).toEqual(['NOUN']);
    expect(file.int8('matrix')).toEqual({ values: new Int8Array([1, -2, 3, -4, 5, -6]), shape: [2, 3] });
    expect(file.floats('bias')).toEqual(new Float32Array([1.5, -2.25]));
    expect(file.text('words')).toEqual({ text: 'on\né', rows: 2 });
  });

  test('refuses to give a section that is missing or of another kind', () => {
    const file = readNetworkFile(networkFile());
    expect(() => file.int8('heads')).toThrow('expected section "heads" of kind int8, found none');
    expect(() => file.floats('words')).toThrow('expected section "words" of kind float32, found text');
  });

  test.each([
    ['is empty', new Uint8Array(), 'expected brotli data, found 0 bytes'],
    ['is no brotli stream', Buffer.from('version https://git-lfs'), 'expected brotli data, found 23 bytes'],
    ['is cut', networkFile().subarray(0, 100), 'expected brotli data, found 100 bytes'],
    [
      'is something else',
      brotliCompressSync(Buffer.from('{"a": 1}')),
      'expected it to begin with "CGN1", found "{"a""',
    ],
    ['has lost its end', networkFile((bytes) => bytes.subarray(0, -1)), 'expected sha256'],
    [
      'has one bit changed',
      networkFile((bytes) => Buffer.from(bytes.map((byte, i) => (i === 200 ? byte ^ 1 : byte)))),
      'expected sha256',
    ],
  ])('that %s is refused with a clear error', (_, packed, message) => {
    expect(() => readNetworkFile(packed)).toThrow(message);
  });
});
