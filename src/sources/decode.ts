import { InputError } from './input-error.js';

/** The first bytes, as Latin-1, of files that people mistake for text. */
const signatures: Readonly<Record<string, string>> = {
  '%PDF-': 'a PDF',
  'PK\x03\x04': 'a ZIP archive (or an Office document)',
  '\x89PNG': 'a PNG image',
  '\xff\xd8\xff': 'a JPEG image',
  GIF8: 'a GIF image',
  '\x1f\x8b': 'gzip data',
  'SQLite format 3': 'an SQLite database',
};

/** The text in some bytes: UTF-8, or UTF-16 with a byte order mark; line ends become `\n`. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputError('expected text, got an empty file');
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') refuseBinary(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new InputError(
      `expected ${encoding.toUpperCase()} text, got bytes that are not (another encoding?)`,
    );
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = Object.entries(signatures).find(([start]) => head.startsWith(start));
  if (known) throw new InputError(`expected text, got ${known[1]}`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new InputError(`expected text, got binary data (a zero byte at ${zero})`);
}
