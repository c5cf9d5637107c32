/** Where a word is cut into tokens: offsets into the word, both ends left out. */
export type Cuts = Set<number>;

/** A run of characters without white space, as it stands in the text. */
export interface Word {
  readonly text: string;
  /** The next word starts with a digit: "No." in front of it is an abbreviation. */
  readonly beforeNumber: boolean;
}

/** Mends one of wink's faults by moving the cuts of a word towards the tokens of UD English (EWT, GUM). */
export type Repair = (word: Word, cuts: Cuts) => void;

/** Makes `start..end` one token: cut at both ends and nowhere between. */
export function isolate(word: Word, cuts: Cuts, start: number, end: number): void {
  join(cuts, start, end);
  cutAt(word, cuts, start);
  cutAt(word, cuts, end);
}

/** Takes away all cuts strictly between `start` and `end`. */
export function join(cuts: Cuts, start: number, end: number): void {
  for (const cut of cuts) if (cut > start && cut < end) cuts.delete(cut);
}

export function cutAt(word: Word, cuts: Cuts, offset: number): void {
  if (offset > 0 && offset < word.text.length) cuts.add(offset);
}
