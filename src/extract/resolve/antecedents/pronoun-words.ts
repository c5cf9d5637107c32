import { upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Gender } from '../names/known-names.js';

/** What a pronoun of the third person says of whom it stands for. */
export interface Pronoun {
  readonly kind: 'person' | 'thing' | 'several';
  /** Of a person. */
  readonly gender: Gender | null;
  readonly reflexive: boolean;
  readonly possessive: boolean;
}

type Kind = Pick<Pronoun, 'kind' | 'gender'>;

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...all('he him his himself', { kind: 'person', gender: 'm' }),
  ...all('she her hers herself', { kind: 'person', gender: 'f' }),
  ...all('it its itself', { kind: 'thing', gender: null }),
  ...all('they them their theirs themselves', { kind: 'several', gender: null }),
]);

function all(pronouns: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return pronouns.split(' ').map((word) => [word, kind] as const);
}

/** The third-person pronoun at a token; null for every other word. */
export function pronounAt(tree: Tree, node: number): Pronoun | null {
  const text = word(tree, node);
  const kind = upos(tree, node) === 'PRON' ? kinds.get(text) : undefined;
  if (!kind || isEither(tree, node)) return null;
  const reflexive = /sel(?:f|ves)$/.test(text);
  return { ...kind, reflexive, possessive: xpos(tree, node) === 'PRP$' || /^(?:its|their|his)$/.test(text) };
}

/** "Every member votes his or her district": whoever it is, and nobody named before. */
function isEither(tree: Tree, node: number): boolean {
  const [first, second] = /^(?:or|\/)$/.test(word(tree, node + 1)) ? [node, node + 2] : [node - 2, node];
  return (
    /^(?:or|\/)$/.test(word(tree, first + 1)) &&
    /^(?:he|his|him|himself|she)$/.test(word(tree, first)) &&
    /^(?:she|her|hers|herself|he)$/.test(word(tree, second))
  );
}
