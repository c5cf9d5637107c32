import { benchieTriples } from '../../extract/triples/benchie/benchie.js';
import type { Formattable } from './formatter.js';

/** What the BenchIE scorer reads: number of the sentence, subject, relation, object, confidence, separated by tabs. */
export function formatBenchie({ analysis, line }: Formattable): string {
  return analysis.trees
    .flatMap((tree, index) =>
      benchieTriples(tree).map(({ subject, relation, objects: [object = ''], confidence }) =>
        row(line ?? index + 1, subject, relation, object, confidence.toFixed(3)),
      ),
    )
    .join('');
}

function row(...cells: readonly (string | number)[]): string {
  return `${cells.join('\t')}\n`;
}
