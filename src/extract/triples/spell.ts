import { phraseOf } from '../propose/phrase.js';
import { textOf } from '../propose/predicate.js';
import type { Phrase } from '../propose/proposition.js';
import { labelled, subtree, upos, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import { areTwins, trimmed } from './trimmed.js';

/** The words of some tokens in reading order, each once. */
export function spell(tree: Tree, tokens: readonly number[]): string {
  return textOf(
    tree,
    [...new Set(tokens)].sort((a, b) => a - b),
  );
}

/** A noun with all that names it, prepositional phrases included, clauses about it left out. */
export function longPhrase(tree: Tree, { head }: Phrase): readonly number[] {
  const { tokens } = phraseOf(tree, head);
  const words = upos(tree, tokens[0] ?? -1) === 'CCONJ' ? tokens.slice(1) : tokens;
  return quoted(tree, words);
}

/** A phrase between quotes has them. */
function quoted(tree: Tree, tokens: readonly number[]): readonly number[] {
  const [before, behind] = [(tokens[0] ?? 0) - 1, (tokens.at(-1) ?? 0) + 1];
  return areTwins(word(tree, before), word(tree, behind)) ? [before, ...tokens, behind] : tokens;
}

/** The subject of a clause, without the clause itself: of "talks led by Qatar" the talks. */
export function subjectPhrase(tree: Tree, subject: Phrase, clause: number): readonly number[] {
  const own = new Set(subtree(tree, clause));
  const tokens = longPhrase(tree, subject);
  return own.has(subject.head)
    ? tokens
    : trimmed(
        tree,
        tokens.filter((token) => !own.has(token)),
      );
}

/** A whole branch with its preposition, without marks at its edges: an adjunct as it stands. */
export function branch(tree: Tree, node: number): readonly number[] {
  return trimmed(
    tree,
    subtree(tree, node, (child) => !labelled(tree, child, 'parataxis', 'acl:relcl')),
  );
}
