import { relatives } from '../../propose/lexicon/kin.js';
import { isOfOrganization, isOfPerson, isPersonNoun, titleNouns } from '../../propose/lexicon/titles.js';
import { reporting } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** A verb has one subject: of two before it the first, or the second, belongs to the other's phrase. */
export function secondSubject(tree: Tree, verb: number): readonly Edit[] {
  const [first, second] = dependents(tree, verb, 'nsubj').filter(
    (child) => !labelled(tree, child, 'nsubj:outer'),
  );
  if (first === undefined || second === undefined || second > verb) return [];
  return (
    kinBefore(tree, first) ??
    kinBefore(tree, second) ??
    joined(tree, first, second) ??
    withPreposition(tree, first, second) ??
    behindNoun(tree, first, second) ??
    joinedByHyphen(tree, first, second) ??
    listedBetween(tree, first, second) ??
    beforePronoun(tree, verb, first) ??
    titled(tree, first, second) ??
    described(tree, first, second) ??
    remarked(tree, first, second) ??
    namedAside(tree, first, second) ??
    fronted(tree, first, second) ??
    []
  );
}

/** "Born to Moss and his wife, the weaver Ida Lind, Bo sang": the weaver is the wife, and did not sing. */
function kinBefore(tree: Tree, person: number): readonly Edit[] | null {
  const [start = person] = subtree(tree, person).filter(
    (node) => upos(tree, node) !== 'PUNCT' && !labelled(tree, node, 'cc') && !isOfKin(tree, node, person),
  );
  const kin = start - 2;
  const isBehindKin =
    word(tree, start - 1) === ',' &&
    relatives.has(lemma(tree, kin)) &&
    dependents(tree, kin, 'nmod:poss').length > 0 &&
    // "Born to a smith and his wife, the weaver Ida Lind, Bo sang": whose wife she is has no name here.
    (!labelled(tree, kin, 'conj') || headOf(tree, kin) === person || isNamed(tree, headOf(tree, kin)));
  if (!isBehindKin) return null;
  const freed = spouseFreed(tree, kin, person);
  if (freed === null) return null;
  if (inNameOf(tree, person) === 'PER' && start < person)
    return [{ node: person, head: kin, label: 'appos' }, ...freed];
  const name = dependents(tree, person, 'appos').find((child) => inNameOf(tree, child) === 'PER');
  if (name === undefined || !isOfPerson(tree, person)) return null;
  return [{ node: name, head: kin, label: 'appos' }, { node: person, head: name, label: 'appos' }, ...freed];
}

/** Whether a word stands in the phrase of the kin before, which the parser may hang on the trade: "his wife, the weaver". */
function isOfKin(tree: Tree, node: number, person: number): boolean {
  return dependents(tree, person, 'conj').some((kin) => kin < person && subtree(tree, kin).includes(node));
}

/** The kin goes on with whoever is named before the "and". */
function spouseFreed(tree: Tree, kin: number, person: number): readonly Edit[] | null {
  if (headOf(tree, kin) !== person) return [];
  const [start = kin] = subtree(tree, kin).filter((node) => !labelled(tree, node, 'cc'));
  const spouse = nameAt(tree, start - 2);
  return word(tree, start - 1) === 'and' && spouse?.type === 'PER'
    ? [
        { node: kin, head: nameHead(tree, spouse), label: 'conj' },
        { node: start - 1, head: kin },
      ]
    : null;
}

function isNamed(tree: Tree, person: number): boolean {
  return [person, ...dependents(tree, person, 'appos')].some((node) => inNameOf(tree, node) === 'PER');
}

/** "Moss, a clerk from Oslo, and her colleague Lind met": what begins with "and" goes on with the first. */
function joined(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const [start = second] = subtree(tree, second).filter((node) => upos(tree, node) !== 'PUNCT');
  // The parser may hang the "and" on the verb.
  const and = word(tree, start) === 'and' ? start : start - 1;
  if (word(tree, and) !== 'and' || and <= first || and === second) return null;
  // "Science, Math, and Technology Academy" is one name.
  const isApart = inNameOf(tree, second) === 'PER' || /^(?:DT|PRP\$)$/.test(xpos(tree, and + 1));
  if (!isApart) return null;
  return [
    { node: second, head: first, label: 'conj' },
    { node: and, head: second },
  ];
}

