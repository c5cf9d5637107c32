import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import { isHeadcount } from '../headcount.js';
import { isHollow } from '../hollow.js';
import { closeKin } from '../lexicon/kin.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { isOfOrganization, isOfPerson, titleNouns } from '../lexicon/titles.js';
import { words as list } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependents,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../walk.js';
import { antecedentOfWhose } from '../whose.js';
import { countryBefore, landOfCounterpart } from './country-before.js';
import { namesOf, titleWords } from './title-words.js';

/** What a noun makes of somebody towards somebody else: "chief executive of Apple", "Ukrainian president". */
export interface Role {
  /** `chief executive of`. */
  readonly predicate: string;
  /** The words of the noun and its preposition. */
  readonly words: readonly number[];
  readonly object: Phrase;
}

/** The roles a noun tells of: by a prepositional phrase, a possessor, or a country before it. */
export function rolesOf(tree: Tree, noun: number): readonly Role[] {
  // "his Turkish opposite number"; "a sort of prison", "a kind of tax": it is one, more or less.
  if (/^(?:number|sort|kind|type)$/.test(lemma(tree, noun))) return [];
  // "Gary Chan of the council" is no Gary of anything, "Redwood Capital" no capital of Redwood.
  if (upos(tree, noun) === 'PROPN' && !titleNouns.has(lemma(tree, noun)) && !isKind(tree, noun)) return [];
  // "A Swiss clock" is no clock of Switzerland; a Swiss chemist or bank is.
  // "its Portuguese rival" is whose rival, not Portugal's.
  const isKin = /^(?:rival|counterpart|partner|ally|neighbou?r|colleague)$/.test(lemma(tree, noun));
  const belongs =
    upos(tree, noun) === 'PROPN' ||
    isOfPerson(tree, noun) ||
    isOfOrganization(tree, noun) ||
    houses.has(lemma(tree, noun));
  return [
    ...byPreposition(tree, noun),
    ...byPossessor(tree, noun),
    ...(isKin ? landOfCounterpart(tree, noun) : belongs ? countryBefore(tree, noun) : []),
  ];
}

/** What is from where its adjective says besides organisations: "the Argentine side Sarmiento". Lemmas. */
const houses = list(
  'side house developer operator producer lender broadcaster regulator publisher label supplier exporter importer distributor subsidiary conglomerate cooperative co-operative consultancy builder brewer practice watchdog ensemble choir troupe',
);

/** "a Specialist Group": what one can be one of is no name, however it is written. */
function isKind(tree: Tree, noun: number): boolean {
  return (
    !inName(tree, noun) && dependents(tree, noun, 'det').some((child) => /^an?$/.test(word(tree, child)))
  );
}

/** Whose a name with a title is, where that hangs on the name: "Tunisia's coach Maaloul", "U.S. President Joe Biden". */
export function ownersOfName(tree: Tree, name: number): readonly Role[] {
  return [...byPossessor(tree, name), ...countryBefore(tree, name)];
}

