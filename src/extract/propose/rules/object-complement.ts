import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import type { Draft } from '../draft.js';
import { isHollow } from '../hollow.js';
import { channels, occasions, sayings } from '../lexicon/nouns.js';
import { titleNouns } from '../lexicon/titles.js';
import { describing, installing, naming, words } from '../lexicon/verbs.js';
import { inName, isNominal, phraseOf } from '../phrase.js';
import { textOf, verbRelation } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
} from '../walk.js';
import { withOthers } from './complements.js';
import { isBareKind } from './copula.js';
import { type Role, rolesOf, titleRole } from './roles.js';

/** "Kim called the US a state", "views the drills as rehearsals": what the object is, in the subject's words. */
export function objectComplement(tree: Tree, clause: Clause): readonly Draft[] {
  const verb = lemma(tree, clause.head);
  if (!naming.has(verb) && !describing.has(verb) && !installing.has(verb)) return [];
  const targets = clause.passive ? clause.subjects : [...clause.objects, ...referents(tree, clause)];
  const [speaker] = installing.has(verb) ? [] : clause.passive ? clause.agents : clause.subjects;
  // "is often portrayed as a victim": somebody's view, whoever that is; but "identified as Bo Lind" is who it is.
  const anonymous =
    clause.passive &&
    verb !== 'identify' &&
    !installing.has(verb) &&
    (judging.has(verb) || (describing.has(verb) && !naming.has(verb))) &&
    !speaker;
  const said = {
    anchor: clause.head,
    clause,
    reliability: 0.66,
    ...(speaker ? { speaker } : {}),
    ...(anonymous ? { anonymous } : {}),
  };
  return complementsOf(tree, clause)
    .flatMap((first) => withOthers(tree, first))
    .flatMap((noun) => {
      const plain = {
        ...said,
        object: phraseOf(tree, noun),
        relation: { ...verbRelation(tree, clause, ['be', ...placeOf(tree, noun)].join(' ')), text: 'is' },
      };
      const own = rolesOf(tree, noun).filter(({ object }) => !isOccasion(tree, object.head));
      const isBare = own.length > 0 && isHollow(tree, noun) && isBareKind(tree, noun);
      const roles = [...own, ...ofHouse(tree, clause, noun)].map((role) => ({
        ...said,
        object: role.object,
        relation: {
          core: role.words,
          text: `is ${textOf(tree, role.words)}`,
          predicate: `be ${role.predicate}`,
        },
      }));
      // "named Acme's former head, Lind, as director": no name is what another is.
      const others = targets.filter(
        ({ head }) =>
          !(inNameOf(tree, noun) === 'PER' && inName(tree, head) && installing.has(verb)) &&
          !hasOwnOffice(tree, head, noun),
      );
      const called = calledAs(tree, clause.head, noun);
      if (called !== undefined)
        return [{ ...plain, subject: phraseOf(tree, noun), object: phraseBefore(tree, called, clause.head) }];
      const told = isBare ? roles : [plain, ...roles];
      return others.flatMap((subject) => told.map((draft) => ({ ...draft, subject })));
    });
}

/** "identified homes as being at risk": they are at it, and no risk. */
function placeOf(tree: Tree, noun: number): readonly string[] {
  const preposition = wordsOf(tree, prepositionOf(tree, noun)).replace(/^as ?/, '');
  return preposition === '' || dependent(tree, noun, 'cop') === undefined ? [] : [preposition];
}

/** "a firm named Norvik": Norvik is a firm. */
function calledAs(tree: Tree, verb: number, name: number): number | undefined {
  const noun = headOf(tree, verb);
  const isNamed = /^(?:named|called)$/.test(word(tree, verb)) && labelled(tree, verb, 'acl');
  const isRight = noun === verb - 1 && inName(tree, name) && !inName(tree, noun);
  return isNamed && isRight ? noun : undefined;
}

function phraseBefore(tree: Tree, noun: number, end: number): Phrase {
  return { head: noun, tokens: phraseOf(tree, noun).tokens.filter((token) => token < end) };
}

/** "called it a farce on a podcast": where that was said. */
function isOccasion(tree: Tree, noun: number): boolean {
  if (!/^(?:in|on|at|during)$/.test(wordsOf(tree, prepositionOf(tree, noun)))) return false;
  return [sayings, occasions, channels].some((nouns) => nouns.has(lemma(tree, noun)));
}

/** "appointed Lind chair and Ek treasurer": he is no chair. */
function hasOwnOffice(tree: Tree, person: number, noun: number): boolean {
  return (
    installing.has(lemma(tree, headOf(tree, noun))) &&
    dependents(tree, person, 'appos').some(
      (child) =>
        child > noun && titleNouns.has(lemma(tree, child)) && dependents(tree, child, 'det').length === 0,
    )
  );
}

/** "Norrland appointed her chief executive": a house with a name gives its own offices, where the text tells no other. */
function ofHouse(tree: Tree, clause: Clause, noun: number): readonly Role[] {
  const isOwn = installing.has(lemma(tree, clause.head)) && offices.has(lemma(tree, noun));
  const isBare = rolesOf(tree, noun).length === 0 && dependents(tree, noun, 'det', 'nmod').length === 0;
  if (!isOwn || !isBare) return [];
  return (clause.passive ? clause.agents : clause.subjects)
    .filter(({ head }) => inName(tree, head) && inNameOf(tree, head) !== 'PER')
    .map((object) => ({ ...titleRole(tree, noun), object }));
}

const offices = words(
  'executive director chairman chairwoman chairperson chair president secretary treasurer head chief manager coach captain ceo cfo coo editor commander ambassador minister premier chancellor governor rector dean principal spokesman spokeswoman',
);

/** "has been considered a target": by somebody. */
const judging = words('consider deem judge brand');

/** "referred to the US as": whom the verb reaches by its preposition. */
function referents(tree: Tree, clause: Clause): readonly Phrase[] {
  const reached = clause.obliques.filter(({ preposition }) =>
    ['to', 'of'].includes(wordsOf(tree, preposition)),
  );
  return ['refer', 'speak', 'think'].includes(lemma(tree, clause.head))
    ? reached.flatMap(({ phrases }) => phrases)
    : [];
}

function complementsOf(tree: Tree, clause: Clause): readonly number[] {
  const described = describing.has(lemma(tree, clause.head));
  const asNouns = dependents(tree, clause.head, 'obl', 'advcl', 'xcomp').filter(
    (node) =>
      node > clause.head &&
      (described || installing.has(lemma(tree, clause.head))) &&
      follows(tree, node, 'as'),
  );
  return [...clause.complements, ...asNouns].filter((node) => isNominal(tree, node));
}

function follows(tree: Tree, node: number, preposition: string): boolean {
  const marks = dependents(tree, node, 'mark').map((child) => word(tree, child));
  return wordsOf(tree, prepositionOf(tree, node)) === preposition || marks.includes(preposition);
}
