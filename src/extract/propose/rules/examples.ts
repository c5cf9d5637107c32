import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isPersonNoun } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { dependents, headOf, labelled, lemma, nameAt, nameHead, subtree, upos, word, xpos } from '../walk.js';

/** "won awards, including the Lind Prize", "firms such as Acme built it": what is told of several is told of those named. */
export function examples(tree: Tree, draft: Draft): readonly Draft[] {
  if (/^(?:be|become|remain)$/.test(draft.relation.predicate)) return [];
  // What is included is no example of itself.
  if (lemma(tree, draft.clause?.head ?? -1) === 'include') return [];
  const reliability = draft.reliability * 0.95;
  return [
    ...examplesOf(tree, draft.object.head).map((object) => ({ ...draft, object, reliability })),
    ...examplesOf(tree, draft.subject.head).map((subject) => ({ ...draft, subject, reliability })),
  ];
}

/** The names behind "including", "such as", "among them" or "notably" right behind a plural noun. */
function examplesOf(tree: Tree, noun: number): readonly Phrase[] {
  if (!isSeveral(tree, noun)) return [];
  const included = includedIn(tree, noun);
  if (included.length > 0) return included;
  for (let mark = noun + 1; mark < tree.tokens.length; mark += 1) {
    const first = exampleBehind(tree, mark);
    if (first !== undefined && hostOf(tree, mark, first) === noun && mayBeOf(tree, first, noun))
      return phrasesOf(tree, first).filter(({ head }) => isNamed(tree, head));
  }
  return [];
}

/** "Scholars who worked there include Moss and Lind". */
function includedIn(tree: Tree, noun: number): readonly Phrase[] {
  const verb = headOf(tree, noun);
  if (!labelled(tree, noun, 'nsubj') || lemma(tree, verb) !== 'include') return [];
  if (dependents(tree, noun, 'acl:relcl').length === 0) return [];
  return dependents(tree, verb, 'obj')
    .flatMap((object) => phrasesOf(tree, object))
    .filter(({ head }) => isNamed(tree, head));
}

/** "the Lind Prize", and "the Lind Water project". */
function isNamed(tree: Tree, head: number): boolean {
  return (
    inName(tree, head) ||
    upos(tree, head) === 'PROPN' ||
    dependents(tree, head, 'compound').some((child) => inName(tree, child))
  );
}

/** People by full names are examples of people, and no place is one of them. */
function mayBeOf(tree: Tree, example: number, noun: number): boolean {
  const isPeople = isPersonNoun(lemma(tree, noun)) || companies.has(lemma(tree, noun));
  const name = nameAt(tree, example);
  return name?.type === 'PER' && name.first < name.last ? isPeople : !(isPeople && name?.type === 'LOC');
}

function isSeveral(tree: Tree, noun: number): boolean {
  return !inName(tree, noun) && (xpos(tree, noun) === 'NNS' || companies.has(lemma(tree, noun)));
}

const companies = words('delegation cast crew audience line-up lineup staff');

/** The head of the first example behind a mark at this token; undefined where there is no mark. */
function exampleBehind(tree: Tree, mark: number): number | undefined {
  const pair = `${word(tree, mark)} ${word(tree, mark + 1)}`;
  if (word(tree, mark) === 'including' || pair === 'such as') {
    const noun = headOf(tree, mark);
    return labelled(tree, mark, 'case') && noun > mark
      ? noun
      : nameFrom(tree, mark + (pair === 'such as' ? 2 : 1));
  }
  if (/^among (?:them|these)$/.test(pair))
    return upos(tree, mark - 1) === 'PUNCT' ? nameFrom(tree, mark + 2) : undefined;
  return /^(?:notably|chiefly|especially|particularly)$/.test(word(tree, mark))
    ? nameFrom(tree, mark + 1)
    : undefined;
}

function nameFrom(tree: Tree, start: number): number | undefined {
  const from = upos(tree, start) === 'DET' || word(tree, start) === ',' ? start + 1 : start;
  const name = tree.names.find(({ first }) => first === from);
  if (name) return nameHead(tree, name);
  let last = from;
  while (upos(tree, last + 1) === 'PROPN') last += 1;
  return upos(tree, from) === 'PROPN' ? nameHead(tree, { first: from, last }) : undefined;
}

/** The plural noun whose phrase ends right before the mark: the one that the example hangs on, else the only one. */
function hostOf(tree: Tree, mark: number, example: number): number | undefined {
  let end = mark - 1;
  while (/^(?:,|most)$/.test(word(tree, end)) && end > 0) end -= 1;
  const hosts = tree.tokens.flatMap((_, node) =>
    node <= end && isSeveral(tree, node) && endsAt(tree, node, end, example) ? [node] : [],
  );
  const above = headOf(tree, example);
  if (end === mark - 1 && hosts.includes(above)) return above;
  // "exempts firms from taxes, including Acme": who knows of which.
  const several = dependents(tree, above, 'obj', 'obl').filter(
    (node) => node <= end && isSeveral(tree, node),
  );
  return hosts.length === 1 && several.length < 2 && word(tree, end) !== 'those' ? hosts[0] : undefined;
}

function endsAt(tree: Tree, noun: number, end: number, example: number): boolean {
  if (upos(tree, noun) !== 'NOUN') return false;
  const own = subtree(tree, noun, (child) => child !== example && child <= end);
  return own.filter((node) => upos(tree, node) !== 'PUNCT').at(-1) === end;
}