function byPreposition(tree: Tree, noun: number): readonly Role[] {
  return (
    dependents(tree, noun, 'nmod')
      .filter((child) => !labelled(tree, child, 'nmod:poss', 'nmod:unmarked', 'nmod:desc'))
      // "a group with the aim of" is no group with anything.
      .filter((child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' || !isAdverbial(tree, child))
      // "player of the year", "the youngest member in its history".
      .filter((child) => !isTime(tree, child) && !isInHistory(tree, child))
      // "a town of 9,000 people" is a town.
      .filter((child) => !isHeadcount(tree, child))
      // "a firm with no licence".
      .filter((child) => !isNone(tree, child))
      // "a means of transport across the islands": without the transport it would be no means.
      .filter((child) => !isBehindFirst(tree, noun, child))
      // "the winner with 50 percent of the vote".
      .filter((child) => !/^(?:%|percent)$/.test(lemma(tree, child)))
      .flatMap((child) => {
        const preposition = prepositionOf(tree, child);
        // "a guard with bad knees" is no guard of anything, "an analyst with Citi" is.
        if (wordsOf(tree, preposition) === 'with' && isOfPerson(tree, noun) && !inName(tree, child))
          return [];
        // "her son in Leeds" is where he lives.
        if (closeKin.has(lemma(tree, noun)) && wordsOf(tree, preposition) !== 'of') return [];
        // "the biologist Ada Moss together with Bo Lind".
        const before = word(tree, (preposition[0] ?? 0) - 1);
        const isApart = before === ',' && isOfPerson(tree, noun) && wordsOf(tree, preposition) === 'with';
        if (/^(?:together|along|jointly)$/.test(before) || isApart) return [];
        if (preposition.length === 0 || isAside(wordsOf(tree, preposition))) return [];
        // "members of the Society for Marine Research" are members of one thing.
        const name = nameAt(tree, preposition[0] ?? -1);
        if (name !== undefined && name.first < (preposition[0] ?? -1) && name.first > noun) return [];
        // "a singer of Danish descent" is of that descent.
        const words = isOfOrigin(tree, child) ? preposition : [...titleWords(tree, noun), ...preposition];
        const [first, ...others] = phrasesOf(tree, child);
        // "the capital of Chile and its largest city": the second is another thing that is said, not another country.
        const objects = others.filter(
          ({ head }) => !isNone(tree, head) && first && (inName(tree, head) || !inName(tree, first.head)),
        );
        return (first ? [first, ...objects] : []).map((object) => ({
          predicate: namesOf(tree, words),
          words,
          object,
        }));
      })
  );
}

function isNone(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'det').some((det) => word(tree, det) === 'no');
}

function isBehindFirst(tree: Tree, noun: number, child: number): boolean {
  const [first = child] = dependents(tree, noun, 'nmod', 'acl').filter((node) => node > noun);
  return isHollow(tree, noun) && first < child;
}

function isOfOrigin(tree: Tree, node: number): boolean {
  const isOrigin = /^(?:origin|descent|ancestry|extraction|parentage|heritage|stock|birth|lineage)$/;
  return isOrigin.test(lemma(tree, node)) && wordsOf(tree, prepositionOf(tree, node)) === 'of';
}

function isInHistory(tree: Tree, node: number): boolean {
  return lemma(tree, node) === 'history' && wordsOf(tree, prepositionOf(tree, node)) === 'in';
}

/** "a recipient, like other museums", "the ban after the war": no part of the role. */
function isAside(preposition: string): boolean {
  return (
    circumstantial.has(preposition) ||
    circumstantialPhrases.has(preposition) ||
    ['as', 'than'].includes(preposition)
  );
}

/** A role by its own words, of whoever it is: `chief executive of`. */
export function titleRole(tree: Tree, noun: number): Omit<Role, 'object'> {
  const words = titleWords(tree, noun);
  return { predicate: `${namesOf(tree, words)} of`, words };
}

function byPossessor(tree: Tree, noun: number): readonly Role[] {
  return dependents(tree, noun, 'nmod:poss').flatMap((owner) => {
    if (isMadeThere(tree, noun, owner) || isForAny(tree, noun, owner)) return [];
    const role = titleRole(tree, noun);
    return phrasesOf(tree, antecedentOfWhose(tree, owner)).map((object) => ({ ...role, object }));
  });
}

/** "a children's author", "women's coach": of no children one could name; "the world's largest exporter" only is the largest. */
function isForAny(tree: Tree, noun: number, owner: number): boolean {
  if (/^(?:world|planet)$/.test(word(tree, owner)) && isOfPerson(tree, noun)) return true;
  return (
    /^(?:children|women|men|girls|boys)$/.test(word(tree, owner)) &&
    !closeKin.has(lemma(tree, noun)) &&
    dependents(tree, owner, 'det', 'nmod:poss', 'amod').every((child) => /^an?$/.test(word(tree, child)))
  );
}

/** "Norway's largest maker of boats" makes boats and no Norway. */
function isMadeThere(tree: Tree, noun: number, owner: number): boolean {
  return (
    inNameOf(tree, owner) === 'LOC' &&
    /^(?:\w*maker|producer|provider|exporter|importer|supplier|seller|operator|builder|manufacturer|user|consumer|buyer|distributor|owner)$/.test(
      lemma(tree, noun),
    ) &&
    dependents(tree, noun, 'nmod').some((child) => wordsOf(tree, prepositionOf(tree, child)) === 'of')
  );
}
