import type { NameRun, Tree } from '../tree.js';

const NONE: readonly number[] = [];

/** Whether a token's relation to its head is this one, subtypes included: `nsubj` fits `nsubj:pass`. */
export function labelled(tree: Tree, node: number, ...labels: readonly string[]): boolean {
  return isOneOf(tree, node, labels);
}

function isOneOf(tree: Tree, node: number, labels: readonly string[]): boolean {
  const label = tree.parse.labels[node];
  const relation = tree.relations[node];
  for (const wanted of labels) if (wanted === label || wanted === relation) return true;
  return false;
}

/** The dependents with one of these relations, left to right. */
export function dependents(tree: Tree, node: number, ...labels: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const child of tree.children[node] ?? NONE) {
    if (!isOneOf(tree, child, labels)) continue;
    if (found) found.push(child);
    else found = [child];
  }
  return found ?? NONE;
}

/** The first dependent with one of these relations. */
export function dependent(tree: Tree, node: number, ...labels: readonly string[]): number | undefined {
  for (const child of tree.children[node] ?? NONE) if (isOneOf(tree, child, labels)) return child;
  return undefined;
}

/** A token and all below it, ascending; `enter` may keep branches out. */
export function subtree(
  tree: Tree,
  node: number,
  enter: (child: number, parent: number) => boolean = () => true,
): number[] {
  const found: number[] = [];
  const visit = (current: number) => {
    found.push(current);
    for (const child of tree.children[current] ?? []) if (enter(child, current)) visit(child);
  };
  visit(node);
  return found.sort((a, b) => a - b);
}

/** The head of a token, -1 for the root. */
export function headOf(tree: Tree, node: number): number {
  return tree.parse.heads[node] ?? -1;
}

/** Whether a node is this one or hangs on it, however far below. */
export function isWithin(tree: Tree, node: number, top: number): boolean {
  let above = node;
  while (above >= 0 && above !== top) above = headOf(tree, above);
  return above === top;
}

/** A node and what is coordinated with it, left to right. */
export function conjuncts(tree: Tree, node: number): readonly number[] {
  return [node, ...dependents(tree, node, 'conj').flatMap((child) => conjuncts(tree, child))];
}

/** The preposition of a noun, with the words fixed to it: `of`, `because of`, `according to`. */
export function prepositionOf(tree: Tree, node: number): readonly number[] {
  return tree.prepositions.get(node) ?? NONE;
}

/** Tokens in lower case, joined by spaces. */
export function wordsOf(tree: Tree, nodes: readonly number[]): string {
  const [first, ...others] = nodes;
  if (first === undefined) return '';
  return others.reduce((text, node) => `${text} ${word(tree, node)}`, word(tree, first));
}

export function word(tree: Tree, node: number): string {
  return tree.words[node] ?? '';
}

export function lemma(tree: Tree, node: number): string {
  return tree.lemmas[node] ?? '';
}

export function upos(tree: Tree, node: number): string {
  return tree.parse.upos[node] ?? 'X';
}

export function xpos(tree: Tree, node: number): string {
  return tree.parse.xpos[node] ?? 'XX';
}

/** The name that a token is in, as the recogniser found it; undefined outside names. */
export function nameAt(tree: Tree, node: number): NameRun | undefined {
  return tree.names.find(({ first, last }) => first <= node && node <= last);
}

/** The first token of a name that hangs on something outside it. */
export function nameHead(tree: Tree, { first, last }: Pick<NameRun, 'first' | 'last'>): number {
  for (let node = first; node <= last; node++) {
    const head = headOf(tree, node);
    if (head < first || head > last) return node;
  }
  return last;
}

/** The type of the name that a token is in; undefined outside names. */
export function inNameOf(tree: Tree, node: number): 'PER' | 'ORG' | 'LOC' | undefined {
  return nameAt(tree, node)?.type;
}

/** "each other", "one another", by either word. */
export function isEachOther(tree: Tree, node: number): boolean {
  return [node, node + 1].some((last) =>
    /^(?:each other|one another)$/.test(`${word(tree, last - 1)} ${word(tree, last)}`),
  );
}
