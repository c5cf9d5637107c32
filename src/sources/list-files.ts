import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { formatOfExtension, knownExtensions } from './formats/format.js';
import { InputError, reasonOf } from './input-error.js';
import type { Refusal } from './source.js';

/** A file to read, by the path it is reported under. */
export interface FileEntry {
  readonly path: string;
  readonly size: number;
}

/**
 * The files that a path stands for, in code point order: itself, or all in a folder that we can read, hidden ones and
 * links to folders aside. A path named outright that is no such file is refused; in a folder it is passed over.
 */
export async function* listFiles(path: string): AsyncGenerator<FileEntry | Refusal> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      yield* filesIn(path);
    } else if (!found.isFile()) {
      throw new InputError('expected a file or a folder, got a pipe or a device (to read a pipe, use -)');
    } else if (extname(path) && !formatOfExtension(extname(path))) {
      throw new InputError(`expected a file of ${knownExtensions()}, got ${extname(path)}`);
    } else {
      yield { path, size: found.size };
    }
  } catch (error) {
    yield { name: path, reason: error instanceof InputError ? error.message : fileFault(error) };
  }
}

/** What the system's error code means for a file or folder, as "expected ..., got ...". */
export function fileFault(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'expected a file or a folder, got a path where nothing is';
  if (code === 'EACCES' || code === 'EPERM')
    return 'expected a readable file or folder, got one we may not read';
  if (code === 'ELOOP') return 'expected a file or a folder, got a link that leads to itself';
  return `expected a readable file or folder, got: ${reasonOf(error)}`;
}

async function* filesIn(folder: string): AsyncGenerator<FileEntry | Refusal> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of visible) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else if (formatOfExtension(extname(path)) && (await leadsToFile(path))) yield* listFiles(path);
  }
}

/** A link to nothing is worth a refusal, a link to a folder or a socket is passed over. */
async function leadsToFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return !found || found.isFile();
}
