import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { inName, phraseOf } from '../phrase.js';
import {
  dependents,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import { isOffice } from './roles.js';

/** "Ada Holt of Erlen Bank", "Bo Lee from Graz": be of, be from; "Governor Ada Holt of Ohio": be governor of. */
export function belonging(tree: Tree, person: number): readonly Draft[] {
  if (inNameOf(tree, person) !== 'PER') return [];
  return [...countryOf(tree, person), ...byPreposition(tree, person)];
}

/** "Jamaica's Ada Holt": be from. */
function countryOf(tree: Tree, person: number): readonly Draft[] {
  return dependents(tree, person, 'nmod:poss')
    .filter((owner) => inNameOf(tree, owner) === 'LOC' && hasFamilyName(tree, person))
    .map((owner) => ({
      subject: { head: person, tokens: phraseOf(tree, person).tokens.filter((token) => token > owner + 1) },
      relation: { core: [], text: 'is from', predicate: 'be from' },
      object: phraseOf(tree, owner),
      anchor: person,
      clause: null,
      reliability: 0.8,
    }));
}

/** "Ada Holt of Erlen Bank", with or without an office: be of, be from, be governor of. */
function byPreposition(tree: Tree, person: number): readonly Draft[] {
  const [title] = dependents(tree, person, 'nmod:desc', 'compound').filter(
    (noun) => noun < person && !inName(tree, noun) && isSeat(lemma(tree, noun)),
  );
  return dependents(tree, person, 'nmod').flatMap((child) => {
    if (labelled(tree, child, 'nmod:poss')) return [];
    const preposition = prepositionOf(tree, child);
    const words = wordsOf(tree, preposition);
    // "Mary of Scots" is a whole name.
    const apart = word(tree, (preposition[0] ?? 0) - 1) === ',';
    if (words === 'of' && !apart && !hasFamilyName(tree, person)) return [];
    if (!/^(?:of|from)$/.test(words) || !isHouseOrPlace(tree, child)) return [];
    const held = title !== undefined && words === 'of' ? `${word(tree, title)} of` : words;
    return [
      {
        subject: phraseOf(tree, person),
        relation: { core: preposition, text: `is ${held}`, predicate: `be ${held}` },
        object: phraseOf(tree, child),
        anchor: person,
        clause: null,
        reliability: 0.8,
      },
    ];
  });
}

/** Offices that one holds of a house or a town: a director of Georgia is none, "Director Ada Holt of Erlen Bank" is. */
function isSeat(noun: string): boolean {
  return (
    isOffice(noun) ||
    /^(?:mayor|bishop|archbishop|chairman|chairwoman|chair|chief|director|head|professor)$/.test(noun)
  );
}

function isHouseOrPlace(tree: Tree, node: number): boolean {
  return inNameOf(tree, node) !== 'PER' && (inName(tree, node) || xpos(tree, node) === 'NNP');
}

/** "Mary" alone is no whole name. */
function hasFamilyName(tree: Tree, person: number): boolean {
  const name = nameAt(tree, person);
  return name !== undefined && name.last > name.first;
}
