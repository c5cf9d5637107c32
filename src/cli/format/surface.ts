import type { Phrase, Proposition } from '../../extract/propose/proposition.js';
import type { Tree } from '../../extract/tree.js';

/** A proposition in the words of its sentence, tokens separated by single spaces. */
export interface Surface {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly confidence: number;
}

/** The words of each proposition; of two that read alike the surer one. */
export function surfacesOf(tree: Tree, propositions: readonly Proposition[]): readonly Surface[] {
  const surfaces = new Map<string, Surface>();
  for (const { subject, relation, object, confidence } of propositions) {
    const surface = {
      subject: wordsOf(tree, subject),
      relation: relation.text,
      object: wordsOf(tree, object),
      confidence,
    };
    const key = [surface.subject, surface.relation, surface.object].join('\t');
    if ((surfaces.get(key)?.confidence ?? 0) < confidence) surfaces.set(key, surface);
  }
  return [...surfaces.values()];
}

/** The tokens of a whole sentence, separated by single spaces. */
export function tokensOf(tree: Tree): string {
  return tree.tokens.map(({ text }) => text).join(' ');
}

function wordsOf(tree: Tree, { tokens }: Phrase): string {
  return tokens.map((token) => tree.tokens[token]?.text ?? '').join(' ');
}
