import type { Formattable } from './formatter.js';
import { surfaceOf } from './surface.js';

/** What the BenchIE scorer reads: number of the sentence, subject, relation, object, separated by tabs. */
export function formatBenchie({ analysis, line }: Formattable): string {
  return analysis.trees
    .flatMap((tree, index) =>
      (analysis.propositions[index] ?? []).map((proposition) => {
        const { subject, relation, object } = surfaceOf(tree, proposition);
        return `${[line ?? index + 1, subject, relation, object].join('\t')}\n`;
      }),
    )
    .join('');
}
