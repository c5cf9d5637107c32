import type { NetworkFile } from '../weights.js';
import { type DenseLayer, type Kernel, LEVELS, type Matrix, SCRATCH, SCRATCH_BYTES } from './kernel.js';
import { packPanels } from './panels.js';

/** Hands out the kernel's memory, from low addresses to high ones; nothing is ever given back. */
export class Arena {
  readonly floats: Float32Array;
  private top = SCRATCH + SCRATCH_BYTES;

  constructor(readonly kernel: Kernel) {
    this.floats = new Float32Array(kernel.memory);
  }

  /** The address of `bytes` fresh bytes, a multiple of 16. */
  reserve(bytes: number): number {
    const address = this.top;
    this.top += Math.ceil(bytes / 16) * 16;
    if (this.top > this.kernel.memory.byteLength) {
      throw new Error(`the network needs ${this.top} bytes, the kernel has ${this.kernel.memory.byteLength}`);
    }
    return address;
  }

  /** The address of `count` fresh floats. */
  reserveFloats(count: number): number {
    return this.reserve(4 * count);
  }

  /** Copies values into the memory, each multiplied by `factor`. */
  storeFloats(values: Float32Array, factor = 1): number {
    const address = this.reserveFloats(values.length);
    this.floats.set(factor === 1 ? values : values.map((value) => value * factor), address >> 2);
    return address;
  }

  /** A matrix of the file; `factor` is multiplied into its scales. */
  matrix(file: NetworkFile, name: string, factor = 1): Matrix {
    const { values, shape } = file.int8(name);
    const [rows, columns] = shape;
    const weights = this.reserve(2 * values.length);
    packPanels(values, rows, columns, new Int16Array(this.kernel.memory, weights, values.length));
    return { rows, columns, weights, scales: this.storeFloats(file.floats(`${name}.scale`), factor) };
  }

  /** A matrix of the file with its bias. */
  dense(file: NetworkFile, name: string, reluFrom = Number.POSITIVE_INFINITY): DenseLayer {
    const matrix = this.matrix(file, name);
    const bias = this.storeFloats(file.floats(`${name}.bias`));
    return { ...matrix, bias, reluFrom: Math.min(reluFrom, matrix.columns) };
  }

  /** A recurrent matrix, whose input is kept in steps of 1 / LEVELS. */
  recurrent(file: NetworkFile, name: string): Matrix {
    return this.matrix(file, name, 1 / LEVELS);
  }
}
