import { carbTriples } from '../../extract/triples/carb/carb.js';
import type { Formattable } from './formatter.js';

/** What the CaRB scorer reads: sentence, confidence, relation, and the arguments from the first, separated by tabs. */
export function formatCarb({ analysis }: Formattable): string {
  return analysis.trees
    .flatMap((tree) => {
      const sentence = tree.tokens.map(({ text }) => text).join(' ');
      return carbTriples(tree).map(({ subject, relation, objects, confidence }) =>
        row(sentence, confidence.toFixed(3), relation, subject, ...objects),
      );
    })
    .join('');
}

function row(...cells: readonly string[]): string {
  return `${cells.join('\t')}\n`;
}
