import { readFileSync } from 'node:fs';

/** One word line of a CoNLL-U file. */
export interface GoldWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly label: string;
  /** BIO tag from MISC `NER=`, if the treebank has one. */
  readonly name: string | undefined;
}

/** Reads the sentences of a CoNLL-U file whose word lines are numbered 1, 2, 3, ...; other lines are skipped. */
export function readConllu(path: string): GoldWord[][] {
  const sentences = readFileSync(path, 'utf8').split(/\r?\n(?:\r?\n)+/);
  return sentences.map(readSentence).filter((words) => words.length > 0);
}

function readSentence(text: string): GoldWord[] {
  const words: GoldWord[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [id = '', form = '', , upos = '', xpos = '', , head = '', label = '', , misc = ''] =
      line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const name = /(?:^|\|)NER=([^|]+)/.exec(misc)?.[1];
    words.push({ form, upos, xpos, head: Number(head) - 1, label, name });
  }
  return words;
}
