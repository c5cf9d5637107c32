import type { Tree } from '../../src/extract/tree.js';
import { buildTree } from '../../src/extract/tree.js';
import type { Document } from '../../src/model/document.js';

/** A document whose trees were written by hand. */
export interface TreeDocument {
  readonly document: Document;
  readonly trees: readonly Tree[];
}

/**
 * Builds trees from sentences in the manner of CoNLL-U: a line `# text = ...`, then a line a token with
 * `number form upos xpos head label [name tag]` between blanks; the number is read by people only, heads count
 * from 1 and 0 is the root. The document's text is the sentences' texts joined by blanks.
 */
export function documentFromConllu(source: string): TreeDocument {
  const blocks = source
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => block.trim().split('\n'));
  const texts = blocks.map(([first = '']) => first.replace(/^# text = /, ''));
  let start = 0;
  const trees = blocks.map((lines, index) => {
    const text = texts[index] ?? '';
    const tree = treeFromLines(text, start, lines.slice(1));
    start += text.length + 1;
    return tree;
  });
  return { document: documentOf(texts.join(' ')), trees };
}

function treeFromLines(text: string, offset: number, lines: readonly string[]): Tree {
  const rows = lines.map((line) => line.split(/\s+/));
  let cursor = 0;
  const tokens = rows.map(([, form = '']) => {
    const at = text.indexOf(form, cursor);
    if (at < 0) throw new Error(`expected "${form}" after character ${cursor} of "${text}"`);
    cursor = at + form.length;
    return { text: form, start: offset + at, end: offset + cursor };
  });
  const column = (number: number, otherwise: string) => rows.map((row) => row[number] ?? otherwise);
  return buildTree(
    { start: offset, end: offset + text.length, tokens },
    {
      upos: column(2, 'X'),
      xpos: column(3, 'XX'),
      heads: column(4, '0').map((head) => Number(head) - 1),
      labels: column(5, 'dep'),
      names: column(6, 'O'),
      margins: rows.map(() => 1),
    },
  );
}

function documentOf(text: string): Document {
  return {
    id: 'doc_000000000000000000000000',
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    publishedAt: null,
    origin: { key: 'test', name: 'test', kind: 'UNKNOWN', reason: 'test' },
    notes: [],
  };
}
