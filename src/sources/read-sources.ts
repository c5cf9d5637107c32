import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Format, formatOfExtension, formats } from './formats/format.js';
import { fileFault, listFiles } from './list-files.js';
import { readInput } from './read-input.js';
import { isRefusal, type SourceItem } from './source.js';

export interface ReadOptions {
  /** The publisher of documents that do not name theirs. */
  readonly publisher?: string | undefined;
  /** What standard input holds; plain text unless told. */
  readonly standardInput?: { readonly format: Format; readonly stream: AsyncIterable<Uint8Array> };
}

/**
 * The documents behind some paths, in their order: files, folders, and `-` for standard input. Every input that gives
 * none gives a refusal instead, and the rest is read.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceItem> {
  for (const path of paths) {
    for await (const item of path === '-' ? readStandardInput(options) : readPath(path)) {
      yield completed(item, path === '-' ? undefined : titleOf(item.name), options.publisher);
    }
  }
}

async function* readStandardInput({ standardInput }: ReadOptions): AsyncGenerator<SourceItem> {
  const { format, stream } = standardInput ?? { format: formats.txt, stream: process.stdin };
  yield* readInput({ name: 'standard input', format, open: () => stream });
}

async function* readPath(path: string): AsyncGenerator<SourceItem> {
  for await (const file of listFiles(path)) {
    if ('reason' in file) {
      yield file;
      continue;
    }
    const { path: name, size } = file;
    try {
      const format = formatOfExtension(extname(name)) ?? formats.txt;
      yield* readInput({ name, format, size, open: () => createReadStream(name) });
    } catch (error) {
      yield { name, reason: fileFault(error) };
    }
  }
}

/** Fills in what the document does not say of itself. */
function completed(item: SourceItem, title: string | undefined, publisher: string | undefined): SourceItem {
  if (isRefusal(item)) return item;
  const known = { ...(title && { title }), ...(publisher && { publisher }) };
  return { name: item.name, document: { ...known, ...item.document } };
}

/** The file's name without its extension, for a document that fills its file alone. */
function titleOf(name: string): string | undefined {
  return /(?::\d+|\[\d+\])$/.test(name) ? undefined : basename(name, extname(name));
}
