import { children } from '../../propose/lexicon/kin.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, headOf, inNameOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { endOfMarriage } from '../marriages.js';
import { antecedent } from './antecedent.js';
import type { PhraseAnswer, PhraseContext, Referent } from './phrase-rule.js';

/** How many sentences back those who married are still the couple. */
const furthest = 4;

/** "The couple", "their daughter", "they had two sons": the two whom the text told last that they are married. */
export function couple({ head, tokens }: Phrase, context: PhraseContext): PhraseAnswer {
  const { tree, sentence } = context;
  const isNoun = lemma(tree, head) === 'couple' && isBare(tree, head);
  if (!isNoun && !areParents(tree, head)) return 'pass';
  for (let at = sentence; at >= Math.max(0, sentence - furthest); at -= 1) {
    const end = at === sentence ? head : Number.POSITIVE_INFINITY;
    const pair = spousesIn(at, end, context);
    if (!isNoun && areOthersNamed(at, end, pair, context)) break;
    if (!pair) continue;
    const [one, other] = pair.spouses.map((each) => ({ ...each, tokens: [head], alias: null }));
    if (one && other) return { ...one, others: [other] };
  }
  const found = isNoun ? 'pass' : antecedent({ head, tokens }, context);
  // No bank has a daughter.
  const isOthers =
    found !== null &&
    found !== 'pass' &&
    [found, ...(found.others ?? [])].some(({ type }) => type !== 'PERSON');
  return isOthers ? null : found;
}

/** "the couple", and no "a couple", "young couple" or "couple of years". */
function isBare(tree: Tree, noun: number): boolean {
  return (
    dependents(tree, noun, 'det').some((det) => word(tree, det) === 'the') &&
    dependents(tree, noun, 'amod', 'compound', 'nmod', 'nummod').length === 0
  );
}

function areParents(tree: Tree, node: number): boolean {
  const above = headOf(tree, node);
  if (word(tree, node) === 'their')
    return labelled(tree, node, 'nmod:poss') && children.has(lemma(tree, above));
  return (
    word(tree, node) === 'they' &&
    labelled(tree, node, 'nsubj') &&
    /^(?:have|adopt|raise)$/.test(lemma(tree, above)) &&
    dependents(tree, above, 'obj').some((object) => children.has(lemma(tree, object)))
  );
}

/** Two spouses, and the last token that tells so. */
interface Pair {
  readonly spouses: readonly Referent[];
  readonly end: number;
}

/** The two who are told to be married last before a token of a sentence. */
function spousesIn(sentence: number, end: number, { marriages, follow }: PhraseContext): Pair | undefined {
  for (const told of marriages[sentence] ?? []) {
    const spouses = [told.subject, told.object].flatMap((phrase) => {
      const each = endOfMarriage(told) < end ? follow(phrase, sentence) : null;
      return each?.type === 'PERSON' && !each.others ? [each] : [];
    });
    const [one, other] = spouses;
    if (one && other && one.entityId !== other.entityId) return { spouses, end: endOfMarriage(told) };
  }
  return undefined;
}

/** "Hans and Greta bought a farm. They had two sons": behind a wedding two others are named together, and are meant. */
function areOthersNamed(
  sentence: number,
  end: number,
  pair: Pair | undefined,
  { trees }: PhraseContext,
): boolean {
  const tree = trees[sentence];
  if (!tree) return false;
  const start = pair?.end ?? -1;
  return tree.tokens.some((_, node) => {
    if (node <= start || node >= end || !labelled(tree, node, 'nsubj', 'nsubj:pass', 'obl:agent'))
      return false;
    // "His brother Karl and his wife": the parser joins her to the name.
    const firsts = [node, ...dependents(tree, node, 'appos')];
    const others = firsts.flatMap((first) => dependents(tree, first, 'conj'));
    return isSomeone(tree, node) && others.some((other) => other < end && isSomeone(tree, other));
  });
}

function isSomeone(tree: Tree, node: number): boolean {
  return inNameOf(tree, node) === 'PER' || isOfPerson(tree, node);
}
