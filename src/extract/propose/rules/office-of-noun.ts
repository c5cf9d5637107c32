import type { Tree } from '../../tree.js';
import { type Draft, pairs } from '../draft.js';
import { isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, headOf, lemma, prepositionOf, upos, wordsOf } from '../walk.js';
import { rolesOf } from './roles.js';

/** "Ada Holt's appointment as director of the annex", "her time as mayor of Lind": be director of -> annex. */
export function officeOfNoun(tree: Tree, noun: number): readonly Draft[] {
  if (upos(tree, noun) !== 'NOUN' || !holding.has(lemma(tree, noun))) return [];
  // "blocked her appointment as director": who knows whether she ever was.
  if (
    /^(?:obj|obl|nmod)/.test(tree.parse.labels[noun] ?? '') &&
    doubting.has(lemma(tree, headOf(tree, noun)))
  )
    return [];
  if (
    /^(?:before|until|till|pending|without|ahead of|prior to|for)$/.test(
      wordsOf(tree, prepositionOf(tree, noun)),
    )
  )
    return [];
  const holders = dependents(tree, noun, 'nmod')
    .filter(
      (node) => node < noun || (wordsOf(tree, prepositionOf(tree, node)) === 'of' && inName(tree, node)),
    )
    .flatMap((node) => phrasesOf(tree, node));
  return dependents(tree, noun, 'nmod', 'obl')
    .filter((office) => wordsOf(tree, prepositionOf(tree, office)) === 'as' && isOfPerson(tree, office))
    .flatMap((office) => {
      const shared = { anchor: noun, clause: null, reliability: 0.8 };
      const roles = rolesOf(tree, office).map((role) => ({
        relation: {
          core: role.words,
          text: `is ${textOf(tree, role.words)}`,
          predicate: `be ${role.predicate}`,
        },
        object: role.object,
      }));
      const plain = { relation: { core: [], text: 'is', predicate: 'be' }, object: phraseOf(tree, office) };
      return (roles.length > 0 ? roles : [plain]).flatMap(({ relation, object }) =>
        pairs(holders, [object]).map(([subject, target]) => ({
          subject,
          relation,
          object: target,
          ...shared,
        })),
      );
    });
}

/** Nouns by which an office is taken or held; who is only nominated does not hold it yet. */
const holding = words(
  'appointment election re-election reelection selection installation inauguration promotion reappointment tenure term stint reign time career work role position job',
);

const doubting = words(
  'oppose block fear deny reject veto prevent stop cancel annul urge demand seek want expect await consider discuss debate support back favour favor recommend hope call push campaign vote delay postpone refuse criticise criticize question doubt',
);
