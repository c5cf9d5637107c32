import { phrasesOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { conjuncts, dependent, dependents, inNameOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { PhraseAnswer, PhraseContext, Referent } from './phrase-rule.js';

/** How many sentences back two people are still the pair. */
const furthest = 2;

/** "Bo Lind and Ada Moss met in Rome. The pair ...": the two people named together last, where no others are. */
export function pair({ head }: Phrase, context: PhraseContext): PhraseAnswer {
  const { tree, trees, sentence } = context;
  if (!/^(?:pair|duo)$/.test(lemma(tree, head)) || !isBare(tree, head)) return 'pass';
  for (let at = sentence; at >= Math.max(0, sentence - furthest); at -= 1) {
    const there = trees[at];
    const found = there ? pairsIn(there, at === sentence ? head : there.tokens.length) : [];
    if (found.length === 0 || there === undefined) continue;
    const [first, ...rest] = found;
    if (first === undefined || rest.length > 0) return 'pass';
    const [one, other, third] = phrasesOf(there, first).flatMap((phrase): readonly Referent[] => {
      const each = context.follow(phrase, at);
      return each?.type === 'PERSON' && !each.others ? [{ ...each, tokens: [head], alias: null }] : [];
    });
    // With three, nobody is the pair.
    return one && other && !third && one.entityId !== other.entityId ? { ...one, others: [other] } : 'pass';
  }
  return 'pass';
}

/** "the pair", and no "the pair of shoes" or "the odd pair". */
function isBare(tree: Tree, noun: number): boolean {
  return (
    dependents(tree, noun, 'det').some((det) => word(tree, det) === 'the') &&
    dependent(tree, noun, 'amod', 'compound', 'nmod', 'nummod', 'appos', 'acl') === undefined
  );
}

/** The first of each list of people before a token. */
function pairsIn(tree: Tree, end: number): readonly number[] {
  return tree.tokens.flatMap((_, node) => {
    const isFirst = node < end && !labelled(tree, node, 'conj') && isPerson(tree, node);
    // "Bo Lind or Ada Moss" is one of them.
    if (
      conjuncts(tree, node).some((each) => dependents(tree, each, 'cc').some((cc) => word(tree, cc) === 'or'))
    )
      return [];
    return isFirst && conjuncts(tree, node).filter((each) => isPerson(tree, each)).length > 1 ? [node] : [];
  });
}

function isPerson(tree: Tree, node: number): boolean {
  const named = [node, ...dependents(tree, node, 'appos')];
  return named.some((each) => inNameOf(tree, each) === 'PER');
}
