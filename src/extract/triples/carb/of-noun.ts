import { isPlace } from '../../propose/circumstances.js';
import { confidenceOf } from '../../propose/confidence.js';
import { titleNouns } from '../../propose/lexicon/titles.js';
import { isNominal } from '../../propose/phrase.js';
import { dependents, labelled, lemma, prepositionOf, subtree, wordsOf } from '../../propose/walk.js';
import { weakestLink } from '../../propose/weakest-link.js';
import type { Tree } from '../../tree.js';
import { branch, longPhrase, spell } from '../spell.js';
import { trimmed } from '../trimmed.js';
import type { Triple } from '../triple.js';

/** What stands beside a noun and is told by a copula without a tense: what it is, where it is, whence it comes. */
export function ofNoun(tree: Tree, noun: number): readonly Triple[] {
  if (!isNominal(tree, noun)) return [];
  const appositions = dependents(tree, noun, 'appos').filter(
    (other) => other > noun && isNominal(tree, other) && prepositionOf(tree, other).length === 0,
  );
  const titles = dependents(tree, noun, 'nmod', 'compound').filter(
    (other) => other < noun && isTitle(tree, other, noun),
  );
  const places = dependents(tree, noun, 'nmod').filter((other) => other > noun && isPlaced(tree, other));
  return [
    ...[...appositions, ...titles].map((other) => triple(tree, noun, other, 0.8)),
    ...places.map((other) => triple(tree, noun, other, 0.67)),
  ];
}

function triple(tree: Tree, noun: number, other: number, reliability: number): Triple {
  const own = new Set(subtree(tree, other));
  const preposition = prepositionOf(tree, other);
  const subject = longPhrase(tree, { head: noun, tokens: [] }).filter((token) => !own.has(token));
  const object = branch(tree, other).filter((token) => !preposition.includes(token));
  return {
    subject: spell(tree, trimmed(tree, subject)),
    relation: ['be', spell(tree, preposition)].filter(Boolean).join(' '),
    objects: [spell(tree, object)],
    confidence: confidenceOf(tree, { reliability, anchor: noun, sureness: weakestLink(tree, noun, other) }),
  };
}

/** "President Mandela": Mandela is President. */
function isTitle(tree: Tree, node: number, name: number): boolean {
  const named = tree.names.some(({ first, last, type }) => type === 'PER' && first <= name && name <= last);
  return named && titleNouns.has(lemma(tree, node));
}

/** "the hall in Glasgow", "an envoy from Peru", "the treaty between Peru and Chile", and no adjunct that strayed here. */
function isPlaced(tree: Tree, node: number): boolean {
  if (labelled(tree, node, 'nmod:poss') || !isNominal(tree, node)) return false;
  return isPlace(tree, node) || ['from', 'between'].includes(wordsOf(tree, prepositionOf(tree, node)));
}
