import { type Antecedent, likeliest } from '../../../src/extract/resolve/antecedents/antecedents.js';
import type { Choice } from '../../../src/extract/resolve/antecedents/choice.js';
import { Discourse } from '../../../src/extract/resolve/antecedents/discourse.js';
import type { Mention } from '../../../src/extract/resolve/antecedents/mention.js';
import type { Weights } from '../../../src/extract/resolve/antecedents/ranker.js';
import type { Thread } from '../../../src/extract/resolve/antecedents/thread.js';
import { leastName } from '../../../src/extract/resolve/phrases/antecedent.js';
import { threadOf } from './gold.js';
import { markOf, type ReadPassage } from './read.js';

/** How one pronoun or description was read. */
export interface Reading {
  readonly kind: Antecedent['kind'];
  /** How likely what was found is; 0 where nothing was. */
  readonly chance: number;
  readonly isRight: boolean;
  /** Whether something with a name was found, and whether something with a name was meant. */
  readonly foundName: boolean;
  readonly meantName: boolean;
}

/** Reads a passage with some weights, each decision resting on those before it. */
export function readingsOf(read: ReadPassage, weights: Weights): readonly Reading[] {
  const readings: Reading[] = [];
  const discourse = new Discourse(read.trees, read.names);
  const decide = (mention: Mention, choices: readonly Choice[]): Thread | null | undefined => {
    const found = likeliest(choices, weights);
    const mark = markOf(read, mention);
    if (mark || !mention.pronoun) {
      const meant = mark ? threadOf(mark, read, discourse) : null;
      readings.push({
        kind: mention.pronoun?.kind ?? 'description',
        chance: found?.thread ? found.chance : 0,
        isRight: found?.thread != null && found.thread.id === meant,
        foundName: found?.thread?.first.entity != null,
        meantName: read.names.entities.some(({ entityId }) => entityId === meant),
      });
    }
    return found?.thread;
  };
  for (const _ of read.trees) discourse.readSentence(decide);
  return readings;
}

/**
 * Of what was found with a name, as likely as claims want it and at other likelinesses, how much is right, and how much of what
 * has a name was found.
 */
export function formatScores(readings: readonly Reading[]): string {
  return ['person', 'thing', 'several', 'description', 'all']
    .map((kind) => {
      const these = readings.filter((reading) => kind === 'all' || reading.kind === kind);
      const meant = these.filter(({ meantName }) => meantName).length;
      const cells = [null, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
        const found = these.filter(
          (each) => each.foundName && each.chance >= (least ?? leastName[each.kind]),
        );
        const right = found.filter(({ isRight }) => isRight).length;
        const shares = `P ${(right / found.length).toFixed(3)} R ${(right / meant).toFixed(3)}`;
        return `  ${least ?? 'claims'}: ${shares}`;
      });
      return `${kind.padEnd(12)}${cells.join('')}  (${meant} named)`;
    })
    .join('\n');
}
