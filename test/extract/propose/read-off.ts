import { expect, test } from '@jest/globals';
import { type Extractor, loadExtractor } from '../../../src/extract/extract.js';
import type { Phrase, Proposition } from '../../../src/extract/propose/proposition.js';
import type { Tree } from '../../../src/extract/tree.js';

let extractor: Extractor | undefined;

/**
 * What is read off a text, a line a proposition: `North Korea -support-> Russia`, with `not` or `maybe` before a denial
 * or a possibility and `<Kim>` behind what Kim says. A phrase shows as its name, or as its head noun.
 */
export function readOff(text: string): readonly string[] {
  extractor ??= loadExtractor();
  const { trees, propositions } = extractor.analyse({ text });
  return trees.flatMap((tree, index) =>
    (propositions[index] ?? []).map((proposition) => line(tree, proposition)),
  );
}

/** A table of sentences with some of what must, and what must not, be read off each, whoever may say it. */
export function tableOf(
  rows: readonly (readonly [text: string, expected: readonly string[], forbidden?: readonly string[]])[],
): void {
  test.each(rows)('%s', (text, expected, forbidden = []) => {
    const read = readOff(text);
    expect(read).toEqual(expect.arrayContaining([...expected]));
    const unsaid = read.map((line) => line.replace(/ <[^>]*>$/, ''));
    for (const line of forbidden) expect([...read, ...unsaid]).not.toContain(line);
  });
}

/** Sentences that nothing may be read off. */
export function nothingFrom(texts: readonly string[]): void {
  test.each(texts)('%s', (text) => {
    expect(readOff(text)).toEqual([]);
  });
}

function line(tree: Tree, { stance, subject, relation, object, speech }: Proposition): string {
  const held = { AFFIRMED: '', NEGATED: 'not ', POSSIBLE: 'maybe ' }[stance];
  const said = speech ? ` <${speech.speaker ? short(tree, speech.speaker) : '?'}>` : '';
  return `${held}${short(tree, subject)} -${relation.predicate}-> ${short(tree, object)}${said}`;
}

function short(tree: Tree, { head }: Phrase): string {
  const name = tree.names.find(({ first, last }) => first <= head && head <= last);
  return tree.tokens
    .slice(name?.first ?? head, (name?.last ?? head) + 1)
    .map((token) => token.text)
    .join(' ');
}
