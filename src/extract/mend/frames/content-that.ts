import { irrealisNouns, sayings } from '../../propose/lexicon/nouns.js';
import { intransitive, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the proposal that Malta host the court": where the verb has an object of its own, "that" stands for nothing. */
export function contentThat(tree: Tree, that: number): readonly Edit[] {
  if (word(tree, that) !== 'that' || !labelled(tree, that, 'obj', 'mark')) return [];
  const verb = headOf(tree, that);
  const felt = feltAmong(tree, that, verb);
  if (felt) return felt;
  const noun = lemma(tree, headOf(tree, verb));
  const told =
    labelled(tree, verb, 'acl') && (irrealisNouns.has(noun) || sayings.has(noun) || signs.test(noun));
  // As a conjunction it needs no mending but where the parser took the clause for a relative one all the same.
  const isClause = labelled(tree, that, 'mark') && labelled(tree, verb, 'acl:relcl');
  // "the claim that Oslo spies on Peru", "no evidence that he exists": nobody spies or exists it.
  if (told && intransitive.has(lemma(tree, verb)) && dependent(tree, verb, 'nsubj') !== undefined)
    return [
      { node: that, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
      { node: verb, label: 'acl' },
    ];
  if (labelled(tree, that, 'mark') && !(signs.test(noun) && isClause)) return [];
  const objects = dependents(tree, verb, 'obj').length;
  // "on condition that it pays": bare behind "on", what follows is always the condition.
  const bare = word(tree, that - 2) === 'on' && /^(?:condition|grounds)$/.test(word(tree, that - 1));
  // "a sign that the firm had run out of cash": nobody runs a sign.
  const isFull = signs.test(noun) && word(tree, verb + 1) === 'out' && word(tree, verb + 2) === 'of';
  if (!told || (objects < 2 && !bare && !isFull) || dependent(tree, verb, 'nsubj') === undefined) return [];
  return [
    { node: that, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
    { node: verb, label: 'acl' },
  ];
}

/** "fears among growers that the tax could ruin farms": what is feared, and nothing about the growers. */
function feltAmong(tree: Tree, that: number, verb: number): readonly Edit[] | null {
  const holders = headOf(tree, verb);
  const noun = holders < 0 || !labelled(tree, holders, 'nmod') ? -1 : headOf(tree, holders);
  const isAmong = /^(?:among|amongst|in|within|across|from)$/.test(
    wordsOf(tree, prepositionOf(tree, holders)),
  );
  if (noun < 0 || noun > holders || !isAmong || !labelled(tree, verb, 'acl')) return null;
  if (
    !irrealisNouns.has(lemma(tree, noun)) &&
    !sayings.has(lemma(tree, noun)) &&
    !signs.test(lemma(tree, noun))
  )
    return null;
  // Without an object of its own "that" may be what the verb does something to.
  const isFull =
    dependents(tree, verb, 'obj').length > 1 ||
    intransitive.has(lemma(tree, verb)) ||
    (feelings.test(lemma(tree, noun)) && !facing.has(lemma(tree, verb)));
  const isOwn = dependent(tree, verb, 'nsubj') !== undefined && (labelled(tree, that, 'mark') || isFull);
  return isOwn
    ? [
        { node: that, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
        { node: verb, head: noun, label: 'acl' },
      ]
    : null;
}

const feelings = /^(?:fear|concern|worry|hope|suspicion|belief|speculation|anxiety|alarm|rumou?r)$/;

/** What can be done to a fear or hope. */
const facing = words(
  'share ignore dismiss address voice express raise fuel stoke allay ease calm exploit feel understand describe cause create know see hear echo reflect kill',
);

const signs =
  /^(?:sign|evidence|proof|signal|hint|indication|news|word|rumou?r|belief|fact|complaint|argument|impression|conviction|verdict)$/;
