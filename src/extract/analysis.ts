import type { Proposition } from './propose/proposition.js';
import type { Reading } from './read/reading.js';
import type { Tree } from './tree.js';

/** One document on its way: what each step made of it, sentence by sentence. */
export interface Analysis {
  readonly reading: Reading;
  readonly trees: readonly Tree[];
  readonly propositions: readonly (readonly Proposition[])[];
}
