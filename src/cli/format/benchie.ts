import type { Formattable } from './formatter.js';
import { surfacesOf } from './surface.js';

/** What the BenchIE scorer reads: number of the sentence, subject, relation, object, confidence, separated by tabs. */
export function formatBenchie({ analysis, line }: Formattable): string {
  return analysis.trees
    .flatMap((tree, index) =>
      surfacesOf(tree, analysis.propositions[index] ?? []).map(
        ({ subject, relation, object, confidence }) =>
          `${[line ?? index + 1, subject, relation, object, confidence.toFixed(3)].join('\t')}\n`,
      ),
    )
    .join('');
}
