import { chooseHeads } from './decode/heads.js';
import { highest } from './decode/highest.js';
import { share } from './decode/share.js';
import { bestNames } from './decode/viterbi.js';
import type { Gazetteer } from './gazetteer.js';
import { Arena } from './kernel/arena.js';
import type { DenseLayer, Kernel, Matrix } from './kernel/kernel.js';
import type { GroupParser, Parse } from './parse.js';
import type { NetworkFile } from './weights.js';
import { WordInputs } from './word-inputs.js';

/** As many words as the network takes at once, of one sentence or several; parse-long.ts cuts longer ones. */
export const MOST_WORDS = 250;
const PANEL = 16;

/** Enough memory for a network; what is never touched costs nothing. */
export const NETWORK_BYTES = 64 * 1024 * 1024;

/**
 * Two BiLSTM layers over the words, then taggers and a biaffine scorer of heads (Dozat and Manning 2017); all answers
 * come from one pass. Sentences of 1 to MOST_WORDS words; several at once go through each layer together, so that its
 * weights come from afar only once.
 */
export class Network implements GroupParser {
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
    this.words = new WordInputs(file, this.arena, gazetteer, MOST_WORDS);
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
    return this.decode(words, this.score([words]));
  }

  /** The sentences have MOST_WORDS words at most, all together. */
  parseAll(sentences: readonly (readonly string[])[]): readonly Parse[] {
    let scores = this.score(sentences);
    return sentences.map((words) => {
      const parse = this.decode(words, scores);
      scores += 4 * words.length * this.heads.columns;
      return parse;
    });
  }

  /** Writes a row of scores for each word of the sentences, and gives the address of the first. */
  private score(sentences: readonly (readonly string[])[]): number {
    const { states, scores } = this.buffers;
    this.kernel.dense(this.heads, states, this.heads.rows, this.encode(sentences), scores);
    return scores;
  }

  /** The parse of one sentence by the scores of its words. */
  private decode(words: readonly string[], scores: number): Parse {
    const count = words.length;
    const { header } = this.file;
    const { floats } = this.arena;
    const width = this.heads.columns;
    const row = (word: number) => (scores >> 2) + word * width;
    const { heads, margins } = this.chooseHeads(count, scores);
    const labels = this.chooseLabels(heads, scores);
    return {
      upos: words.map((_, w) => header.upos[highest(floats, row(w), header.upos.length)] ?? 'X'),
      xpos: words.map(
        (_, w) => header.xpos[highest(floats, row(w) + this.columns.xpos, header.xpos.length)] ?? 'FW',
      ),
      names: bestNames(header.names, floats, row(0) + this.columns.names, width, count),
      heads: Array.from(heads),
      labels: labels.map(({ label }) => label),
      margins: margins.map((margin, w) => margin * (labels[w]?.share ?? 0)),
    };
  }

  /** Words to the states of the second layer; gives how many there are. */
  private encode(sentences: readonly (readonly string[])[]): number {
    const { inputs, between, states } = this.buffers;
    const count = this.words.write(sentences, inputs);
    this.layers.forEach(({ forward, backward }, n) => {
      const output = n === 0 ? between : states;
      if (n > 0) this.kernel.dense(this.secondInput, between, this.secondInput.rows, count, inputs);
      this.run(forward, sentences, inputs, output, false);
      this.run(backward, sentences, inputs + 16 * forward.rows, output + 4 * forward.rows, true);
    });
    return count;
  }

  /** One direction of a layer, sentence by sentence. */
  private run(
    direction: Matrix,
    sentences: readonly (readonly string[])[],
    inputs: number,
    outputs: number,
    backward: boolean,
  ): void {
    const [inputWidth, outputWidth] = [8 * direction.rows, 2 * direction.rows];
    let word = 0;
    for (const { length } of sentences) {
      const [input, output] = [inputs + 4 * word * inputWidth, outputs + 4 * word * outputWidth];
      this.kernel.lstm(direction, input, inputWidth, length, output, outputWidth, backward);
      word += length;
    }
  }

  private chooseHeads(count: number, scores: number) {
    const { floats } = this.arena;
    const { dependents, governors, table } = this.buffers;
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

  private chooseLabels(heads: Int16Array, scores: number): readonly ChosenLabel[] {
    const { floats } = this.arena;
    const { joint, labelScores } = this.buffers;
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
      if (head < 0) return { label: 'root', share: 1 };
      floats[row + root] = Number.NEGATIVE_INFINITY;
      const best = highest(floats, row, relations.length);
      return { label: relations[best] ?? 'dep', share: share(floats, row, relations.length, best) };
    });
  }
}

/** A relation and its share, 0 to 1, among all relations the word could have to its head. */
interface ChosenLabel {
  readonly label: string;
  readonly share: number;
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

/** Addresses of what the words need. */
type Buffers = ReturnType<typeof reserveBuffers>;

function reserveBuffers(
  arena: Arena,
  second: DenseLayer,
  heads: DenseLayer,
  arcs: DenseLayer,
  labels: DenseLayer,
) {
  const rows = (width: number) => arena.reserveFloats((MOST_WORDS + 1) * width);
  return {
    inputs: rows(second.columns),
    between: rows(second.rows),
    states: rows(second.rows),
    scores: rows(heads.columns),
    dependents: rows(arcs.columns),
    governors: rows(arcs.rows),
    table: rows(MOST_WORDS + 1),
    joint: rows(labels.rows),
    labelScores: rows(labels.columns),
  };
}
