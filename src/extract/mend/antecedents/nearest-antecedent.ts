import { numberOf } from '../../propose/clause/number.js';
import { houseNouns } from '../../propose/lexicon/houses.js';
import { isHouseOf } from '../../propose/lexicon/offices.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
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
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "criticism from Pyongyang, which sees": a clause that begins with a comma and "which" tells of the name before it. */
export function nearestAntecedent(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  if (noun < 0) return [];
  const where = placeOfWhere(tree, verb, noun);
  if (where !== undefined) return [{ node: verb, head: where }];
  const pronoun = dependents(tree, verb, 'nsubj', 'obj').find((child) =>
    ['which', 'who'].includes(word(tree, child)),
  );
  if (pronoun === undefined || word(tree, pronoun - 1) !== ',') return [];
  const founded = foundedIn(tree, noun);
  if (founded !== undefined && word(tree, pronoun) === 'which') return [{ node: verb, head: founded }];
  const name = nameAt(tree, pronoun - 2);
  const near = name && nameHead(tree, name);
  // "members of the church, who" are the members.
  const who = word(tree, pronoun) === 'who' && isOfPerson(tree, noun);
  if (near !== undefined && who && (inNameOf(tree, near) !== 'PER' || isWhence(tree, near))) return [];
  if (near !== undefined && who && isHouseOf(tree, near, noun)) return [];
  const house = near === undefined ? undefined : houseIn(tree, near, verb);
  if (house !== undefined && word(tree, pronoun) === 'which')
    return house === noun ? [] : [{ node: verb, head: house }];
  if (near === undefined || near === noun || subtree(tree, verb).includes(near)) return [];
  if (isSiteOf(tree, near, noun)) return [];
  // "her parents, Bo and Ada Moss, who live in Bonn": all that are listed do.
  const isOfAll = numberOf(tree, verb) === 'many' && inNameOf(tree, near) === 'PER';
  if (isOfAll && labelled(tree, near, 'conj')) return [{ node: verb, head: headOf(tree, near) }];
  return [{ node: verb, head: near }];
}

/** "founded the Holt Academy in Bonn, which trained Lind", "a mill in Bonn, which makes felt": not the town. */
function isSiteOf(tree: Tree, place: number, house: number): boolean {
  if (inNameOf(tree, place) !== 'LOC' || headOf(tree, place) !== house) return false;
  const isIn = /^(?:in|at|near|outside)$/.test(wordsOf(tree, prepositionOf(tree, place)));
  return isIn && (inNameOf(tree, house) === 'ORG' || premises.has(lemma(tree, house)));
}

/** "an analyst at Holt Bank in Concord, New Hampshire, which sold its shares": no town and no state, but the house in it. */
function houseIn(tree: Tree, near: number, verb: number): number | undefined {
  if (inNameOf(tree, near) !== 'LOC' || !housekeeping.has(lemma(tree, verb))) return undefined;
  let place = near;
  while (labelled(tree, place, 'appos') && inNameOf(tree, headOf(tree, place)) === 'LOC')
    place = headOf(tree, place);
  // Wherever the parser hung the town.
  const [preposition = 0] = prepositionOf(tree, place);
  const name = nameAt(tree, preposition - 1);
  const house = name === undefined ? preposition - 1 : nameHead(tree, name);
  const isIn = /^(?:in|at|near|outside|of|from)$/.test(wordsOf(tree, prepositionOf(tree, place)));
  const isHouse =
    inNameOf(tree, house) === 'ORG' || (upos(tree, house) === 'PROPN' && houseNouns.has(word(tree, house)));
  return isIn && isHouse ? house : undefined;
}

const housekeeping = words(
  'trim sell buy own acquire employ publish manufacture hire advise manage represent specialise specialize invest fund finance commission supply make produce build design develop train treat teach study sue offer run operate absorb merge rename list delist nationalise nationalize privatise privatize dissolve',
);

/** "founded the Holt Academy in Bonn, which trained Lind", where the parser hangs the town on the verb. */
function foundedIn(tree: Tree, place: number): number | undefined {
  const verb = headOf(tree, place);
  if (inNameOf(tree, place) !== 'LOC' || wordsOf(tree, prepositionOf(tree, place)) !== 'in') return undefined;
  if (!/^(?:found|establish|open|run|own|head|set|create|direct|build)$/.test(lemma(tree, verb)))
    return undefined;
  const house = dependents(tree, verb, 'obj').find((node) => inNameOf(tree, node) === 'ORG');
  const [preposition = 0] = prepositionOf(tree, place);
  return house !== undefined && nameAt(tree, house)?.last === preposition - 1 ? house : undefined;
}

const premises = words(
  'factory plant mill mine brewery shipyard school college academy hospital clinic hotel museum theatre theater gallery church shop store bakery workshop laboratory studio restaurant bank company firm',
);

/** "a nurse from Iten, who": whatever Iten is taken for. */
function isWhence(tree: Tree, name: number): boolean {
  const run = nameAt(tree, name);
  return run?.first === run?.last && /^(?:from|in|at|near)$/.test(wordsOf(tree, prepositionOf(tree, name)));
}

/** "sent the man to Peru, where he was born": nobody is a place. */
function placeOfWhere(tree: Tree, verb: number, noun: number): number | undefined {
  if (!isOfPerson(tree, noun) && inNameOf(tree, noun) !== 'PER') return undefined;
  const where = dependents(tree, verb, 'advmod').find((child) => word(tree, child) === 'where');
  const place = where === undefined || word(tree, where - 1) !== ',' ? undefined : nameAt(tree, where - 2);
  const near = place?.type === 'LOC' ? nameHead(tree, place) : undefined;
  return near === undefined || near < noun ? undefined : near;
}
