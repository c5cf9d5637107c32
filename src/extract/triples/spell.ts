import { phraseOf } from '../propose/phrase.js';
import { textOf } from '../propose/predicate.js';
import type { Phrase } from '../propose/proposition.js';
import { dependents, labelled, prepositionOf, subtree, upos, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';

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
  return upos(tree, tokens[0] ?? -1) === 'CCONJ' ? tokens.slice(1) : tokens;
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

/** A noun with its determiner and what describes it before: "a founding justice". */
export function shortPhrase(tree: Tree, { head, tokens }: Phrase): readonly number[] {
  const right = (node: number) => node > head && !isNamePart(tree, head, node);
  const kept = subtree(tree, head, (child, parent) => {
    if (parent === head && labelled(tree, child, 'case') && child < head) return false;
    return (
      !(parent === head && right(child)) &&
      !labelled(
        tree,
        child,
        'acl',
        'appos',
        'conj',
        'cc',
        'parataxis',
        'nsubj',
        'cop',
        'aux',
        'advcl',
        'mark',
        'ccomp',
      )
    );
  });
  return trimmed(
    tree,
    kept.filter((token) => tokens.includes(token)),
  );
}

function isNamePart(tree: Tree, head: number, node: number): boolean {
  return (
    labelled(tree, node, 'flat', 'fixed', 'goeswith') ||
    (labelled(tree, node, 'case') && word(tree, node).endsWith('s') && node === head + 1)
  );
}

/** Stops and commas at the edges are no part of a phrase; quotes and brackets are. */
function trimmed(tree: Tree, tokens: readonly number[]): readonly number[] {
  let [first, last] = [0, tokens.length - 1];
  const isMark = (at: number) => /^(?:[,.;:–—-]+|[`'"“”‘’]+)$/.test(word(tree, tokens[at] ?? -1));
  while (first < last && isMark(first)) first += 1;
  while (last > first && isMark(last)) last -= 1;
  return tokens.slice(first, last + 1);
}

/** A whole branch with its preposition, without marks at its edges: an adjunct as it stands. */
export function branch(tree: Tree, node: number): readonly number[] {
  return trimmed(
    tree,
    subtree(tree, node, (child) => !labelled(tree, child, 'parataxis', 'acl:relcl')),
  );
}

/** The prepositional phrases on a noun, right of it: their prepositions and nouns. */
export function complementsOfNoun(
  tree: Tree,
  noun: number,
): readonly { preposition: readonly number[]; noun: number }[] {
  return dependents(tree, noun, 'nmod')
    .filter((child) => child > noun && !labelled(tree, child, 'nmod:poss', 'nmod:unmarked', 'nmod:desc'))
    .map((child) => ({ preposition: prepositionOf(tree, child), noun: child }))
    .filter(({ preposition }) => preposition.length > 0);
}
