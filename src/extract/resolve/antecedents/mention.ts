import { becoming } from '../../propose/lexicon/verbs.js';
import { isNominal } from '../../propose/phrase.js';
import {
  conjuncts,
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  nameHead,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { timeNouns } from '../concepts/concept-words.js';
import type { DocumentNames } from '../groups/name-entities.js';
import type { NamedEntity } from '../groups/named-entity.js';
import { type Pronoun, pronounAt } from './pronoun-words.js';

/** Somebody or something that a text speaks of at one place. */
export interface Mention {
  readonly sentence: number;
  /** The token it is about. */
  readonly node: number;
  /** The token whose relation tells its part in the clause: of "his coach, Bo Lind" the coach. */
  readonly roleNode: number;
  readonly form: 'name' | 'noun' | 'group' | 'pronoun';
  /** Of a name. */
  readonly entity: NamedEntity | null;
  readonly pronoun: Pronoun | null;
}

/** All that a sentence mentions, left to right; several joined by "and" once more as a group. */
export function mentionsOf(tree: Tree, sentence: number, names: DocumentNames): readonly Mention[] {
  const found: Mention[] = [];
  const named = new Set<number>();
  for (const { mention, entity } of names.inSentence(sentence)) {
    for (let node = mention.first; node <= mention.last; node += 1) named.add(node);
    const node = nameHead(tree, mention);
    found.push({ sentence, node, roleNode: roleOf(tree, node), form: 'name', entity, pronoun: null });
  }
  for (let node = 0; node < tree.tokens.length; node += 1) {
    if (named.has(node)) continue;
    const pronoun = pronounAt(tree, node);
    const base = { sentence, node, entity: null, pronoun };
    if (pronoun) found.push({ ...base, roleNode: node, form: 'pronoun' });
    else if (isMentionedNoun(tree, node, named))
      found.push({ ...base, roleNode: countOf(tree, node) ?? node, form: 'noun' });
  }
  const groups = found.flatMap((mention): readonly Mention[] =>
    isGroup(tree, mention) ? [{ ...mention, form: 'group', entity: null, pronoun: null }] : [],
  );
  return [...found, ...groups].sort((a, b) => a.node - b.node);
}

/** "thousands of nurses": the nurses have the part that their count has. */
function countOf(tree: Tree, noun: number): number | undefined {
  const count = headOf(tree, noun);
  const isCounted =
    labelled(tree, noun, 'nmod') &&
    xpos(tree, noun) === 'NNS' &&
    /^(?:thousand|hundred|dozen|score|ten|million|number|majority|handful|couple)$/.test(
      lemma(tree, count),
    ) &&
    upos(tree, count) === 'NOUN' &&
    wordsOf(tree, prepositionOf(tree, noun)) === 'of';
  return isCounted ? count : undefined;
}

/** "Holt and Lind", not the second of them. */
function isGroup(tree: Tree, { node, roleNode, form }: Mention): boolean {
  return (
    form !== 'pronoun' && !labelled(tree, roleNode, 'conj') && (hasPartner(node) || hasPartner(roleNode))
  );

  function hasPartner(first: number): boolean {
    return conjuncts(tree, first).some((other) => other !== first && isNominal(tree, other));
  }
}

/** "her coach, Bo Lind": the name does what the coach does; and so it does in "her coach is Bo Lind". */
function roleOf(tree: Tree, name: number): number {
  let node = name;
  while (labelled(tree, node, 'appos', 'flat', 'nmod:desc') && headOf(tree, node) >= 0)
    node = headOf(tree, node);
  return equalOf(tree, node) ?? node;
}

/** "Her coach is Bo Lind", "the mayor since 2010 has been the chemist Ada Moss": the subject that the name behind "is" tells. */
function equalOf(tree: Tree, predicate: number): number | undefined {
  if (dependent(tree, predicate, 'cop') === undefined) return undefined;
  if (dependents(tree, predicate, 'advmod').some((child) => /^(?:not|n't|never)$/.test(word(tree, child))))
    return undefined;
  return dependents(tree, predicate, 'nsubj').find(
    (child) =>
      upos(tree, child) === 'NOUN' &&
      xpos(tree, child) === 'NN' &&
      dependents(tree, child, 'det', 'nmod:poss').some((det) => !/^an?$/.test(word(tree, det))),
  );
}

/** "the 34-year-old". */
function isAge(tree: Tree, node: number): boolean {
  return (
    word(tree, node) === 'old' && word(tree, node - 2) === 'year' && dependents(tree, node, 'det').length > 0
  );
}

/** The first of those that a word is joined with. */
function conjunctOf(tree: Tree, node: number): number {
  let first = node;
  while (labelled(tree, first, 'conj')) first = headOf(tree, first);
  return first;
}

/** What somebody is, becomes or serves as, and so nobody else: "was named captain", "worked as a nurse". */
function isPredicate(tree: Tree, noun: number): boolean {
  if (dependent(tree, noun, 'cop') !== undefined || labelled(tree, noun, 'xcomp')) return true;
  if (labelled(tree, noun, 'obj') && becoming.has(lemma(tree, headOf(tree, noun)))) return true;
  return wordsOf(tree, prepositionOf(tree, noun)) === 'as';
}

/** A common noun that brings up something of its own: no predicate, no apposition, no part of a name, no time. */
function isMentionedNoun(tree: Tree, node: number, named: ReadonlySet<number>): boolean {
  if (!isAge(tree, node) && (upos(tree, node) !== 'NOUN' || !/^NNS?$/.test(xpos(tree, node)))) return false;
  if (
    labelled(
      tree,
      node,
      'compound',
      'flat',
      'fixed',
      'appos',
      'nmod:desc',
      'obl:unmarked',
      'obl:tmod',
      'goeswith',
    )
  )
    return false;
  if (dependents(tree, node, 'nmod').some((child) => countOf(tree, child) === node)) return false;
  const first = conjunctOf(tree, node);
  if (isPredicate(tree, first) || timeNouns.has(tree.lemmas[node] ?? '')) return false;
  const isTold = labelled(tree, node, 'nsubj') && equalOf(tree, headOf(tree, node)) === node;
  const bearers = isTold ? [node, headOf(tree, node)] : [node];
  if (isTold && named.has(headOf(tree, node))) return false;
  return !bearers.some((bearer) =>
    dependents(tree, bearer, 'appos', 'flat', 'nmod:desc').some((child) => named.has(child)),
  );
}
