import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import { isHollow } from '../hollow.js';
import { closeKin } from '../lexicon/kin.js';
import { anybody, bosses, isOffice, isPortfolio } from '../lexicon/offices.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { isOfOrganization, isOfPerson, titleNouns } from '../lexicon/titles.js';
import { words as list } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import { antecedentOfWhose } from '../whose.js';

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
  // "his Turkish opposite number".
  // "a sort of prison", "a kind of tax": it is one, more or less.
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

/** "his French counterpart, Jean Morel": from France, and no counterpart of it. */
function landOfCounterpart(tree: Tree, noun: number): readonly Role[] {
  return dependents(tree, noun, 'amod')
    .filter((child) => child < noun && isDemonym(tree, child))
    .slice(-1)
    .map((child) => ({ predicate: 'from', words: [child], object: { head: child, tokens: [child] } }));
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
        const words = isOfOrigin(tree, child) ? preposition : [...title(tree, noun), ...preposition];
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

/** "9,000 inhabitants" behind a town: how many live there. */
function isHeadcount(tree: Tree, node: number): boolean {
  return (
    /^(?:people|person|inhabitant|resident|soul)$/.test(lemma(tree, node)) &&
    dependents(tree, node, 'nummod').length > 0 &&
    /^(?:town|city|village|settlement|hamlet|community|island|municipality|nation|country|borough|parish|suburb|port|crowd)$/.test(
      lemma(tree, headOf(tree, node)),
    )
  );
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
  const words = title(tree, noun);
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

/** "U.S. president", "North Korean leader": a place name or demonym before a noun of a person. */
export function countryBefore(tree: Tree, noun: number): readonly Role[] {
  const words = title(tree, noun);
  return dependents(tree, noun, 'compound', 'amod', 'nmod:desc')
    .filter(
      (child) =>
        child < noun &&
        (inName(tree, child) || isDemonym(tree, child) || isHouseBefore(tree, child, noun)) &&
        inNameOf(tree, child) !== 'PER',
    )
    .filter((child) => !isPortfolio(tree, child) && !isTongue(tree, child, noun))
    .slice(-1)
    .map((child) => {
      const tokens = subtree(tree, child).filter((token) => !inName(tree, child) || inName(tree, token));
      const before = tree.tokens[child - 1] && isCapitalisedSister(tree, child, noun) ? [child - 1] : [];
      // A Dutch minister is one of the Netherlands, a Dutch singer is from there.
      const isFrom = isDemonym(tree, child) ? !isOffice(lemma(tree, noun)) : anybody.has(lemma(tree, noun));
      const link = isFrom ? 'from' : 'of';
      return {
        predicate: `${namesOf(tree, words)} ${link}`,
        words,
        object: { head: child, tokens: [...before, ...tokens].sort((a, b) => a - b) },
      };
    });
}

/** "a French teacher": it is the tongue, more often than not; "an Australian teacher" is from there. */
function isTongue(tree: Tree, child: number, noun: number): boolean {
  return (
    /^(?:english|french|german|spanish|italian|russian|greek|chinese|japanese|dutch)$/.test(
      word(tree, child),
    ) && /^(?:teacher|tutor|instructor|speaker)$/.test(lemma(tree, noun))
  );
}

/** "Norrland boss Ada Holt": a proper noun before an office that a name follows is what the office is of, if nobody knows it. */
function isHouseBefore(tree: Tree, node: number, noun: number): boolean {
  const isChief = word(tree, noun) === 'executive' && word(tree, noun - 1) === 'chief';
  return (
    upos(tree, node) === 'PROPN' &&
    node === noun - (isChief ? 2 : 1) &&
    (isChief || bosses.test(tree.tokens[noun]?.text ?? '')) &&
    nameAt(tree, noun + 1)?.type === 'PER' &&
    !isPortfolio(tree, node)
  );
}

/** "North" and "Korean" both hang on "leader". */
function isCapitalisedSister(tree: Tree, child: number, noun: number): boolean {
  return (
    tree.parse.heads[child - 1] === noun &&
    /^(?:North|South|East|West|New|Saudi|Sri|Puerto|Costa|El|San)$/.test(tree.tokens[child - 1]?.text ?? '')
  );
}

export function isDemonym(tree: Tree, node: number): boolean {
  return (
    upos(tree, node) === 'ADJ' &&
    // "a Roman Catholic" is from anywhere.
    !(word(tree, node) === 'roman' && /^catholics?$/.test(word(tree, node + 1))) &&
    // "German-Russian" is neither.
    /^[A-Z][^-]*(?:an|ese|i?sh|i|ic|ch|ek|kh?|ss|ine|ino|ot|yz|asy)$/.test(tree.tokens[node]?.text ?? '')
  );
}

/** The noun with the common nouns and plain adjectives that make it a title: `chief executive`, `prime minister`. */
function title(tree: Tree, noun: number): readonly number[] {
  const parts = dependents(tree, noun, 'compound', 'amod').filter(
    (child) =>
      child < noun &&
      (!inName(tree, child) || isPortfolio(tree, child)) &&
      !isDemonym(tree, child) &&
      !isHouseBefore(tree, child, noun) &&
      xpos(tree, child) !== 'JJR' &&
      xpos(tree, child) !== 'JJS' &&
      !isCapitalisedSister(tree, child + 1, noun) &&
      // "a stage and film actor".
      dependents(tree, child, 'conj').length === 0 &&
      !plainAdjective(tree, child),
  );
  const hyphenated = dependents(tree, noun, 'flat').filter(
    (child) => child > noun && word(tree, noun + 1) === '-' && !inName(tree, child),
  );
  const prefix =
    /^(?:great|grand|step|half|foster)$/.test(word(tree, noun - 2)) && word(tree, noun - 1) === '-';
  const start = parts
    .filter((child) => !prefix || child < noun - 2)
    .flatMap((child) => [...hyphenChain(tree, child), child]);
  return [...start, ...(prefix ? [noun - 2, noun - 1] : []), noun, ...hyphenated];
}

/** "third-" of "third-generation farmer": one word with what stands behind its hyphen. */
function hyphenChain(tree: Tree, node: number): readonly number[] {
  return word(tree, node - 1) === '-' ? [...hyphenChain(tree, node - 2), node - 2, node - 1] : [];
}

/** `brother-in-law`. */
function namesOf(tree: Tree, words: readonly number[]): string {
  return wordsOf(tree, words).replaceAll(' - ', '-');
}

/** Of the adjectives only those that name an office belong to a title. */
function plainAdjective(tree: Tree, node: number): boolean {
  return (
    labelled(tree, node, 'amod') &&
    !/^(?:prime|vice|deputy|chief|foreign|general|executive|former|senior|secretary|attorney|managing|acting|supreme|editorial|financial|interim|founding|medical|artistic|creative|technical|sporting|scientific|clinical|commercial|regional|national|political|military|religious|legal|musical|athletic|academic|permanent|special|co-?)$/.test(
      word(tree, node),
    )
  );
}
