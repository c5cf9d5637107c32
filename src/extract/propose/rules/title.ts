import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { titleNouns } from '../lexicon/titles.js';
import { inName, phraseOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, lemma, upos } from '../walk.js';
import { ownersOfName, rolesOf } from './roles.js';

/** "Ukrainian President Volodymyr Zelenskyy": be president of -> Ukraine. */
export function title(tree: Tree, name: number): readonly Draft[] {
  if (!inName(tree, name)) return [];
  return dependents(tree, name, 'nmod:desc', 'compound')
    .filter(
      (noun) =>
        noun < name && titleNouns.has(lemma(tree, noun)) && ['NOUN', 'PROPN'].includes(upos(tree, noun)),
    )
    .flatMap((noun) =>
      [...rolesOf(tree, noun), ...countryBeside(tree, name, noun)].map((role) => ({
        subject: phraseOf(tree, name),
        relation: {
          core: role.words,
          text: `is ${textOf(tree, role.words)}`,
          predicate: `be ${role.predicate}`,
        },
        object: role.object,
        anchor: name,
        clause: null,
        reliability: 0.73,
      })),
    );
}

/** The country may hang on the name instead of the title: "U.S. President Joe Biden". */
function countryBeside(tree: Tree, name: number, noun: number) {
  return ownersOfName(tree, name)
    .filter((role) => Math.max(...role.object.tokens) < noun)
    .slice(0, 1)
    .map((role) => ({ predicate: `${lemma(tree, noun)} of`, words: [noun], object: role.object }));
}
