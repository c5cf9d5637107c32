import type { Choice } from '../../../src/extract/resolve/antecedents/choice.js';
import { chances, type Weights } from '../../../src/extract/resolve/antecedents/ranker.js';

/** The choices of one pronoun or description, and the thread that it means; null for nothing that was mentioned. */
export interface Example {
  readonly choices: readonly Choice[];
  readonly meant: string | null;
}

const rounds = 150;
const step = 0.3;
/** How strongly weights are drawn to zero, a share of the number of examples. */
const decay = 0.001;

/** Weights under which what is meant is likeliest, all its mentions together: AdaGrad on the log-likelihood with an L2 penalty. */
export function learn(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [feature, slope] of gradient(examples, weights)) {
      const old = weights.get(feature) ?? 0;
      const pull = slope - decay * examples.length * old;
      const square = (squares.get(feature) ?? 0) + pull * pull;
      squares.set(feature, square);
      weights.set(feature, old + (step * pull) / (Math.sqrt(square) + 1e-6));
    }
  }
  return weights;
}

function gradient(examples: readonly Example[], weights: Weights): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { choices, meant } of examples) {
    const likely = chances(
      choices.map(({ features }) => features),
      weights,
    );
    const isMeant = choices.map(({ thread }) => (thread?.id ?? null) === meant);
    const right = likely.reduce((sum, chance, index) => (isMeant[index] ? sum + chance : sum), 0);
    choices.forEach(({ features }, index) => {
      const chance = likely[index] ?? 0;
      const pull = (isMeant[index] ? chance / right : 0) - chance;
      for (const feature of features) sums.set(feature, (sums.get(feature) ?? 0) + pull);
    });
  }
  return sums;
}
