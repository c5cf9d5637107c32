import { entityId } from '../../../model/entity.js';
import type { Phrase } from '../../propose/proposition.js';
import { lemma, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { PhraseAnswer, PhraseContext } from '../phrases/phrase-rule.js';
import { complementOfLight, fixedComplement } from './complement.js';
import { conceptKey, conceptName } from './concept-name.js';
import { emptyNouns, timeNouns } from './concept-words.js';
import { leftModifiers } from './left-modifiers.js';

/**
 * A noun phrase that names nothing: its head noun with the adjectives and nouns that describe it. Articles, owners,
 * counts, clauses and most of what follows the head are left out: "Kim's own nuclear missiles" is "nuclear missiles".
 * Null for pronouns, numbers, amounts, dates and clauses.
 */
export function concept(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { tree } = context;
  const inner = complementOfLight(phrase, context);
  if (inner) return concept(inner, context);
  const { head } = phrase;
  if (!isCommonNoun(tree, head)) return null;
  const allowed = new Set(phrase.tokens);
  const left = leftModifiers(
    tree,
    head,
    (token) => allowed.has(token),
    (token) => isInName(token, context),
  );
  if (left.length === 0 && emptyNouns.has(lemma(tree, head))) return null;
  const right = fixedComplement(phrase, context);
  const tokens = [...left, head, ...right];
  return {
    entityId: entityId('concept', conceptKey(tree, tokens)),
    name: conceptName(tree, tokens, (token) => isInName(token, context)),
    type: 'CONCEPT',
    tokens: withArticle(tree, phrase, tokens),
    alias: null,
  };
}

function isCommonNoun(tree: Tree, head: number): boolean {
  if (timeNouns.has(lemma(tree, head))) return false;
  if (/^NNP?S?$/.test(xpos(tree, head))) return /\p{L}{2}/u.test(tree.tokens[head]?.text ?? '');
  return upos(tree, head) === 'NOUN' && /\p{L}{2}/u.test(tree.tokens[head]?.text ?? '');
}

function isInName(token: number, { names, sentence, known, tree }: PhraseContext): boolean {
  return names.at(sentence, token) !== null || known.isPeople(tree.tokens[token]?.text ?? '');
}

/** The mention as a reader would mark it: from the first word of the phrase to the end of the concept. */
function withArticle(tree: Tree, phrase: Phrase, tokens: readonly number[]): readonly number[] {
  let first = tokens[0] ?? phrase.head;
  while (
    first - 1 >= 0 &&
    phrase.tokens.includes(first - 1) &&
    !/^["“”'‘’`(]+$/.test(tree.tokens[first - 1]?.text ?? '')
  ) {
    first -= 1;
  }
  return [first, ...tokens];
}
