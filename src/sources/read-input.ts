import { byteLines } from './byte-lines.js';
import { decode } from './decode.js';
import type { Format, Reader } from './formats/format.js';
import { InputError, reasonOf } from './input-error.js';
import { maxInputBytes, refuseTooLarge, refuseUnreadable } from './limits.js';
import { isRefusal, type SourceItem } from './source.js';

/** Where the bytes of one input come from, and what they are. */
export interface Input {
  readonly name: string;
  readonly format: Format;
  /** Opened once, and only if the size, where it is known beforehand, is within the limit. */
  open(): AsyncIterable<Uint8Array>;
  readonly size?: number;
}

/** The documents in one input. Whatever is wrong with it becomes a refusal; only errors of the system are thrown. */
export async function* readInput(input: Input): AsyncGenerator<SourceItem> {
  if (input.format.byLine) yield* readLines(input);
  else yield* items(input.name, await input.format.load(), async () => decode(await readAll(input)));
}

/** Each line of an input as a text of its own, read by its format. `line` counts from 1, blank lines too. */
export async function* readLines({
  name,
  format,
  open,
}: Input): AsyncGenerator<SourceItem & { line: number }> {
  const read = await format.load();
  let lines = 0;
  for await (const { number, bytes } of byteLines(open())) {
    if (bytes?.every(isBlank)) continue;
    lines += 1;
    const text = async () => {
      if (!bytes) refuseTooLarge(maxInputBytes + 1);
      return decode(bytes ?? new Uint8Array());
    };
    for await (const item of items(`${name}:${number}`, read, text)) yield { ...item, line: number };
  }
  if (lines === 0) yield { name, reason: 'expected a document on each line, got an empty file', line: 1 };
}

/** ASCII white space and control characters: what a blank line is made of. */
function isBlank(byte: number): boolean {
  return byte <= 0x20;
}

async function* items(name: string, read: Reader, text: () => Promise<string>): AsyncGenerator<SourceItem> {
  try {
    for (const item of read(await text(), name)) yield checked(item);
  } catch (error) {
    if (error instanceof InputError) yield { name, reason: error.message };
    else throw error;
  }
}

function checked(item: SourceItem): SourceItem {
  if (isRefusal(item)) return item;
  try {
    refuseUnreadable(item.document.text);
    return item;
  } catch (error) {
    return { name: item.name, reason: reasonOf(error) };
  }
}

/** All bytes of an input; stops reading as soon as they are too many. */
async function readAll({ open, size = 0 }: Input): Promise<Uint8Array> {
  refuseTooLarge(size);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of open()) {
    total += chunk.length;
    refuseTooLarge(total);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
