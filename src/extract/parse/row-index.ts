import type { TextSection } from './weights.js';

const LINE_FEED = 10;
const MULTIPLIER = 16777619;

/**
 * Finds the row of a word in a list of words: of "the\nof", "of" has row 1. The lines stay one string and a table of
 * numbers leads into it, for a hundred thousand strings and a map of them would take much of the time a process starts in.
 */
export class RowIndex {
  private readonly text: string;
  /** Where each row ends in the text. */
  private readonly ends: Int32Array;
  /** 1 + a row whose word has this hash, or the next free place behind it; 0 is free. */
  private readonly slots: Int32Array;

  constructor({ text, rows }: TextSection) {
    this.text = text;
    this.ends = new Int32Array(rows);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 1)));
    let hash = 0;
    let row = 0;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : LINE_FEED;
      if (unit !== LINE_FEED) {
        hash = Math.imul(hash ^ unit, MULTIPLIER);
        continue;
      }
      this.ends[row] = at;
      row += 1;
      this.slots[this.freeSlot(hash)] = row;
      hash = 0;
    }
  }

  get(word: string): number | undefined {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), MULTIPLIER);
    for (let slot = this.firstSlot(hash); this.slots[slot] !== 0; slot = this.nextSlot(slot)) {
      const row = (this.slots[slot] ?? 0) - 1;
      if (this.isAt(word, row)) return row;
    }
    return undefined;
  }

  private isAt(word: string, row: number): boolean {
    const start = row === 0 ? 0 : (this.ends[row - 1] ?? 0) + 1;
    return start + word.length === this.ends[row] && this.text.startsWith(word, start);
  }

  private freeSlot(hash: number): number {
    let slot = this.firstSlot(hash);
    while (this.slots[slot] !== 0) slot = this.nextSlot(slot);
    return slot;
  }

  private firstSlot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private nextSlot(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}
