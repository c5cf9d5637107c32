import { type Kernel, LEVELS, SCRATCH } from './kernel.js';
import { sigmoid, tanh } from './tanh.js';

const PANEL = 32; // int16 values of two rows of sixteen columns
const f = Math.fround;

/**
 * The kernel in plain TypeScript: some ten times slower, for tests and for machines without WebAssembly SIMD. It
 * rounds to 32 bits after every step, in the same order as scripts/kernel/kernel.ts.
 */
export function createPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / 8) * 8);
  const floats = new Float32Array(memory);
  const shorts = new Int16Array(memory);

  /** Sum over all rows of weight times activation for one column. */
  function columnSum(weights: number, rows: number, column: number, activations: number): number {
    let w = (weights >> 1) + (column >> 4) * (rows >> 1) * PANEL + (column & 15) * 2;
    let sum = 0;
    for (let a = activations; a < activations + rows; a += 2, w += PANEL) {
      sum += at(shorts, w) * at(shorts, a) + at(shorts, w + 1) * at(shorts, a + 1);
    }
    return sum;
  }

  /** Rounds `size` floats to int16 at `target` (in int16 units) and gives the value of one step. */
  function quantise(start: number, size: number, target: number): number {
    let most = 0;
    for (let i = start; i < start + size; i++) most = Math.max(most, Math.abs(at(floats, i)));
    const factor = most > 0 ? f(LEVELS / most) : 0;
    for (let i = 0; i < size; i++) shorts[target + i] = nearest(f(at(floats, start + i) * factor));
    return f(most / LEVELS);
  }

  return {
    memory,
    dense({ rows, columns, reluFrom, weights, scales, bias }, input, stride, count, output) {
      for (let row = 0; row < count; row++) {
        const level = quantise((input >> 2) + row * stride, rows, SCRATCH >> 1);
        for (let column = 0; column < columns; column++) {
          const scale = f(at(floats, (scales >> 2) + column) * level);
          const sum = f(columnSum(weights, rows, column, SCRATCH >> 1));
          const value = f(f(sum * scale) + at(floats, (bias >> 2) + column));
          floats[(output >> 2) + row * columns + column] = column >= reluFrom ? Math.max(value, 0) : value;
        }
      }
    },
    lstm({ rows: size, weights, scales }, input, stride, count, output, outputStride, backward) {
      const state = SCRATCH >> 1;
      const cell = new Float32Array(size);
      const gates = new Float32Array(4 * size);
      shorts.fill(0, state, state + size);
      for (let step = 0; step < count; step++) {
        const token = backward ? count - 1 - step : step;
        const x = (input >> 2) + token * stride;
        for (let gate = 0; gate < 4 * size; gate++) {
          const sum = f(columnSum(weights, size, gate, state));
          gates[gate] = f(sum * at(floats, (scales >> 2) + gate)) + at(floats, x + gate);
        }
        for (let j = 0; j < size; j++) {
          const kept = f(sigmoid(at(gates, size + j)) * at(cell, j));
          const fresh = f(sigmoid(at(gates, j)) * tanh(at(gates, 2 * size + j)));
          cell[j] = kept + fresh;
          const hidden = f(sigmoid(at(gates, 3 * size + j)) * tanh(at(cell, j)));
          floats[(output >> 2) + token * outputStride + j] = hidden;
          shorts[state + j] = nearest(f(hidden * LEVELS));
        }
      }
    },
    dots(left, right, rows, columns, size, output) {
      const lanes = new Float32Array(4);
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          lanes.fill(0);
          for (let k = 0; k < size; k++) {
            const product = f(
              at(floats, (left >> 2) + i * size + k) * at(floats, (right >> 2) + j * size + k),
            );
            lanes[k & 3] = at(lanes, k & 3) + product;
          }
          const sum = f(at(lanes, 0) + at(lanes, 1)) + f(at(lanes, 2) + at(lanes, 3));
          floats[(output >> 2) + i * columns + j] = sum;
        }
      }
    },
  };
}

function at(values: Float32Array | Int16Array, index: number): number {
  return values[index] ?? 0;
}

/** Nearest whole number, halves to even, for |value| < 2^22. */
function nearest(value: number): number {
  return f(f(value + 12582912) - 12582912);
}
