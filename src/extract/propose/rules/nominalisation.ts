import type { Tree } from '../../tree.js';
import { type Draft, pairs } from '../draft.js';
import { givenNouns, verbOfNoun } from '../lexicon/nouns.js';
import { isOfOrganization, isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { dependents, inNameOf, labelled, lemma, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';
import { countryBefore } from './roles.js';

/** "North Korea's support for Russia", "the invasion of Ukraine by Russia": a noun made from a verb, with doer and deed. */
export function nominalisation(tree: Tree, noun: number): readonly Draft[] {
  if (upos(tree, noun) !== 'NOUN') return [];
  const doers = [
    ...possessors(tree, noun),
    ...byPhrase(tree, noun),
    ...countryBefore(tree, noun).map((role) => role.object),
  ];
  if (doers.length === 0) return [];
  const suffered = sufferedBy(tree, noun);
  if (suffered) return suffered;
  return dependents(tree, noun, 'nmod').flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    const predicate = verbOfNoun(lemma(tree, noun), wordsOf(tree, preposition));
    if (!predicate || labelled(tree, child, 'nmod:poss') || isHandedOver(tree, noun, predicate)) return [];
    const tokens = [noun, ...preposition];
    const relation = { core: [noun], text: textOf(tree, tokens), predicate };
    return pairs(doers, phrasesOf(tree, child)).map(([subject, object]) => ({
      subject,
      relation,
      object,
      anchor: noun,
      clause: null,
      reliability: 0.73,
    }));
  });
}

/** "Acme's sale to Norrland", "the grain's delivery to Peru": without a word of what is handed over the owner may be it. */
function isHandedOver(tree: Tree, noun: number, predicate: string): boolean {
  if (!handing.has(predicate)) return false;
  const links = dependents(tree, noun, 'nmod').map((child) => wordsOf(tree, prepositionOf(tree, child)));
  if (links.includes('of') || links.includes('by')) return false;
  const gives = dependents(tree, noun, 'nmod:poss', 'amod', 'compound').some(
    (owner) =>
      /^(?:its|their)$/.test(word(tree, owner)) ||
      /^(?:ORG|LOC)$/.test(inNameOf(tree, owner) ?? '') ||
      isOfOrganization(tree, owner),
  );
  return predicate === 'sell to' || !gives;
}

const handing: ReadonlySet<string> = new Set(['sell to', 'deliver to', 'supply to', 'ship to']);

/** "Lind's murder by rebels": where somebody stands behind "by", whose deed it is called is who suffers it. */
function sufferedBy(tree: Tree, noun: number): readonly Draft[] | null {
  const [by] = dependents(tree, noun, 'nmod').flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    return wordsOf(tree, preposition) === 'by' ? [...preposition] : [];
  });
  const owners = possessors(tree, noun);
  const predicate = verbOfNoun(lemma(tree, noun), 'of');
  const agents = byPhrase(tree, noun);
  const hasObject = dependents(tree, noun, 'nmod').some(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of',
  );
  if (by === undefined || !predicate || hasObject || owners.length === 0 || agents.length === 0) return null;
  return pairs(agents, owners).map(([subject, object]) => ({
    subject,
    relation: { core: [noun], text: textOf(tree, [noun, by]), predicate },
    object,
    anchor: noun,
    clause: null,
    reliability: 0.73,
  }));
}

function possessors(tree: Tree, noun: number): readonly Phrase[] {
  return dependents(tree, noun, 'nmod:poss').flatMap((owner) => phrasesOf(tree, owner));
}

function byPhrase(tree: Tree, noun: number): readonly Phrase[] {
  return dependents(tree, noun, 'nmod')
    .filter((child) => {
      const preposition = wordsOf(tree, prepositionOf(tree, child));
      const gives = preposition === 'from' && givenNouns.has(lemma(tree, noun));
      // "the withdrawal of France from Mali": where "of" marks no object it marks the doer.
      const does = preposition === 'of' && verbOfNoun(lemma(tree, noun), 'of') === undefined;
      // "a victory for Norway over Sweden".
      const wins = preposition === 'for' && /^(?:victory|win|triumph)$/.test(lemma(tree, noun));
      // "the murder of Lee by a student", "the destruction of the market by fire".
      if (preposition === 'by')
        return (
          inName(tree, child) ||
          isOfPerson(tree, child) ||
          isOfOrganization(tree, child) ||
          xpos(tree, child) === 'NNS' ||
          word(tree, child) === 'police' ||
          forces.has(lemma(tree, child))
        );
      return (gives || does || wins) && inName(tree, child);
    })
    .flatMap((child) => phrasesOf(tree, child));
}

/** What does harm without anybody. */
const forces = words(
  'fire flood storm earthquake hurricane typhoon cyclone tornado lightning tsunami avalanche landslide explosion frost drought water wind disease virus fungus rust',
);
