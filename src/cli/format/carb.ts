import type { Formattable } from './formatter.js';
import { surfacesOf, tokensOf } from './surface.js';

/** What the CaRB scorer reads: sentence, confidence, relation, first and second argument, separated by tabs. */
export function formatCarb({ analysis }: Formattable): string {
  return analysis.trees
    .flatMap((tree, index) =>
      surfacesOf(tree, analysis.propositions[index] ?? []).map(
        ({ subject, relation, object, confidence }) =>
          `${[tokensOf(tree), confidence.toFixed(3), relation, subject, object].join('\t')}\n`,
      ),
    )
    .join('');
}
