import type { Tree } from '../../tree.js';
import { isTime } from '../clause/arguments.js';
import { isNearly } from '../context/local.js';
import type { Draft } from '../draft.js';
import { hedging } from '../lexicon/adverbs.js';
import { isDemonym } from '../lexicon/demonyms.js';
import { isOfPerson } from '../lexicon/titles.js';
import { inName, isExcluded, isNominal, phraseOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  xpos,
} from '../walk.js';
import { canBe, sides } from './can-be.js';
import { jointRoles } from './joint-roles.js';
import { namesBehind } from './listed-roles.js';
import { type Role, rolesOf, titleRole } from './roles.js';

/**
 * "Jane Doe, the mayor of Oslo": be mayor of -> Oslo; "Jane Doe, a mayor": be -> mayor. One of
 * the two must be a name, the other not, or the first "the" and the second "a": "the thief, a clerk".
 */
export function apposition(tree: Tree, noun: number): readonly Draft[] {
  return dependents(tree, noun, 'appos')
    .flatMap((first) => [first, ...furtherRoles(tree, noun, first)])
    .flatMap((other) => {
      if (!isNominal(tree, other) || !isNominal(tree, noun) || isExcluded(tree, other)) return [];
      const bearer = bearerOf(tree, noun, other);
      const isSubject = isName(tree, bearer) || isFronted(tree, noun, other) || isTold(tree, noun, other);
      const [name, role] = isSubject ? [bearer, other] : [other, noun];
      const common =
        !isName(tree, role) && (upos(tree, role) === 'NOUN' || isFollower(tree, role)) && !isTime(tree, role);
      if (!(isName(tree, name) || name === bearer) || !common || prepositionOf(tree, other).length > 0)
        return [];
      const subject = { head: name, tokens: phraseOf(tree, name).tokens };
      const object = {
        head: role,
        tokens: phraseOf(tree, role).tokens.filter((token) => !subject.tokens.includes(token)),
      };
      if (object.tokens.length === 0 || isLoose(tree, name, role) || !canBe(tree, name, role)) return [];
      if (isNearly(tree, role)) return [];
      // "Nwosu, allegedly the leader of a gang": the doubt stands at the role.
      const isHedged = dependents(tree, role, 'advmod').some((child) => hedging.has(word(tree, child)));
      const anchor = isHedged ? role : noun;
      const own = rolesOf(tree, role);
      const told = own.length > 0 ? own : sharedRoles(tree, name, role);
      const roles = told.map((found) => ({
        ...(told.length === 1 && isDemonym(tree, found.object.head)
          ? { otherwise: { relation: is, object } }
          : {}),
        subject,
        relation: {
          core: found.words,
          text: `is ${textOf(tree, found.words)}`,
          predicate: `be ${singleOf(tree, name, role, found.predicate)}`,
        },
        object: found.object,
        anchor,
        clause: null,
        reliability: 0.8,
      }));
      const plain = {
        subject,
        relation: is,
        object,
        anchor,
        clause: null,
        reliability: 0.8,
      };
      const isJoint = jointRoles(tree, noun).some((draft) => draft.anchor === role);
      if (roles.length > 0 && (isJoint || isOfSeveral(tree, noun))) return [];
      // Where the text says whose mayor she is, that she is a mayor adds nothing.
      return roles.length > 0 ? roles : [plain];
    });
}

const is = { core: [], text: 'is', predicate: 'be' };

/** "Bonn's rivals, Lund Rovers": one side is one of them. */
function singleOf(tree: Tree, name: number, role: number, predicate: string): string {
  const isOne = xpos(tree, role) === 'NNS' && dependents(tree, name, 'conj').length === 0;
  return isOne && sides.has(lemma(tree, role))
    ? predicate.replace(word(tree, role), lemma(tree, role))
    : predicate;
}

/** "the founders of the bank, Holt and Lee": each is one of them, as another rule reads. */
function isOfSeveral(tree: Tree, noun: number): boolean {
  return xpos(tree, noun) === 'NNS' && isOfPerson(tree, noun) && namesBehind(tree, noun).length > 1;
}

/** "The bank's founder and chairman, Ada Holt": whose founder she is goes for the chairman too. */
function sharedRoles(tree: Tree, name: number, role: number): readonly Role[] {
  const first = labelled(tree, name, 'appos') ? headOf(tree, name) : -1;
  if (first < 0 || first > role || role > name || upos(tree, first) !== 'NOUN') return [];
  // "Norva's chairman and former minister, Ada Holt": of another house.
  if (dependents(tree, role, 'amod').some((child) => /^(?:former|ex|then)$/.test(word(tree, child))))
    return [];
  // "Her husband, the poet Bo Lind" is nobody's poet.
  if (!dependents(tree, role, 'cc').some((cc) => word(tree, cc) === 'and')) return [];
  return rolesOf(tree, first)
    .filter(({ predicate }) => predicate.endsWith(' of'))
    .map(({ object }) => ({ ...titleRole(tree, role), object }));
}

/** "Jane Doe, the mayor of Oslo and a cousin of the king": each with an article and somebody or something of its own. */
function furtherRoles(tree: Tree, noun: number, first: number): readonly number[] {
  if (!isName(tree, noun) || first < noun || upos(tree, first) !== 'NOUN') return [];
  return dependents(tree, first, 'conj').filter(
    (other) =>
      upos(tree, other) === 'NOUN' &&
      !isName(tree, other) &&
      isOfPerson(tree, other) === isOfPerson(tree, first) &&
      isDeterminedAs(tree, other, first) &&
      (isOneOfList(tree, noun, first) ||
        dependents(tree, other, 'nmod').some(
          (child) => child > other && prepositionOf(tree, child).length > 0,
        )) &&
      dependents(tree, other, 'nsubj', 'cop', 'appos').length === 0,
  );
}

