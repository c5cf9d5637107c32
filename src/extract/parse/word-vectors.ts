import { plain } from './features.js';
import { RowIndex } from './row-index.js';
import type { NetworkFile } from './weights.js';

/** The quantised table of word vectors; words it does not know have the zero vector. */
export class WordVectors {
  readonly size: number;
  private readonly rows: RowIndex;
  private readonly table: Int8Array;
  private readonly step: number;
  private readonly count: number;

  constructor(file: NetworkFile) {
    const { values, shape } = file.int8('vectors');
    this.rows = new RowIndex(file.text('vectorWords'));
    this.table = values;
    this.size = shape[0];
    this.count = shape[1];
    this.step = file.header.vectorStep;
  }

  /** Writes the word's vector at `start`. */
  write(word: string, target: Float32Array, start: number): void {
    const row = this.row(word);
    for (let i = 0; i < this.size; i++) {
      // The table lies dimension by dimension, which packs better.
      target[start + i] = row === undefined ? 0 : (this.table[i * this.count + row] ?? 0) * this.step;
    }
  }

  private row(word: string): number | undefined {
    const key = plain(word).toLowerCase();
    const row = this.rows.get(key);
    if (row !== undefined || key.length < 2) return row;
    return this.rows.get(trimmed(key, '', '.')) ?? this.rows.get(trimmed(key, '\'"*_', '\'"*_'));
  }
}

/** Without the given characters at its start and end. */
function trimmed(text: string, atStart: string, atEnd: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atStart.includes(text.charAt(start))) start++;
  while (end > start && atEnd.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
