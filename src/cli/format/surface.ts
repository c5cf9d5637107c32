import type { Phrase, Proposition } from '../../extract/propose/proposition.js';
import type { Tree } from '../../extract/tree.js';

/** A proposition in the words of its sentence, tokens separated by single spaces. */
export interface Surface {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/** The words of a proposition: arguments token by token, the relation with the words that were inserted. */
export function surfaceOf(tree: Tree, { subject, relation, object }: Proposition): Surface {
  const words = ({ tokens }: Phrase) => tokens.map((token) => tree.tokens[token]?.text ?? '').join(' ');
  return { subject: words(subject), relation: relation.text, object: words(object) };
}

/** The tokens of a whole sentence, separated by single spaces. */
export function tokensOf(tree: Tree): string {
  return tree.tokens.map(({ text }) => text).join(' ');
}
