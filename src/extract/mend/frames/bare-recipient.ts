import { isTime } from '../../propose/clause/arguments.js';
import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { isMeasureNoun } from '../../propose/lexicon/units.js';
import { words } from '../../propose/lexicon/verbs.js';
import { inName, isRightBehind } from '../../propose/phrase.js';
import {
  dependent,
  dependents,
  inNameOf,
  lemma,
  nameAt,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const giving = words(
  'give send offer show tell lend hand award grant bring pay sell teach owe promise deny cost win leave bequeath charge gift wish refuse buy build cook bake assign allot ask mail lease loan earn book gain',
);

/** Of these a second noun is more often a name of the first: "bought its rival Acme". */
const makers = words('buy build cook bake win earn book leave charge lease gain');

function isThing(tree: Tree, noun: number): boolean {
  return (
    upos(tree, noun) === 'NOUN' && dependent(tree, noun, 'det', 'nummod', 'nmod:poss', 'amod') !== undefined
  );
}

function isPrizeOf(tree: Tree, verb: number, name: number): boolean {
  const article = dependents(tree, name, 'det').find((det) => det > verb + 1 && word(tree, det - 1) !== ',');
  return (
    article !== undefined && inNameOf(tree, name) !== 'PER' && /^(?:win|earn|gain)$/.test(lemma(tree, verb))
  );
}

/** "gives the port a crane": the first of two bare nouns after a verb of giving receives the second. */
export function bareRecipient(tree: Tree, verb: number): readonly Edit[] {
  if (!giving.has(lemma(tree, verb)) || dependent(tree, verb, 'iobj') !== undefined) return [];
  const [first, further] = dependents(tree, verb, 'obj').filter(
    (child) => child > verb && !isTime(tree, child),
  );
  if (first === undefined) return [];
  const sum = makers.has(lemma(tree, verb)) ? null : asSum(tree, verb, first);
  if (sum) return sum;
  const second = further ?? asMeasure(tree, verb, first);
  if (
    makers.has(lemma(tree, verb)) &&
    (second === undefined || !(isThing(tree, second) || isPrizeOf(tree, verb, second)))
  )
    return second === undefined && upos(tree, first) === 'NOUN' ? (asPrize(tree, verb, first) ?? []) : [];
  // "bought Acme, a firm the state had owned", "sold beer, a crime".
  const commas = tree.words.slice(first, second).filter((each) => each === ',').length;
  if (second !== undefined && commas > 0 && (makers.has(lemma(tree, verb)) || commas === 1)) return [];
  if (second !== undefined)
    return [
      { node: first, head: verb, label: 'iobj' },
      { node: second, head: verb, label: 'obj' },
      // "savers in Oslo".
      ...dependents(tree, verb, 'obl')
        .filter((child) => first < child && child < second)
        .map((node) => ({ node, head: first, label: 'nmod' })),
      // "left the company little choice".
      ...dependents(tree, second, 'det', 'nmod:poss')
        .filter((child) => child < first)
        .map((node) => ({ node, head: first })),
    ];
  return asApposition(tree, verb, first) ?? asCompound(tree, verb, first) ?? [];
}

/** "paid Jan Ek £500": a sum is no part of a name. */
function asSum(tree: Tree, verb: number, first: number): readonly Edit[] | null {
  const name = nameAt(tree, first);
  const sum = (name?.last ?? first) + 1;
  if (name === undefined || upos(tree, sum) !== 'SYM' || !subtree(tree, first).includes(sum)) return null;
  const parts = dependents(tree, sum, 'compound', 'flat').filter((child) => child < sum);
  return [
    { node: first, head: verb, label: 'iobj' },
    { node: sum, head: verb, label: 'obj' },
    ...parts.map((node) => ({ node, head: first, label: 'flat' })),
  ];
}

/** "pays workers in Ohio a bonus": the parser may take what is handed over for a measure. */
function asMeasure(tree: Tree, verb: number, first: number): number | undefined {
  return dependents(tree, verb, 'obl:unmarked').find(
    (child) =>
      child > first &&
      upos(tree, child) === 'NOUN' &&
      !isTime(tree, child) &&
      !/^(?:lot|bit|deal|little)$/.test(lemma(tree, child)) &&
      dependents(tree, child, 'det').some((det) => /^an?$/.test(word(tree, det))) &&
      !makers.has(lemma(tree, verb)),
  );
}

/** The parser took "a crane" for another name of "the port". */
function asApposition(tree: Tree, verb: number, first: number): readonly Edit[] | null {
  // "handed actor Jan Ek a prize", where the name is another of the actor.
  const name = dependents(tree, first, 'appos').find((child) => isItsName(tree, first, child));
  const nouns = [first, ...(name === undefined ? [] : [name])];
  // "awarded the chemist Jan Ek the Davy Medal": no part of his name has an article.
  const inside = nouns
    .flatMap((node) => dependents(tree, node, 'flat'))
    .find((child) => dependent(tree, child, 'det') !== undefined);
  const second =
    inside ??
    nouns
      .flatMap((node) => dependents(tree, node, 'appos'))
      .find((child) => child !== name && dependent(tree, child, 'punct') === undefined);
  if (second === undefined || second < first) return null;
  // "asked his deputy, the clerk Jan Ek, to leave".
  if (tree.words.slice(first, second).filter((each) => each === ',').length === 1) return null;
  return [
    { node: first, head: verb, label: 'iobj' },
    { node: second, head: verb, label: 'obj' },
  ];
}

/** "won the writer Ada Lee the Holt Prize": a third name with an article of its own names nobody. */
function asPrize(tree: Tree, verb: number, first: number): readonly Edit[] | null {
  const name = dependents(tree, first, 'appos').find((child) => isItsName(tree, first, child));
  // "won its author the Lund Prize": nor has the name of its author an article.
  const isPrize = name !== undefined && isPrizeOf(tree, verb, name);
  if (isPrize)
    return [
      { node: first, head: verb, label: 'iobj' },
      { node: name, head: verb, label: 'obj' },
    ];
  const prize = name === undefined ? undefined : dependents(tree, name, 'appos')[0];
  const [article] = prize === undefined ? [] : dependents(tree, prize, 'det', 'nmod:poss');
  return article === undefined || !isPerson(tree, name) ? null : asApposition(tree, verb, first);
}

function isPerson(tree: Tree, node: number | undefined): boolean {
  return node !== undefined && inNameOf(tree, node) === 'PER';
}

function isItsName(tree: Tree, noun: number, node: number): boolean {
  return upos(tree, noun) === 'NOUN' && upos(tree, node) === 'PROPN' && isRightBehind(tree, node, noun);
}

/** "would give Acme control of the port": nobody has an Acme control. */
const bareGifts = words(
  'control command access permission custody ownership power authority credit ammunition immunity',
);

/** The parser took "Egypt" in "offered Egypt new jets" for a part of "jets", although an adjective stands between. */
function asCompound(tree: Tree, verb: number, object: number): readonly Edit[] | null {
  const name = dependents(tree, object, 'compound').find(
    (child) =>
      child > verb &&
      (inName(tree, child) ||
        isOfPerson(tree, child) ||
        isOfOrganization(tree, child) ||
        lemma(tree, child) === 'family' ||
        sums.test(word(tree, object))),
  );
  const between = dependents(tree, object, 'amod', 'det', 'nummod').some(
    (child) => name !== undefined && child > name,
  );
  const isBare = name === object - 1 && bareGifts.has(lemma(tree, object));
  if (name === undefined) return null;
  if (!inName(tree, name)) return asPeople(tree, verb, name, object);
  return between || isBare || isHandedOver(tree, verb, name, object)
    ? [{ node: name, head: verb, label: 'iobj' }]
    : null;
}

/** "paid the miners compensation", "offered clients loans", "awarded the widow damages": people right behind the verb receive, in a plural or with an article. */
function asPeople(tree: Tree, verb: number, people: number, object: number): readonly Edit[] | null {
  const counted = dependents(tree, object, 'nummod')[0];
  // "paid her family two million dollars": a number stands behind who receives it.
  if (counted !== undefined && counted > people && isMeasureNoun(lemma(tree, object)))
    return [
      { node: people, head: verb, label: 'iobj' },
      ...dependents(tree, object, 'det', 'nmod:poss', 'amod')
        .filter((child) => child < people)
        .map((node) => ({ node, head: people })),
    ];
  const handed = handedBy.get(lemma(tree, verb));
  const article = dependents(tree, object, 'det', 'nmod:poss').find((child) => child === verb + 1);
  const isFirst = people === verb + 1 || (article !== undefined && people === article + 1);
  const isMany = xpos(tree, people) === 'NNS';
  const isGift =
    sums.test(word(tree, object)) || bareGifts.has(lemma(tree, object)) || handed?.has(lemma(tree, object));
  if (handed === undefined || !isFirst || object !== people + 1) return null;
  // "granted the order permission".
  if (!(isMany && isOfPerson(tree, people)) && !(isGift && article !== undefined)) return null;
  // "sold users data to Acme", "pays teachers unions": data on users, and unions of teachers.
  if (goesOn(tree, verb, 'to') || (isOfOrganization(tree, object) && xpos(tree, object) === 'NNS'))
    return null;
  return [
    { node: people, head: verb, label: 'iobj' },
    ...(article === undefined ? [] : [{ node: article, head: people }]),
  ];
}

/** "lent Estonia money", "paid Norway damages": right behind a verb that says nothing without who receives. */
function isHandedOver(tree: Tree, verb: number, name: number, object: number): boolean {
  const handed = handedBy.get(lemma(tree, verb));
  const first = nameAt(tree, name)?.first ?? name;
  const isBare =
    dependents(tree, object, 'nmod', 'appos', 'flat').length === 0 && upos(tree, object) === 'NOUN';
  return (
    handed !== undefined &&
    first === verb + 1 &&
    object === (nameAt(tree, name)?.last ?? name) + 1 &&
    isBare &&
    !goesOn(tree, verb, 'to', 'for') &&
    handed.has(lemma(tree, object))
  );
}

/** Behind such a preposition stands who receives. */
function goesOn(tree: Tree, verb: number, ...links: readonly string[]): boolean {
  return dependents(tree, verb, 'obl').some((node) =>
    links.includes(wordsOf(tree, prepositionOf(tree, node))),
  );
}

const sums = /^(?:millions|billions|thousands)$/;

const arms = 'weapon arm missile tank jet drone ammunition';
const help = `${arms} money cash aid help food water oil gas grain wheat fuel power equipment medicine vaccine`;
const rights =
  'independence autonomy asylum access citizenship immunity protection support shelter hope time refuge';
const debts = 'damage damages compensation reparation tribute';

const gifts = words(`${help} ${rights} ${debts} advice rent interest tax fee credit loan`);

/** What is handed over without an article, by the verb; "sells Texas oil", "pays Texas tax" are of Texas. */
const handedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...words('give lend owe grant award promise send offer deny refuse')].map(
    (verb) => [verb, gifts] as const,
  ),
  ['pay', words(debts)],
  ['wish', words('luck success peace happiness health')],
  ['sell', words(arms)],
  ['supply', words(arms)],
]);
