import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';

/** What the header of a network file says; scripts/train/export.py writes it. */
export interface NetworkHeader {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly names: readonly string[];
  readonly relations: readonly string[];
  readonly gazetteerClasses: readonly string[];
  /** The value of one step of the word-vector table. */
  readonly vectorStep: number;
}

/** Int8 values, row by row. */
export interface Int8Section {
  readonly values: Int8Array;
  readonly shape: readonly [number, number];
}

/** Lines of text, with how many there are. */
export interface TextSection {
  readonly text: string;
  readonly rows: number;
}

/** The named sections of a network file; asking for one that is not there throws. */
export interface NetworkFile {
  readonly header: NetworkHeader;
  int8(name: string): Int8Section;
  floats(name: string): Float32Array;
  text(name: string): TextSection;
}

interface Section {
  readonly name: string;
  readonly kind: 'int8' | 'float32' | 'text';
  readonly shape: readonly number[];
  readonly offset: number;
  readonly bytes: number;
}

const MAGIC = 'CGN1';
const HASH_END = MAGIC.length + 32;

/** Reads a packed network; throws an error that says what is wrong if the file is cut, damaged or another one. */
export function readNetworkFile(packed: Uint8Array): NetworkFile {
  const bytes = unpack(packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = HASH_END + 4;
  const payload = start + view.getUint32(HASH_END, true);
  const header: NetworkHeader & { sections: Section[] } = JSON.parse(
    Buffer.from(bytes.subarray(start, payload)).toString('utf8'),
  );
  const sections = new Map(header.sections.map((section) => [section.name, section]));

  function bytesOf(name: string, kind: Section['kind']): { section: Section; data: Uint8Array } {
    const section = sections.get(name);
    if (section?.kind !== kind) {
      throw new Error(
        `network file: expected section "${name}" of kind ${kind}, found ${section?.kind ?? 'none'}`,
      );
    }
    const from = payload + section.offset;
    return { section, data: bytes.subarray(from, from + section.bytes) };
  }

  return {
    header,
    int8(name) {
      const { section, data } = bytesOf(name, 'int8');
      const [rows = 0, columns = 0] = section.shape;
      return { values: new Int8Array(data.buffer, data.byteOffset, data.length), shape: [rows, columns] };
    },
    floats(name) {
      const { data } = bytesOf(name, 'float32');
      return new Float32Array(data.slice().buffer);
    },
    text(name) {
      const { section, data } = bytesOf(name, 'text');
      return { text: Buffer.from(data).toString('utf8'), rows: section.shape[0] ?? 0 };
    },
  };
}

function unpack(packed: Uint8Array): Uint8Array {
  let bytes: Uint8Array;
  try {
    const buffer = brotliDecompressSync(packed);
    // Not as a Buffer: its slices share memory, and sections must be copied to be aligned.
    bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  } catch (cause) {
    throw new Error(`network file: expected brotli data, found ${packed.length} bytes that do not unpack`, {
      cause,
    });
  }
  const magic = Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1');
  if (magic !== MAGIC)
    throw new Error(`network file: expected it to begin with "${MAGIC}", found "${magic}"`);
  const expected = Buffer.from(bytes.subarray(MAGIC.length, HASH_END)).toString('hex');
  const found = createHash('sha256').update(bytes.subarray(HASH_END)).digest('hex');
  if (found !== expected) throw new Error(`network file: expected sha256 ${expected}, found ${found}`);
  return bytes;
}
