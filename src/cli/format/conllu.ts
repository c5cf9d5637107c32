import type { Tree } from '../../extract/tree.js';
import type { Formattable } from './formatter.js';

/** The trees in CoNLL-U, https://universaldependencies.org/format.html: a block a sentence, names in MISC. */
export function formatConllu({ analysis, line }: Formattable): string {
  const { text } = analysis.reading.document;
  return analysis.trees.map((tree) => block(tree, text, line)).join('');
}

function block(tree: Tree, text: string, line: number | null): string {
  const { sentence, tokens, lemmas, parse } = tree;
  const rows = tokens.map((token, index) => {
    const spaced = tokens[index + 1]?.start !== token.end;
    const head = (parse.heads[index] ?? -1) + 1;
    const tags = [parse.upos[index], parse.xpos[index], '_', head, parse.labels[index], '_'];
    const misc = [`NER=${parse.names[index]}`, ...(spaced ? [] : ['SpaceAfter=No'])].join('|');
    return [index + 1, token.text, lemmas[index], ...tags, misc].join('\t');
  });
  const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const comments = [...(line === null ? [] : [`# line = ${line}`]), `# text = ${words}`];
  return `${[...comments, ...rows].join('\n')}\n\n`;
}