/** "Bo Lind, poet, printer and boxer,": behind a comma, and a comma behind the last. */
function isOneOfList(tree: Tree, name: number, first: number): boolean {
  const [start = first] = subtree(tree, first);
  const end = Math.max(...dependents(tree, first, 'conj').flatMap((other) => subtree(tree, other)), first);
  const commas = [start, start - 1, end + 1].filter((node) => word(tree, node) === ',');
  return inNameOf(tree, name) === 'PER' && isOfPerson(tree, first) && commas.length > 1;
}

/** "the mayor of Oslo and a cousin of", "a graduate of Yale and winner of": with an article, or without one, as people are. */
function isDeterminedAs(tree: Tree, other: number, first: number): boolean {
  const isBare = [other, first].every(
    (noun) =>
      xpos(tree, noun) === 'NN' &&
      (isOfPerson(tree, noun) || dependents(tree, noun, 'det').length === 0) &&
      dependents(tree, noun, 'nmod:poss').length === 0,
  );
  return isBare || dependents(tree, other, 'det').some((det) => /^(?:an?|the)$/.test(word(tree, det)));
}

/** "his sister Emma, a pianist": what stands behind the name is said of Emma. */
function bearerOf(tree: Tree, noun: number, other: number): number {
  const named = dependents(tree, noun, 'appos').find((child) => child < other && isName(tree, child));
  return !isName(tree, noun) && named !== undefined ? named : noun;
}

/** "The suspect, a clerk at the embassy, fled": the first "the" or somebody's, the second with an article, between commas. */
function isTold(tree: Tree, noun: number, other: number): boolean {
  const [first, second] = [noun, other].map((node) => dependents(tree, node, 'det', 'nmod:poss')[0]);
  if (first === undefined || second === undefined || upos(tree, noun) !== 'NOUN' || other < noun)
    return false;
  // "The manuscript of Opera Prima, a work by Lee", "a concert under the terms of the award, a recital": it may tell of either.
  const isInside =
    labelled(tree, noun, 'nmod') ||
    dependents(tree, noun, 'nmod').some((child) => child > noun && inName(tree, child));
  if ((isInside && !isOfPerson(tree, other)) || isName(tree, other)) return false;
  const definite = word(tree, first) === 'the' || labelled(tree, first, 'nmod:poss');
  const last = Math.max(...phraseOf(tree, other).tokens);
  // "the railway, a dairy, a college and a mill": the next of a list.
  if (dependents(tree, noun, 'conj').length > 0 && !isOfPerson(tree, other)) return false;
  return (
    definite &&
    /^(?:an?|the)$/.test(word(tree, second)) &&
    isBehindComma(tree, second) &&
    /^[,.;]$/.test(word(tree, last + 1)) &&
    dependents(tree, other, 'conj', 'cc').length === 0
  );
}

/** ", a clerk at the embassy", or ", herself a clerk". */
function isBehindComma(tree: Tree, article: number): boolean {
  const before = /^(?:him|her|it)self$/.test(word(tree, article - 1)) ? article - 2 : article - 1;
  return word(tree, before) === ',';
}

/** "A graduate of Oslo, she taught", "she was born in Bonn, the daughter of": said of the pronoun, as it would be of a name. */
function isFronted(tree: Tree, pronoun: number, other: number): boolean {
  return (
    upos(tree, pronoun) === 'PRON' &&
    (other < pronoun || (labelled(tree, pronoun, 'nsubj') && headOf(tree, pronoun) < other))
  );
}

/** "Nice clock, Ahmed", "Gerulaitis (tennis)": without an article a noun apart from the name need not say what it is. */
function isLoose(tree: Tree, name: number, role: number): boolean {
  const between = tree.words.slice(Math.min(name, role), Math.max(name, role));
  const apart = between.some((each) => /^[,(:–—-]$/.test(each));
  const determined = dependents(tree, role, 'det', 'nmod:poss', 'nmod', 'compound').length > 0;
  // "Acme Bank : yields on deposits": behind a colon stands what the name says or tells of.
  const told = name < role && between.includes(':');
  return told || (apart && !determined && !isOfPerson(tree, role));
}

/** "Bo Lind, a Republican from Texas": what one can be one of, though it is written large. */
function isFollower(tree: Tree, node: number): boolean {
  return (
    upos(tree, node) === 'PROPN' &&
    isOneOf(tree, node) &&
    dependents(tree, node, 'compound', 'flat').length === 0
  );
}

/** "her mother, once a Protestant". */
function isOneOf(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'det').some((det) => /^an?$/.test(word(tree, det)));
}

/** "Rift Blooms". */
function isNameOfSeveral(tree: Tree, node: number): boolean {
  return (
    xpos(tree, node) === 'NNPS' &&
    dependents(tree, node, 'compound').some((child) => child === node - 1 && xpos(tree, child) === 'NNP')
  );
}

/** Names that the recogniser passed over too: the tagger knows them as proper nouns. */
function isName(tree: Tree, node: number): boolean {
  if (isOneOf(tree, node) && !inName(tree, node)) return false;
  return (
    upos(tree, node) === 'PROPN' &&
    (inName(tree, node) || xpos(tree, node) === 'NNP' || isNameOfSeveral(tree, node))
  );
}