/** "Men loyal to Peter Tarn shot": behind a preposition stands no subject. */
function withPreposition(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const [preposition] = prepositionOf(tree, second);
  if (preposition === undefined || preposition < first || word(tree, preposition) === 'of') return null;
  const adjective = upos(tree, preposition - 1) === 'ADJ' && preposition - 1 > first;
  // "a clinic run by the charity Zeno treated": the name behind is that of the charity.
  const verb = headOf(tree, first);
  const named = dependents(tree, verb, 'nsubj').find((child) => child === second + 1 && inName(tree, child));
  return [
    ...(named === undefined ? [] : [{ node: named, head: second, label: 'appos' }]),
    adjective
      ? { node: second, head: preposition - 1, label: 'obl' }
      : { node: second, head: first, label: 'nmod' },
  ];
}

/** "Her marriage to the painter Karl Ek ended": right behind a noun a name says who that is. */
function behindNoun(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const [start = second] = subtree(tree, second);
  const noun = start - 1;
  const inside = noun > first && upos(tree, noun) === 'NOUN' && subtree(tree, first).includes(noun);
  return inside && inName(tree, second) && isPersonNoun(lemma(tree, noun))
    ? [{ node: second, head: noun, label: 'appos' }]
    : null;
}

/** "the US-South Korea-Japan partnership": the names before the hyphen are a part of the noun. */
function joinedByHyphen(tree: Tree, first: number, second: number): readonly Edit[] | null {
  return ['-', '–'].includes(word(tree, first + 1))
    ? [{ node: first, head: second, label: 'compound' }]
    : null;
}

/** "the treaty between Chile, Peru and Bolivia": the names behind the comma go on with the list. */
function listedBetween(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const listed = dependents(tree, first, 'nmod').find((child) =>
    ['between', 'among'].includes(word(tree, prepositionOf(tree, child)[0] ?? -1)),
  );
  const goesOn = word(tree, second - 1) === ',' && inName(tree, second);
  return listed !== undefined && goesOn && inName(tree, listed)
    ? [{ node: second, head: listed, label: 'conj' }]
    : null;
}

/** "Toyota chairman Akio Toyoda opened": the noun of office describes the name right behind it. */
function titled(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const joined = second === first + 1 && titleNouns.has(lemma(tree, first));
  return joined && upos(tree, second) === 'PROPN'
    ? [{ node: first, head: second, label: 'nmod:desc' }]
    : null;
}

/** "Acme, the largest employer in the valley, bought": between commas behind a name stands what it is. */
function described(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const below = subtree(tree, second).filter((node) => upos(tree, node) !== 'PUNCT');
  const [start = 0] = below;
  const end = below.at(-1) ?? 0;
  const between =
    word(tree, start - 1) === ',' && word(tree, end + 1) === ',' && start - 2 <= lastOf(tree, first);
  // "Lind, then a clerk, left".
  const article = /^(?:then|now|later|formerly|once|today)$/.test(word(tree, start)) ? start + 1 : start;
  return between && upos(tree, first) === 'PROPN' && upos(tree, article) === 'DET'
    ? [{ node: second, head: first, label: 'appos' }]
    : null;
}

/** "The closure of the mine by the state, a step opposed by the church, divided": between commas stands what the deed is. */
function remarked(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const [article = 0] = dependents(tree, second, 'det').filter((det) => /^an?$/.test(word(tree, det)));
  const end = subtree(tree, second).findLast((node) => upos(tree, node) !== 'PUNCT') ?? 0;
  const between = article > first + 1 && word(tree, article - 1) === ',' && word(tree, end + 1) === ',';
  if (!between || upos(tree, first) !== 'NOUN' || upos(tree, second) !== 'NOUN') return null;
  const strayed = (tree.children[second] ?? []).filter((child) => child < article - 1);
  return [{ node: second, head: first, label: 'appos' }, ...strayed.map((node) => ({ node, head: first }))];
}

