import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isDemonym } from '../lexicon/demonyms.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../walk.js';

/** "the Hungarian town of Vac", "the Texas city of Waco": Vac is in Hungary, Waco in Texas. */
export function townOf(tree: Tree, name: number): readonly Draft[] {
  const town = headOf(tree, name);
  if (upos(tree, name) !== 'PROPN' || (inName(tree, name) && inNameOf(tree, name) !== 'LOC')) return [];
  if (!labelled(tree, name, 'nmod') || wordsOf(tree, prepositionOf(tree, name)) !== 'of') return [];
  if (!towns.has(lemma(tree, town)) || prepositionOf(tree, name)[0] !== town + 1) return [];
  const beside = dependents(tree, town, 'amod', 'compound').map((child) => word(tree, child));
  if (beside.some((each) => past.test(each)) || isCalledElsewhere(tree, name)) return [];
  return dependents(tree, town, 'amod', 'compound')
    .filter(
      (child) =>
        child < town &&
        !realms.has(word(tree, child)) &&
        (isDemonym(tree, child) || isStateOf(tree, child, town)),
    )
    .slice(-1)
    .map((country) => ({
      subject: phraseOf(tree, name),
      relation: { core: [], text: 'is in', predicate: 'be in' },
      object: { head: country, tokens: inName(tree, country) ? phraseOf(tree, country).tokens : [country] },
      anchor: name,
      clause: null,
      reliability: 0.8,
    }));
}

/** "the ancient Greek city of Ephesus", "the Russian-held city": whose it was, or who holds it. */
const past =
  /^(?:ancient|former|historic|historical|mediaeval|medieval|old|disputed|contested|occupied|annexed|breakaway|separatist)$|-?(?:held|occupied|controlled|ruled|annexed|claimed)$/;

/** What no town lies in today. */
const realms = words(
  'ottoman roman byzantine prussian persian soviet habsburg mughal phoenician inca maya aztec etruscan',
);

/** "the English city of Perth, Australia". */
function isCalledElsewhere(tree: Tree, name: number): boolean {
  const last = nameAt(tree, name)?.last ?? name;
  return (
    word(tree, last + 1) === ',' && tree.names.some(({ first, type }) => type === 'LOC' && first === last + 2)
  );
}

/** "the Texas city of Waco", but "the Delta region of Texas". */
function isStateOf(tree: Tree, name: number, town: number): boolean {
  return (
    inNameOf(tree, name) === 'LOC' &&
    /^(?:city|town|village|hamlet|suburb|port|resort|state|province|county)$/.test(lemma(tree, town))
  );
}

const towns = words(
  'city town village hamlet port island region province district suburb state resort county capital municipality peninsula township',
);
