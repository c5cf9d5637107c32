/** Weights of the features of candidates, by name; features that they do not know count nothing. */
export type Weights = ReadonlyMap<string, number>;

/**
 * How likely each of some choices is, by a log-linear model over the choices of one pronoun (Denis and Baldridge, "A ranking
 * approach to pronoun resolution", IJCAI 2007). Sums to 1.
 */
export function chances(choices: readonly (readonly string[])[], weights: Weights): readonly number[] {
  const scores = choices.map((found) => found.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
