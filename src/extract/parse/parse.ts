/** What the parser says about one sentence; every list has one entry a word. */
export interface Parse {
  /** Universal part-of-speech tags: 'NOUN', 'PROPN', ... */
  readonly upos: readonly string[];
  /** Penn Treebank tags as in UD English-EWT: 'NN', 'VBD', ... */
  readonly xpos: readonly string[];
  /** Names in BIO: 'O', 'B-PER', 'I-PER', and the same with ORG and LOC. */
  readonly names: readonly string[];
  /** Index of the head word, -1 for the root. There is exactly one root, and no cycle. */
  readonly heads: readonly number[];
  /** Universal Dependencies relations with their subtypes: 'nsubj', 'nsubj:pass', 'root', ... */
  readonly labels: readonly string[];
  /**
   * How sure the parser is of each word's place, 0 to 1: the share of its head among all heads the word could have, times the
   * share of its relation among all relations.
   */
  readonly margins: readonly number[];
}

/** Tags and parses sentences; the answer depends on the words of the sentence alone. */
export interface Parser {
  parse(words: readonly string[]): Parse;
}

/** A parser that takes several sentences at once, which is quicker than one after the other. */
export interface GroupParser extends Parser {
  parseAll(sentences: readonly (readonly string[])[]): readonly Parse[];
}
