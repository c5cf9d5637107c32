import { children } from '../../propose/lexicon/kin.js';
import { propose } from '../../propose/propose.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
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
    const pair = spousesIn(at, at === sentence ? head : Number.POSITIVE_INFINITY, context);
    if (!pair) continue;
    const [one, other] = pair.map((each) => ({ ...each, tokens: [head], alias: null }));
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

/** The two who are told to be married last before a token of a sentence. */
function spousesIn(
  sentence: number,
  end: number,
  { trees, follow }: PhraseContext,
): readonly Referent[] | undefined {
  const tree = trees[sentence];
  if (!tree) return undefined;
  return propose(tree)
    .filter(
      ({ relation, stance, subject, object }) =>
        marriages.test(relation.predicate) &&
        stance === 'AFFIRMED' &&
        Math.max(subject.head, object.head) < end,
    )
    .sort((a, b) => Math.max(b.subject.head, b.object.head) - Math.max(a.subject.head, a.object.head))
    .map(({ subject, object }) =>
      [follow(subject, sentence), follow(object, sentence)].flatMap((each) =>
        each?.type === 'PERSON' && !each.others ? [each] : [],
      ),
    )
    .find(([one, other]) => one && other && one.entityId !== other.entityId);
}

const marriages = /^(?:marry|wed|be (?:married|wed) to|be (?:husband|wife|spouse) of)$/;
