import { irrealisNouns, sayings } from '../../propose/lexicon/nouns.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the proposal that Malta host the court": where the verb has an object of its own, "that" stands for nothing. */
export function contentThat(tree: Tree, that: number): readonly Edit[] {
  if (word(tree, that) !== 'that' || !labelled(tree, that, 'obj', 'mark')) return [];
  const verb = headOf(tree, that);
  const noun = lemma(tree, headOf(tree, verb));
  const told =
    labelled(tree, verb, 'acl') && (irrealisNouns.has(noun) || sayings.has(noun) || signs.test(noun));
  // As a conjunction it needs no mending but where the parser took the clause for a relative one all the same.
  const isClause = labelled(tree, that, 'mark') && labelled(tree, verb, 'acl:relcl');
  // "the claim that Oslo spies on Peru": nobody spies a claim.
  if (isClause && told && !uttering.has(lemma(tree, verb)) && dependent(tree, verb, 'nsubj') !== undefined)
    return [{ node: verb, label: 'acl' }];
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

const signs =
  /^(?:sign|evidence|proof|signal|hint|indication|news|word|rumou?r|belief|fact|complaint|argument|impression|conviction|verdict)$/;

/** What is done to a claim or an offer. */
const uttering = words(`
  make deny reject hear level face bring dismiss repeat spread believe accept test confirm raise read find offer get propose support oppose have like
  announce develop adopt drop withdraw share express voice air question doubt dispute challenge refute publish print post receive submit put draft
  send give hold examine investigate consider discuss need see know call say tell write issue present want take use call contain cite mention`);
