/** A matrix in the kernel's memory; all addresses are bytes. */
export interface Matrix {
  /** The number of inputs, a multiple of 4. */
  readonly rows: number;
  /** The number of outputs, a multiple of 16. */
  readonly columns: number;
  /** Int16 values in panels of sixteen columns: see panels.ts. */
  readonly weights: number;
  /** One float a column: the value of one step of the weights. */
  readonly scales: number;
}

/** A linear layer: weights and bias; columns from `reluFrom` on are cut below at zero. */
export interface DenseLayer extends Matrix {
  readonly bias: number;
  readonly reluFrom: number;
}

/** The arithmetic of the network over one block of memory. The two kernels give the same bits. */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /** Applies the layer to `count` inputs that lie `stride` floats apart; outputs lie close together. */
  dense(layer: DenseLayer, input: number, stride: number, count: number, output: number): void;
  /**
   * Runs one direction of an LSTM. The input holds the gates' share of the token (in, forget, cell, out); the scales of
   * `recurrent` are divided by LEVELS, since the state is kept in such steps.
   */
  lstm(
    recurrent: Matrix,
    input: number,
    stride: number,
    count: number,
    output: number,
    outputStride: number,
    backward: boolean,
  ): void;
  /** Dot products of every left vector with every right vector; `size` is a multiple of 4. */
  dots(left: number, right: number, rows: number, columns: number, size: number, output: number): void;
}

/** Steps between 0 and the greatest activation when activations are rounded to int16. */
export const LEVELS = 16383;

/** The first bytes of the memory belong to the kernel itself. */
export const SCRATCH_BYTES = 256 * 1024;

/** The address of the kernel's own bytes: not 0, which some tools take for "none". */
export const SCRATCH = 1024;
