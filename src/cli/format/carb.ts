import type { Formattable } from './formatter.js';
import { surfaceOf, tokensOf } from './surface.js';

/** What the CaRB scorer reads: sentence, confidence, relation, first and second argument, separated by tabs. */
export function formatCarb({ analysis }: Formattable): string {
  return analysis.trees
    .flatMap((tree, index) =>
      (analysis.propositions[index] ?? []).map((proposition) => {
        const { subject, relation, object } = surfaceOf(tree, proposition);
        const confidence = proposition.confidence.toFixed(4);
        return `${[tokensOf(tree), confidence, relation, subject, object].join('\t')}\n`;
      }),
    )
    .join('');
}
