import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Kernel, LEVELS, SCRATCH, SCRATCH_BYTES } from '../../../../src/extract/parse/kernel/kernel.js';
import { packPanels } from '../../../../src/extract/parse/kernel/panels.js';
import { createPlainKernel } from '../../../../src/extract/parse/kernel/plain.js';
import { createSimdKernel } from '../../../../src/extract/parse/kernel/simd.js';

const BYTES = 2 * 1024 * 1024;
const KERNELS = { simd: createSimdKernel(BYTES), plain: createPlainKernel(BYTES) };

/** Runs the same steps in both kernels and gives what each left in `length` floats of output. */
function both(length: number, run: (kernel: Kernel, put: (values: readonly number[]) => number) => number) {
  const [simd, plain] = [KERNELS.simd, KERNELS.plain].map((kernel) => {
    let top = SCRATCH + SCRATCH_BYTES;
    const output = run(kernel, (values) => {
      const address = top;
      new Float32Array(kernel.memory).set(values, address >> 2);
      top += Math.ceil(values.length / 4) * 16;
      return address;
    });
    return new Float32Array(kernel.memory).slice(output >> 2, (output >> 2) + length);
  });
  return { simd, plain };
}

function putWeights(kernel: Kernel, weights: readonly number[], rows: number, columns: number): number {
  const address = BYTES / 2;
  const target = new Int16Array(kernel.memory, address, rows * columns);
  packPanels(Int8Array.from(weights), rows, columns, target);
  return address;
}

/** A generator of so many numbers from a seed: large arrays as such would drown the counterexamples. */
function numbers(seed: number, count: number, scale: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.fround((state / 2 ** 31 - 1) * scale);
  });
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('the two kernels', () => {
  test('give the same bits for a linear layer, and what floating point gives but for rounding', () => {
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 50 }).map((n) => 4 * n),
      columns: fc.integer({ min: 1, max: 6 }).map((n) => 16 * n),
      count: fc.integer({ min: 0, max: 9 }),
      relu: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(
        seeds,
        sizes,
        fc.constantFrom(0, 1e-3, 1, 50),
        (seed, { rows, columns, count, relu }, scale) => {
          const reluFrom = Math.min(16 * relu, columns);
          const stride = rows + 4;
          const x = numbers(seed, count * stride, scale);
          const weights = numbers(seed + 1, rows * columns, 127).map(Math.trunc);
          const scales = numbers(seed + 2, columns, 0.02).map(Math.abs);
          const bias = numbers(seed + 3, columns, 1);
          const { simd, plain } = both(count * columns, (kernel, put) => {
            const layer = { rows, columns, reluFrom, weights: putWeights(kernel, weights, rows, columns) };
            const output = put(numbers(seed, count * columns, 9));
            const addresses = { scales: put(scales), bias: put(bias) };
            kernel.dense({ ...layer, ...addresses }, put(x), stride, count, output);
            return output;
          });
          expect(simd).toEqual(plain);
          for (let i = 0; i < count * columns; i++) {
            const [row, column] = [Math.floor(i / columns), i % columns];
            let sum = 0;
            for (let k = 0; k < rows; k++)
              sum += (x[row * stride + k] ?? 0) * (weights[k * columns + column] ?? 0);
            const exact = sum * (scales[column] ?? 0) + (bias[column] ?? 0);
            const expected = column >= reluFrom ? Math.max(0, exact) : exact;
            expect(Math.abs((simd?.[i] ?? 0) - expected)).toBeLessThan(1e-4 + scale * rows * 1e-4);
          }
        },
      ),
    );
  });

  test('give the same bits for an LSTM in either direction, and what the textbook formula gives', () => {
    const sizes = fc.record({
      size: fc.constantFrom(4, 16, 100),
      count: fc.integer({ min: 0, max: 7 }),
      backward: fc.boolean(),
    });
    fc.assert(
      fc.property(seeds, sizes, fc.constantFrom(0.5, 4, 30), (seed, { size, count, backward }, scale) => {
        const x = numbers(seed, count * 4 * size, scale);
        const weights = numbers(seed + 1, 4 * size * size, 127).map(Math.trunc);
        const scales = numbers(seed + 2, 4 * size, 0.01).map(Math.abs);
        const { simd, plain } = both(count * size, (kernel, put) => {
          const output = put(numbers(seed, count * size, 9));
          const address = put(scales.map((value) => value / LEVELS));
          const matrix = {
            rows: size,
            columns: 4 * size,
            weights: putWeights(kernel, weights, size, 4 * size),
          };
          kernel.lstm({ ...matrix, scales: address }, put(x), 4 * size, count, output, size, backward);
          return output;
        });
        expect(simd).toEqual(plain);
        const expected = textbookLstm(x, weights, scales, size, count, backward);
        for (const [i, value] of expected.entries())
          expect(Math.abs((simd?.[i] ?? 0) - value)).toBeLessThan(0.01);
      }),
      { numRuns: 60 },
    );
  });

  test('give the same bits for dot products', () => {
    const sizes = fc.record({ rows: fc.nat(6), columns: fc.nat(7), size: fc.constantFrom(4, 12, 64) });
    fc.assert(
      fc.property(seeds, sizes, (seed, { rows, columns, size }) => {
        const left = numbers(seed, rows * size, 3);
        const right = numbers(seed + 1, columns * size, 3);
        const { simd, plain } = both(rows * columns, (kernel, put) => {
          const output = put(numbers(seed, rows * columns, 9));
          kernel.dots(put(left), put(right), rows, columns, size, output);
          return output;
        });
        expect(simd).toEqual(plain);
        for (let i = 0; i < rows * columns; i++) {
          const [row, column] = [Math.floor(i / columns), i % columns];
          let sum = 0;
          for (let k = 0; k < size; k++) sum += (left[row * size + k] ?? 0) * (right[column * size + k] ?? 0);
          expect(Math.abs((simd?.[i] ?? 0) - sum)).toBeLessThan(1e-3);
        }
      }),
    );
  });
});

function textbookLstm(
  x: readonly number[],
  weights: readonly number[],
  scales: readonly number[],
  size: number,
  count: number,
  backward: boolean,
): number[] {
  const output = new Array<number>(count * size).fill(0);
  const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
  let state = new Array<number>(size).fill(0);
  const cell = new Array<number>(size).fill(0);
  for (let step = 0; step < count; step++) {
    const token = backward ? count - 1 - step : step;
    const gate = (index: number) =>
      state.reduce(
        (sum, h, k) => sum + h * (weights[k * 4 * size + index] ?? 0) * (scales[index] ?? 0),
        x[token * 4 * size + index] ?? 0,
      );
    state = state.map((_, j) => {
      const kept = sigmoid(gate(size + j)) * (cell[j] ?? 0);
      const next = kept + sigmoid(gate(j)) * Math.tanh(gate(2 * size + j));
      cell[j] = next;
      return sigmoid(gate(3 * size + j)) * Math.tanh(next);
    });
    state.forEach((value, j) => {
      output[token * size + j] = value;
    });
  }
  return output;
}
