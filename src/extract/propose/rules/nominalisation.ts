import type { Tree } from '../../tree.js';
import { subjectsOf } from '../clause/subjects.js';
import { type Draft, pairs } from '../draft.js';
import { attitudes, givenNouns, verbOfNoun } from '../lexicon/nouns.js';
import { isOfOrganization, isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import { countryBefore } from './country-before.js';

/** "North Korea's support for Russia", "the invasion of Ukraine by Russia": a noun made from a verb, with doer and deed. */
export function nominalisation(tree: Tree, noun: number): readonly Draft[] {
  if (upos(tree, noun) !== 'NOUN') return [];
  const doers = [
    ...possessors(tree, noun),
    ...byPhrase(tree, noun),
    ...countryBefore(tree, noun).map((role) => role.object),
  ];
  if (doers.length === 0) doers.push(...visitors(tree, noun));
  if (doers.length === 0) return [];
  const suffered = sufferedBy(tree, noun);
  if (suffered) return suffered;
  return dependents(tree, noun, 'nmod').flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    const link = wordsOf(tree, preposition);
    const predicate = verbOfNoun(lemma(tree, noun), link);
    if (!predicate || labelled(tree, child, 'nmod:poss') || (link === 'to' && isPassedOn(tree, noun)))
      return [];
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

/** "died on a visit to Oslo": who does or suffers what happens on a journey makes it. */
function visitors(tree: Tree, noun: number): readonly Phrase[] {
  const verb = headOf(tree, noun);
  const isOn =
    labelled(tree, noun, 'obl') &&
    /^(?:visit|trip|journey|voyage)$/.test(lemma(tree, noun)) &&
    /^(?:during|on)$/.test(wordsOf(tree, prepositionOf(tree, noun))) &&
    dependents(tree, noun, 'det').some((det) => /^an?$/.test(word(tree, det)));
  if (!isOn || xpos(tree, noun) === 'NNS') return [];
  return subjectsOf(tree, verb).filter(
    ({ head }) =>
      isOfPerson(tree, head) ||
      inNameOf(tree, head) === 'PER' ||
      /^(?:s?he|they|I|we)$/i.test(word(tree, head)),
  );
}

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

/** "Holm's sale to Lund", "the ship's delivery to Peru": where nobody and nothing stands beside it, the owner is what is passed on. */
function isPassedOn(tree: Tree, noun: number): boolean {
  const name = lemma(tree, noun);
  if (!/^(?:sale|delivery|shipment|supply)$/.test(name) || xpos(tree, noun) === 'NNS') return false;
  const owners = dependents(tree, noun, 'nmod:poss');
  const isCountry = name !== 'sale' && owners.every((owner) => inNameOf(tree, owner) === 'LOC');
  const isTold = dependents(tree, noun, 'nmod').some((child) =>
    /^(?:of|by)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
  return owners.length > 0 && !isCountry && !isTold;
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
          upos(tree, child) === 'PROPN' ||
          isOfPerson(tree, child) ||
          isOfOrganization(tree, child) ||
          xpos(tree, child) === 'NNS' ||
          word(tree, child) === 'police' ||
          forces.has(lemma(tree, child))
        );
      // "support for the ban among farmers".
      const holds =
        preposition === 'among' && attitudes.has(lemma(tree, noun)) && xpos(tree, child) !== 'PRP';
      return holds || ((gives || does || wins) && inName(tree, child));
    })
    .flatMap((child) => phrasesOf(tree, child));
}

/** What does harm without anybody. */
const forces = words(
  'fire flood storm earthquake hurricane typhoon cyclone tornado lightning tsunami avalanche landslide explosion frost drought water wind disease virus fungus rust aircraft army navy crowd mob drone missile artillery infantry cavalry',
);
