import { chooseHeads } from './decode/heads.js';
import { highest } from './decode/highest.js';
import { bestNames } from './decode/viterbi.js';
import type { Gazetteer } from './gazetteer.js';
import { Arena } from './kernel/arena.js';
import type { DenseLayer, Kernel, Matrix } from './kernel/kernel.js';
import type { Parse, Parser } from './parse.js';
import type { NetworkFile } from './weights.js';
import { WordInputs } from './word-inputs.js';

/** The longest sentence the network takes at once; parse-long.ts cuts longer ones. */
export const LONGEST_SENTENCE = 250;
const PANEL = 16;

/** Enough memory for a network; what is never touched costs nothing. */
export const NETWORK_BYTES = 64 * 1024 * 1024;

/**
 * Two BiLSTM layers over the words, then taggers and a biaffine scorer of heads (Dozat and Manning 2017); all answers
 * come from one pass. Sentences of 1 to LONGEST_SENTENCE words.
 */
export class Network implements Parser {
  private readonly arena: Arena;
  private readonly words: WordInputs;
  private readonly layers: readonly Layer[];
  private readonly secondInput: DenseLayer;
  private readonly heads: DenseLayer;
  private readonly arcs: DenseLayer;
  private readonly labels: DenseLayer;
  private readonly distance: Float32Array;
  private readonly rootArc: Float32Array;
  private readonly columns: Columns;
  private readonly buffers: Buffers;

  constructor(
    private readonly file: NetworkFile,
    private readonly kernel: Kernel,
    gazetteer: Gazetteer,
  ) {
    const { header } = file;
    this.arena = new Arena(kernel);
    this.words = new WordInputs(file, this.arena, gazetteer, LONGEST_SENTENCE);
    this.layers = [0, 1].map((n) => ({
      forward: this.arena.recurrent(file, `forward${n}`),
      backward: this.arena.recurrent(file, `backward${n}`),
    }));
    this.secondInput = this.arena.dense(file, 'input1');
    this.arcs = this.arena.dense(file, 'arcs');
    this.labels = this.arena.dense(file, 'labels');
    this.columns = columnsOf(header, this.labels.rows, this.arcs.rows);
    this.heads = this.arena.dense(file, 'heads', this.columns.arcDependent);
    this.distance = file.floats('distance');
    this.rootArc = file.floats('rootArc');
    this.buffers = reserveBuffers(this.arena, this.secondInput, this.heads, this.arcs, this.labels);
  }

  parse(words: readonly string[]): Parse {
    const count = words.length;
    const { header } = this.file;
    const { floats } = this.arena;
    const { scores } = this.buffers;
    const width = this.heads.columns;
    this.encode(words);
    this.kernel.dense(this.heads, this.buffers.states, this.heads.rows, count, scores);
    const row = (word: number) => (scores >> 2) + word * width;
    const { heads, margins } = this.chooseHeads(count);
    const labels = this.chooseLabels(heads);
    return {
      upos: words.map((_, w) => header.upos[highest(floats, row(w), header.upos.length)] ?? 'X'),
      xpos: words.map(
        (_, w) => header.xpos[highest(floats, row(w) + this.columns.xpos, header.xpos.length)] ?? 'FW',
      ),
      names: bestNames(header.names, floats, row(0) + this.columns.names, width, count),
      heads: Array.from(heads),
      labels,
      margins,
    };
  }

  /** Words to the states of the second layer. */
  private encode(words: readonly string[]): void {
    const { inputs, between, states } = this.buffers;
    this.words.write(words, inputs);
    this.layers.forEach(({ forward, backward }, n) => {
      const width = 4 * forward.rows;
      const output = n === 0 ? between : states;
      if (n > 0) this.kernel.dense(this.secondInput, between, this.secondInput.rows, words.length, inputs);
      const outputWidth = 2 * forward.rows;
      this.kernel.lstm(forward, inputs, 2 * width, words.length, output, outputWidth, false);
      this.kernel.lstm(
        backward,
        inputs + 4 * width,
        2 * width,
        words.length,
        output + 4 * forward.rows,
        outputWidth,
        true,
      );
    });
  }

  private chooseHeads(count: number) {
    const { floats } = this.arena;
    const { scores, dependents, governors, table } = this.buffers;
    const size = this.arcs.rows;
    const width = this.heads.columns;
    this.kernel.dense(this.arcs, scores + 4 * this.columns.arcDependent, width, count, dependents);
    floats.set(this.rootArc, governors >> 2);
    for (let word = 0; word < count; word++) {
      const from = (scores >> 2) + word * width + this.columns.arcHead;
      floats.copyWithin((governors >> 2) + (word + 1) * size, from, from + size);
    }
    this.kernel.dots(dependents, governors, count, count + 1, size, table);
    return chooseHeads(floats, table >> 2, count, this.distance);
  }

  private chooseLabels(heads: Int16Array): string[] {
    const { floats } = this.arena;
    const { scores, joint, labelScores } = this.buffers;
    const { relations } = this.file.header;
    const size = this.labels.rows;
    const width = this.heads.columns;
    heads.forEach((head, word) => {
      const own = (scores >> 2) + word * width + this.columns.labelDependent;
      const governor = (scores >> 2) + Math.max(head, 0) * width + this.columns.labelHead;
      for (let i = 0; i < size; i++) {
        floats[(joint >> 2) + word * size + i] = Math.max(
          0,
          (floats[own + i] ?? 0) + (floats[governor + i] ?? 0),
        );
      }
    });
    this.kernel.dense(this.labels, joint, size, heads.length, labelScores);
    const root = relations.indexOf('root');
    return Array.from(heads, (head, word) => {
      const row = (labelScores >> 2) + word * this.labels.columns;
      if (head < 0) return 'root';
      floats[row + root] = Number.NEGATIVE_INFINITY;
      return relations[highest(floats, row, relations.length)] ?? 'dep';
    });
  }
}

interface Layer {
  readonly forward: Matrix;
  readonly backward: Matrix;
}

/** Where each task's columns begin in the output of the "heads" layer; the universal tags come first. */
interface Columns {
  readonly xpos: number;
  readonly names: number;
  readonly labelDependent: number;
  readonly labelHead: number;
  readonly arcDependent: number;
  readonly arcHead: number;
}

function columnsOf(header: NetworkFile['header'], labelSize: number, arcSize: number): Columns {
  const padded = (list: readonly string[]) => Math.ceil(list.length / PANEL) * PANEL;
  const xpos = padded(header.upos);
  const names = xpos + padded(header.xpos);
  const labelDependent = names + padded(header.names);
  const labelHead = labelDependent + labelSize;
  const arcDependent = labelHead + labelSize;
  return { xpos, names, labelDependent, labelHead, arcDependent, arcHead: arcDependent + arcSize };
}

/** Addresses of what one sentence needs. */
type Buffers = ReturnType<typeof reserveBuffers>;

function reserveBuffers(
  arena: Arena,
  second: DenseLayer,
  heads: DenseLayer,
  arcs: DenseLayer,
  labels: DenseLayer,
) {
  const rows = (width: number) => arena.reserveFloats((LONGEST_SENTENCE + 1) * width);
  return {
    inputs: rows(second.columns),
    between: rows(second.rows),
    states: rows(second.rows),
    scores: rows(heads.columns),
    dependents: rows(arcs.columns),
    governors: rows(arcs.rows),
    table: rows(LONGEST_SENTENCE + 1),
    joint: rows(labels.rows),
    labelScores: rows(labels.columns),
  };
}
