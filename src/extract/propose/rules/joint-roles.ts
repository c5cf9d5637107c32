import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isOfOrganization, isOfPerson } from '../lexicon/titles.js';
import { phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, inNameOf, lemma, upos, word, xpos } from '../walk.js';
import { rolesOf } from './roles.js';

/** "Ada Holt and Bo Lee, two former clerks of Acme": each of as many names is one: be former clerk of -> Acme. */
export function jointRoles(tree: Tree, name: number): readonly Draft[] {
  if (upos(tree, name) !== 'PROPN' || inNameOf(tree, name) === undefined) return [];
  const bearers = phrasesOf(tree, name);
  if (bearers.length < 2 || !bearers.every(({ head }) => inNameOf(tree, head) === inNameOf(tree, name)))
    return [];
  return dependents(tree, name, 'appos')
    .filter((role) => role > name && isCount(tree, role, bearers.length))
    .flatMap((role) =>
      rolesOf(tree, role).flatMap((found) => {
        const single = found.predicate.replace(word(tree, role), lemma(tree, role));
        return bearers.map((subject) => ({
          subject,
          relation: { core: found.words, text: `is ${textOf(tree, found.words)}`, predicate: `be ${single}` },
          object: found.object,
          anchor: role,
          clause: null,
          reliability: 0.8,
        }));
      }),
    );
}

/** A plural of what people or houses are, counted as many or not at all. */
function isCount(tree: Tree, role: number, count: number): boolean {
  const fits = isOfPerson(tree, role) || isOfOrganization(tree, role);
  const numbers = dependents(tree, role, 'nummod', 'det').map((node) => word(tree, node));
  const isRight = numbers.every((each) => each === 'the' || counts.get(each) === count);
  return xpos(tree, role) === 'NNS' && fits && isRight && dependents(tree, role, 'conj', 'cop').length === 0;
}

const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
