import { wordFeatures } from './features.js';
import type { Gazetteer } from './gazetteer.js';
import type { Arena } from './kernel/arena.js';
import type { DenseLayer } from './kernel/kernel.js';
import { RowIndex } from './row-index.js';
import type { NetworkFile } from './weights.js';
import { WordVectors } from './word-vectors.js';

/** Words whose share of the first layer is kept: 4 kB each. */
const CACHED_WORDS = 6000;
const LONGEST_WORD = 200;
const UNKNOWN = 1;

/**
 * The first layer's input of each word. What depends on the form alone is computed once and kept; the gazetteer's bits
 * depend on the neighbours and are added for each sentence.
 */
export class WordInputs {
  private readonly embeddings: readonly Embedding[];
  private readonly vectors: WordVectors;
  private readonly layer: DenseLayer;
  private readonly gazetteerRows: Float32Array;
  private readonly inputs: number;
  private readonly cache: number;
  private readonly slots = new Map<string, number>();

  constructor(
    file: NetworkFile,
    private readonly arena: Arena,
    private readonly gazetteer: Gazetteer,
    mostWords: number,
  ) {
    if (file.header.gazetteerClasses.join() !== gazetteer.classes.join()) {
      throw new Error(
        `gazetteer: expected the classes ${file.header.gazetteerClasses.join(', ')}, found ${gazetteer.classes.join(', ')}`,
      );
    }
    this.embeddings = [0, 1, 2, 3, 4].map((k) => new Embedding(file, k));
    this.vectors = new WordVectors(file);
    this.layer = arena.dense(file, 'input0');
    this.gazetteerRows = dequantised(file, 'gazetteer');
    this.inputs = arena.reserveFloats(mostWords * this.layer.rows);
    this.cache = arena.reserveFloats(CACHED_WORDS * this.layer.columns);
  }

  /** Writes one row for each word of the sentences, from address `output` on, and gives how many there are. */
  write(sentences: readonly (readonly string[])[], output: number): number {
    const { floats } = this.arena;
    const width = this.layer.columns;
    const all = sentences.flat();
    this.prepare(all);
    all.forEach((word, index) => {
      const from = (this.cache >> 2) + (this.slots.get(keyOf(word)) ?? 0) * width;
      floats.copyWithin((output >> 2) + index * width, from, from + width);
    });
    let start = output >> 2;
    for (const words of sentences) {
      this.gazetteer.match(words, (word, bit) => {
        const at = start + word * width;
        for (let i = 0; i < width; i++) {
          floats[at + i] = (floats[at + i] ?? 0) + (this.gazetteerRows[bit * width + i] ?? 0);
        }
      });
      start += words.length * width;
    }
    return all.length;
  }

  /** Gives every word a slot in the cache, and computes the new ones in one go. */
  private prepare(words: readonly string[]): void {
    if (this.slots.size + words.length > CACHED_WORDS) this.slots.clear();
    const firstNew = this.slots.size;
    for (const word of words) {
      const key = keyOf(word);
      if (this.slots.has(key)) continue;
      this.writeFeatures(key, (this.inputs >> 2) + (this.slots.size - firstNew) * this.layer.rows);
      this.slots.set(key, this.slots.size);
    }
    const output = this.cache + 4 * firstNew * this.layer.columns;
    this.arena.kernel.dense(this.layer, this.inputs, this.layer.rows, this.slots.size - firstNew, output);
  }

  private writeFeatures(word: string, start: number): void {
    let at = start;
    wordFeatures(word).forEach((feature, k) => {
      at += this.embeddings[k]?.write(feature, this.arena.floats, at) ?? 0;
    });
    this.vectors.write(word, this.arena.floats, at);
  }
}

/** Nothing in the features looks deeper into a word than this, and nobody's memory should hold longer ones. */
function keyOf(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
}

function dequantised(file: NetworkFile, name: string): Float32Array {
  const { values, shape } = file.int8(name);
  const scales = file.floats(`${name}.scale`);
  return Float32Array.from(values, (value, i) => value * (scales[i % shape[1]] ?? 0));
}

/** The trained vectors of one kind of feature. */
class Embedding {
  private readonly rows: RowIndex;
  private readonly values: Int8Array;
  private readonly scales: Float32Array;
  private readonly size: number;

  constructor(file: NetworkFile, kind: number) {
    const { values, shape } = file.int8(`embedding${kind}`);
    this.values = values;
    this.size = shape[1];
    this.scales = file.floats(`embedding${kind}.scale`);
    this.rows = new RowIndex(file.text(`feature${kind}`));
  }

  /** Writes the feature's vector and gives its size. */
  write(feature: string, target: Float32Array, start: number): number {
    const row = this.rows.get(feature) ?? UNKNOWN;
    const scale = this.scales[row] ?? 0;
    for (let i = 0; i < this.size; i++) target[start + i] = (this.values[row * this.size + i] ?? 0) * scale;
    return this.size;
  }
}
