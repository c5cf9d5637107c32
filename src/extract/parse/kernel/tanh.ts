const f = Math.fround;
const BOUND = f(7.905311107635498);
const UPPER = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3,
].map(f);
const LOWER = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3].map(f);

/** tanh as a quotient of two polynomials, in 32-bit steps: the same bits as the WebAssembly kernel. */
export function tanh(value: number): number {
  const x = Math.min(Math.max(value, -BOUND), BOUND);
  const square = f(x * x);
  return f(f(polynomial(UPPER, square) * x) / polynomial(LOWER, square));
}

/** 1 / (1 + exp(-value)) through tanh. */
export function sigmoid(value: number): number {
  return f(f(tanh(f(value * 0.5)) * 0.5) + 0.5);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => f(f(sum * x) + coefficient));
}
