import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The absolute path of a file that ships with the package, such as `data/network.bin`: the compiled code lies at
 * different depths, so the root is the nearest folder at or above `from` that holds package.json. Throws if none does.
 */
export function packageFile(path: string, from = dirname(fileURLToPath(import.meta.url))): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(`expected a package.json in ${from} or a folder above it, found none`);
    folder = parent;
  }
  return join(folder, path);
}
