import { isNominal } from '../../propose/phrase.js';
import { dependents } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { longPhrase, spell } from '../spell.js';
import type { Triple } from '../triple.js';

/** "Lydia Carew, a wealthy aristocrat": is. */
export function ofApposition(tree: Tree, noun: number): readonly Triple[] {
  return dependents(tree, noun, 'appos')
    .filter(
      (other) =>
        isNominal(tree, other) &&
        isNominal(tree, noun) &&
        other > noun &&
        dependents(tree, other, 'case').length === 0,
    )
    .map((other) => ({
      subject: spell(tree, longPhrase(tree, { head: noun, tokens: [] })),
      relation: 'be',
      objects: [spell(tree, longPhrase(tree, { head: other, tokens: [] }))],
      confidence: 0.3,
    }));
}