/** "The firm's chief executive, former diplomat Ada Lind, left": between commas stands who it is. */
function namedAside(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const [start = second] = [...dependents(tree, second, 'amod', 'compound', 'nmod:desc'), second].sort(
    (a, b) => a - b,
  );
  const end = subtree(tree, second).findLast((node) => upos(tree, node) !== 'PUNCT') ?? 0;
  const isRole =
    isOfPerson(tree, first) &&
    upos(tree, first) === 'NOUN' &&
    dependents(tree, first, 'det', 'nmod:poss').length > 0;
  const name = [second, ...dependents(tree, second, 'appos')].find((node) => inNameOf(tree, node) === 'PER');
  const between = word(tree, start - 1) === ',' && word(tree, end + 1) === ',' && start > first + 1;
  return isRole && name !== undefined && between ? [{ node: second, head: first, label: 'appos' }] : null;
}

/** "A graduate of Yale, Okoro worked", "The son of a smith, Okoro left": before the comma stands what the name behind it is. */
function fronted(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const indefinite =
    dependents(tree, first, 'det').some((det) => ['a', 'an'].includes(word(tree, det))) ||
    (/^(?:son|daughter|child|grandson|granddaughter|brother|sister|nephew|niece)$/.test(lemma(tree, first)) &&
      dependents(tree, first, 'nmod').some((child) => child > first));
  const [start = second] = subtree(tree, second).filter((node) => upos(tree, node) !== 'PUNCT');
  if (word(tree, start - 1) !== ',' || !inName(tree, second)) return null;
  // "A stretch of the road reopened, the police said": who says so is no stretch.
  const isSaid = reporting.has(lemma(tree, headOf(tree, second)));
  if (isSaid && !isOfPerson(tree, first) && !isOfOrganization(tree, first)) return null;
  // "Founder of the bank, Lind died", "The only son of a baker, painter Bo Lind left": whose or of what they are tells it.
  const isRole =
    isOfPerson(tree, first) &&
    !inName(tree, first) &&
    inNameOf(tree, second) === 'PER' &&
    isOwned(tree, first, start);
  if (!indefinite && !isRole) return null;
  const times = dependents(tree, headOf(tree, second), 'obl').filter((node) => first < node && node < second);
  return [
    { node: first, head: second, label: 'appos', upos: 'NOUN', xpos: 'NN' },
    ...times.map((node) => ({ node, head: first, label: 'nmod' })),
  ];
}

/** "The son of a smith and his wife, the singer Ada Lind, he left": before the comma stands what he is. */
function beforePronoun(tree: Tree, verb: number, first: number): readonly Edit[] | null {
  const subjects = dependents(tree, verb, 'nsubj');
  const last = subjects.at(-1) ?? first;
  const isHe = /^(?:he|she)$/i.test(word(tree, last)) && last < verb && word(tree, last - 1) === ',';
  if (!isHe || !isOfPerson(tree, first) || inName(tree, first) || !isOwned(tree, first, last)) return null;
  const owner = dependents(tree, first, 'nmod').find((child) => child > first) ?? first;
  return [
    { node: first, head: last, label: 'appos' },
    ...subjects.slice(1, -1).flatMap((inner) => ofKin(tree, inner, owner)),
  ];
}

/** "and his wife, the singer Ada Lind,": behind the comma stands who the wife is, and she goes with him before her. */
function ofKin(tree: Tree, noun: number, owner: number): readonly Edit[] {
  const [start = noun] = subtree(tree, noun).filter(
    (node) => node === noun || labelled(tree, node, 'det', 'amod', 'compound'),
  );
  const kin = start - 2;
  if (word(tree, start - 1) !== ',' || upos(tree, kin) !== 'NOUN') return [];
  return [
    { node: noun, head: kin, label: 'appos' },
    ...(headOf(tree, kin) === noun ? [{ node: kin, head: owner, label: 'conj' }] : []),
  ];
}

function isOwned(tree: Tree, role: number, end: number): boolean {
  return dependents(tree, role, 'nmod').some((node) => node < end) && xpos(tree, role) !== 'NNS';
}

function lastOf(tree: Tree, name: number): number {
  return Math.max(name, ...dependents(tree, name, 'flat', 'compound'));
}
