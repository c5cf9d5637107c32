import type { Span } from '../model/document.js';
import { lemmaOf } from './lemma.js';
import type { Parse } from './parse/parse.js';
import type { Token, TokenSentence } from './read/reading.js';

/** A run of tokens that the name recogniser took for a name: indices, `last` inclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC';
}

/** One parsed sentence, to be walked: nodes are token indices, counted from 0. */
export interface Tree {
  readonly sentence: TokenSentence;
  readonly tokens: readonly Token[];
  readonly parse: Parse;
  readonly root: number;
  readonly names: readonly NameRun[];
  /** The dependents of each token, left to right. */
  readonly children: readonly (readonly number[])[];
  /** The relation of each token to its head without its subtype: `nsubj` for `nsubj:pass`. */
  readonly relations: readonly string[];
  /** The tokens with each relation, by itself and without its subtype: `nsubj:pass` and `nsubj`. */
  readonly labelled: ReadonlyMap<string, readonly number[]>;
  /** The tokens with each tag, universal and Penn: `NOUN` and `NNS`. */
  readonly tagged: ReadonlyMap<string, readonly number[]>;
  /** The preposition of each noun that has one, with the words fixed to it: `of`, `because of`, `according to`. */
  readonly prepositions: ReadonlyMap<number, readonly number[]>;
  /** Each token in lower case. */
  readonly words: readonly string[];
  /** The tokens that are each word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The dictionary form of each token, lower case: `said` -> `say`, `troops` -> `troop`. */
  readonly lemmas: readonly string[];
}

/** Joins a sentence with its parse. The two must have the same number of tokens. */
export function buildTree(sentence: TokenSentence, parse: Parse): Tree {
  const { tokens } = sentence;
  if (parse.heads.length !== tokens.length) {
    throw new Error(`buildTree: expected a parse of ${tokens.length} tokens, got ${parse.heads.length}`);
  }
  const lemmas = tokens.map((_, index) => lemmaAt(tokens, index, parse.xpos[index] ?? 'NN'));
  const words = tokens.map((token) => token.text.toLowerCase());
  const places = nodesBy(words);
  return { sentence, tokens, words, places, names: nameRuns(parse.names), ...shapeOf(parse), lemmas };
}

/** The same sentence with another parse of it; only words whose tag changed get another dictionary form. */
export function reparsed(tree: Tree, parse: Parse): Tree {
  const lemmas = tree.lemmas.map((lemma, index) => {
    const tag = parse.xpos[index] ?? 'NN';
    return tag === tree.parse.xpos[index] ? lemma : lemmaAt(tree.tokens, index, tag);
  });
  return { ...tree, ...shapeOf(parse), lemmas };
}

/** "per cent" is "percent", which stands with the second word. */
function lemmaAt(tokens: readonly Token[], index: number, tag: string): string {
  const lemma = lemmaOf(tokens[index]?.text ?? '', tag);
  return lemma === 'cent' && tokens[index - 1]?.text === 'per' ? 'percent' : lemma;
}

type Shape = Pick<Tree, 'parse' | 'root' | 'children' | 'relations' | 'labelled' | 'tagged' | 'prepositions'>;

function shapeOf(parse: Parse): Shape {
  const children: number[][] = parse.heads.map(() => []);
  parse.heads.forEach((head, index) => {
    children[head]?.push(index);
  });
  const relations = parse.labels.map(withoutSubtype);
  const labelled = nodesBy(parse.labels, relations);
  const tagged = nodesBy(parse.upos, parse.xpos);
  const prepositions = new Map<number, readonly number[]>();
  for (const node of labelled.get('case') ?? []) {
    const noun = parse.heads[node] ?? -1;
    if (node > noun || parse.xpos[node] === 'POS') continue;
    const fixed = children[node]?.filter((child) => relations[child] === 'fixed') ?? [];
    prepositions.set(noun, [...(prepositions.get(noun) ?? []), node, ...fixed]);
  }
  return { parse, root: parse.heads.indexOf(-1), children, relations, labelled, tagged, prepositions };
}

/** The relation of each label met: few are, and strings that are the same one are compared at once. */
const relationOf = new Map<string, string>();

function withoutSubtype(label: string): string {
  const known = relationOf.get(label);
  if (known !== undefined) return known;
  const colon = label.indexOf(':');
  const relation = colon > 0 ? label.slice(0, colon) : label;
  relationOf.set(label, relation);
  return relation;
}

/** The tokens by what is said of them in one list or the other. */
function nodesBy(
  ones: readonly string[],
  others: readonly string[] = ones,
): ReadonlyMap<string, readonly number[]> {
  const nodes = new Map<string, number[]>();
  const add = (key: string, node: number) => {
    const found = nodes.get(key);
    if (found) found.push(node);
    else nodes.set(key, [node]);
  };
  ones.forEach((one, node) => {
    add(one, node);
    const other = others[node] ?? one;
    if (other !== one) add(other, node);
  });
  return nodes;
}

/** The text from the first to the last of some tokens: a span of the document. */
export function spanOf(tree: Tree, indices: readonly number[]): Span {
  const first = tree.tokens[Math.min(...indices)];
  const last = tree.tokens[Math.max(...indices)];
  if (!first || !last)
    throw new Error(`spanOf: expected token indices of the sentence, got [${indices.join(', ')}]`);
  return { start: first.start, end: last.end };
}

function nameRuns(tags: readonly string[]): NameRun[] {
  const runs: { first: number; last: number; type: NameRun['type'] }[] = [];
  tags.forEach((tag, index) => {
    const type = (['PER', 'ORG', 'LOC'] as const).find((known) => tag.endsWith(known));
    const previous = runs.at(-1);
    if (!type) return;
    if (tag.startsWith('I') && previous?.last === index - 1) previous.last = index;
    else runs.push({ first: index, last: index, type });
  });
  return runs;
}
