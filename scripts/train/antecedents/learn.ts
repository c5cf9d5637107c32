import type { Choice } from '../../../src/extract/resolve/antecedents/choice.js';
import type { Weights } from '../../../src/extract/resolve/antecedents/ranker.js';

/** The choices of one pronoun or description, and the thread that it means; null for nothing that was mentioned. */
export interface Example {
  readonly choices: readonly Choice[];
  readonly meant: string | null;
}

/** A choice with its features as indices. */
interface Counted {
  readonly isMeant: boolean;
  readonly features: readonly number[];
}

const rounds = 150;
const step = 0.3;
/** How strongly weights are drawn to zero, a share of the number of examples. */
const decay = 0.001;

/** Weights under which what is meant is likeliest, all its mentions together: AdaGrad on the log-likelihood with an L2 penalty. */
export function learn(examples: readonly Example[]): Weights {
  const indices = new Map<string, number>();
  const counted = examples.map(({ choices, meant }) =>
    choices.map(({ thread, features }): Counted => {
      for (const feature of features) if (!indices.has(feature)) indices.set(feature, indices.size);
      return {
        isMeant: (thread?.id ?? null) === meant,
        features: features.map((name) => indices.get(name) ?? 0),
      };
    }),
  );
  const weights = new Float64Array(indices.size);
  const squares = new Float64Array(indices.size);
  for (let round = 0; round < rounds; round += 1) {
    gradient(counted, weights).forEach((slope, index) => {
      const old = weights[index] ?? 0;
      const pull = slope - decay * examples.length * old;
      const square = (squares[index] ?? 0) + pull * pull;
      squares[index] = square;
      weights[index] = old + (step * pull) / (Math.sqrt(square) + 1e-6);
    });
  }
  return new Map([...indices].map(([name, index]) => [name, weights[index] ?? 0]));
}

function gradient(examples: readonly (readonly Counted[])[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length);
  for (const choices of examples) {
    const powers = choices.map(({ features }) => {
      let score = 0;
      for (const feature of features) score += weights[feature] ?? 0;
      return Math.exp(score);
    });
    let all = 0;
    let right = 0;
    choices.forEach(({ isMeant }, index) => {
      all += powers[index] ?? 0;
      if (isMeant) right += powers[index] ?? 0;
    });
    choices.forEach(({ isMeant, features }, index) => {
      const power = powers[index] ?? 0;
      const pull = (isMeant ? power / right : 0) - power / all;
      for (const feature of features) sums[feature] = (sums[feature] ?? 0) + pull;
    });
  }
  return sums;
}
