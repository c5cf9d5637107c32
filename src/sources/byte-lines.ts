import { maxInputBytes } from './limits.js';

/** A line of a file as bytes, counted from 1. `bytes` is null where it is longer than the limit. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream of bytes at its line feeds, holding one line at a time. A last line needs no line feed. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = maxInputBytes,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > limit) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  const finish = (): ByteLine => {
    const line = { number, bytes: size > limit ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
