import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageFile } from '../src/package-root.js';

test('a file of the package is found from the compiled code', () => {
  expect(existsSync(packageFile('data/network.bin'))).toBe(true);
});

test('the nearest package.json above the code marks the root, and without one the error says where it looked', () => {
  const root = mkdtempSync(join(tmpdir(), 'package-root-'));
  const code = join(root, 'dist', 'src');
  mkdirSync(code, { recursive: true });
  try {
    expect(() => packageFile('data/x', code)).toThrow(
      `expected a package.json in ${code} or a folder above it`,
    );
    writeFileSync(join(root, 'package.json'), '{}');
    expect(packageFile('data/x', code)).toBe(join(root, 'data/x'));
  } finally {
    rmSync(root, { recursive: true });
  }
});
