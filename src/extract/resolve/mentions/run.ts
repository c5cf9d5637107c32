import type { NameRun, Tree } from '../../tree.js';
import type { KnownNames } from '../names/known-names.js';

/** A stretch of tokens taken for a name, `last` inclusive; `type` is null where only its capitals speak for it. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly type: NameRun['type'] | null;
}

/** What a mending rule may look at. */
export interface MendContext {
  readonly tree: Tree;
  readonly known: KnownNames;
  /** Names of several words from the word lists that stand in this sentence. */
  readonly listed: readonly Run[];
  /** Keys of the names that this document uses on their own, not in a compound with hyphens. */
  readonly alone: ReadonlySet<string>;
  /** What the people whom this document names in full are called by: "Holt", "Holt-Clarke". */
  readonly surnames: ReadonlySet<string>;
}

/** One step that turns runs into better runs, in reading order and without overlap. */
export type Mend = (runs: readonly Run[], context: MendContext) => readonly Run[];

export function wordAt(tree: Tree, index: number): string {
  return tree.tokens[index]?.text ?? '';
}

/** The words of a run as the document writes them, white space evened. */
export function runText(tree: Tree, run: Pick<Run, 'first' | 'last'>): string {
  let text = '';
  for (let index = run.first; index <= run.last; index++) {
    if (index > run.first && !isGlued(tree, index - 1)) text += ' ';
    text += wordAt(tree, index);
  }
  return text;
}

/** Whether a token touches the next one. */
export function isGlued(tree: Tree, index: number): boolean {
  return tree.tokens[index]?.end === tree.tokens[index + 1]?.start;
}

export function isHyphen(tree: Tree, index: number): boolean {
  return /^[-‐‑–]$/.test(wordAt(tree, index));
}

export function isCapitalised(tree: Tree, index: number): boolean {
  return /^\p{Lu}/u.test(wordAt(tree, index));
}

/** Whether the tagger calls it a proper noun, or a word inside a name ("Central" in "Central News Agency"). */
export function isProper(tree: Tree, index: number): boolean {
  return tree.parse.upos[index] === 'PROPN' || (tree.parse.xpos[index] ?? '').startsWith('NNP');
}

export function isPossessiveMark(tree: Tree, index: number): boolean {
  // "Its church, Saint Olav's, burned": there it is a part of the name.
  const isPart = tree.parse.labels[index] === 'flat' && /^[,.;]$/.test(wordAt(tree, index + 1));
  return /^['’](?:s|S)?$/.test(wordAt(tree, index)) && !isPart;
}
