import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isOfOrganization, isOfPerson } from '../lexicon/titles.js';
import { phrasesOf } from '../phrase.js';
import { dependents, inNameOf, upos, xpos } from '../walk.js';
import { pluralRole } from './plural-role.js';

/** "Ada Holt and Bo Lee, two former clerks of Acme": each of as many names is one: be former clerk of -> Acme. */
export function jointRoles(tree: Tree, name: number): readonly Draft[] {
  if (upos(tree, name) !== 'PROPN' || inNameOf(tree, name) === undefined) return [];
  const bearers = phrasesOf(tree, name);
  if (!bearers.every(({ head }) => inNameOf(tree, head) === inNameOf(tree, name))) return [];
  return dependents(tree, name, 'appos')
    .filter((role) => role > name && isPlural(tree, role))
    .flatMap((role) => {
      // "Moss and Lind, clerks of Acme, and Holt": Holt is none.
      const before = bearers.filter(({ head }) => head < role);
      return pluralRole(tree, role, before);
    });
}

/** A plural of what people or houses are. */
function isPlural(tree: Tree, role: number): boolean {
  const fits = isOfPerson(tree, role) || isOfOrganization(tree, role);
  return xpos(tree, role) === 'NNS' && fits && dependents(tree, role, 'conj', 'cop').length === 0;
}
