import type { DocumentNames } from '../../../src/extract/resolve/groups/name-entities.js';
import { nameEntities } from '../../../src/extract/resolve/groups/name-entities.js';
import type { Tree } from '../../../src/extract/tree.js';
import { documentFromConllu, type TreeDocument } from '../tree-from-conllu.js';

/**
 * Trees of sentences whose names are marked by hand: `[PER Kim Jong Un] met [? KCNA] .` with tokens between blanks.
 * Marked words are proper nouns, `?` is one that the name recogniser missed, all other words are nouns; `~` before a
 * token glues it to the one before. Every word hangs on the first word of its name, names and words on the first token.
 */
export function markedDocument(...sentences: readonly string[]): TreeDocument {
  return documentFromConllu(sentences.map(conllu).join('\n\n'));
}

/** The named entities of marked sentences. */
export function markedNames(...sentences: readonly string[]): DocumentNames {
  const { document, trees } = markedDocument(...sentences);
  return nameEntities(document.id, trees);
}

export function markedTree(sentence: string): Tree {
  const [tree] = markedDocument(sentence).trees;
  if (!tree) throw new Error(`expected a sentence, got "${sentence}"`);
  return tree;
}

/** What the names of some sentences are found to stand for, in reading order: `Kim = Kim Jong Un (PERSON)`. */
export function resolvedNames(...sentences: readonly string[]): readonly string[] {
  const names = markedNames(...sentences);
  return sentences.flatMap((_, index) =>
    names.inSentence(index).map(({ entity, mention }) => `${mention.text} = ${entity.name} (${entity.type})`),
  );
}

/** Alias and reason of one of the entities. */
export function aliasesOf(name: string, ...sentences: readonly string[]): readonly string[] {
  const entity = markedNames(...sentences).entities.find((each) => each.name === name);
  return (entity?.aliases ?? []).map(({ text, reason }) => `${text}: ${reason}`);
}

function conllu(sentence: string): string {
  const rows: string[] = [];
  let text = '';
  let tag: string | null = null;
  let nameStart = 0;
  for (const part of sentence.split(' ')) {
    if (/^\[(?:PER|ORG|LOC|\?)$/.test(part)) {
      tag = part.slice(1);
      nameStart = rows.length + 1;
      continue;
    }
    const closes = part.endsWith(']') && part !== ']';
    const glued = part.startsWith('~');
    const form = part.slice(glued ? 1 : 0, closes ? -1 : undefined);
    text += glued || text === '' ? form : ` ${form}`;
    rows.push(row(rows.length + 1, form, tag, nameStart));
    if (closes) tag = null;
  }
  return [`# text = ${text}`, ...rows].join('\n');
}

function row(number: number, form: string, tag: string | null, nameStart: number): string {
  const isMark = /^[^\p{L}\p{N}]+$/u.test(form);
  const upos = isMark ? 'PUNCT' : tag ? 'PROPN' : 'NOUN';
  const xpos = isMark ? ',' : tag ? 'NNP' : 'NN';
  const inside = tag !== null && number > nameStart;
  const head = number === 1 ? 0 : inside ? nameStart : 1;
  const name = tag === null || tag === '?' ? 'O' : `${inside ? 'I' : 'B'}-${tag}`;
  return `${number} ${form} ${upos} ${xpos} ${head} ${inside ? 'flat' : 'dep'} ${name}`;
}
