import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The absolute path of a file that ships with the package, such as `data/network.bin`: the compiled code lies at
 * different depths, so the root is the nearest folder above it that holds package.json.
 */
export function packageFile(path: string): string {
  return join(packageRoot(dirname(fileURLToPath(import.meta.url))), path);
}

function packageRoot(start: string): string {
  let folder = start;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`expected a package.json in a folder above ${start}, found none`);
    folder = parent;
  }
  return folder;
}
