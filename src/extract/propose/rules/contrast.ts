import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { isNegated, isOpened } from '../context/local.js';
import type { Draft } from '../draft.js';
import { isExcluded, isNominal, phraseOf } from '../phrase.js';
import { dependents, upos, word } from '../walk.js';
import { copula } from './copula.js';
import { passiveAgent } from './passive-agent.js';
import { prepositional } from './prepositional.js';
import { verbObject } from './verb-object.js';

/** "Peru, not Chile, signed the pact", "arrested Lind, not Holt": what is left out is denied. */
export function contrast(tree: Tree, clause: Clause): readonly Draft[] {
  if (isNegated(tree, clause.head) || isOpened(tree, clause.head)) return [];
  const places = ['subjects', 'objects', 'agents'] as const;
  return places.flatMap((place) =>
    clause[place].flatMap(({ head }) =>
      dependents(tree, head, 'conj', 'appos')
        .filter((node) => isLeftOut(tree, node, head))
        .flatMap((anchor) => {
          const other = { ...clause, [place]: [phraseOf(tree, anchor)] };
          const read = [verbObject, passiveAgent, ...(place === 'subjects' ? [copula, prepositional] : [])];
          return read
            .flatMap((rule) => rule(tree, other))
            .map((draft) => ({
              ...draft,
              anchor,
            }));
        }),
    ),
  );
}

/** "not Chile" behind a comma or "and": a noun without a preposition, like the one it is set against. */
function isLeftOut(tree: Tree, node: number, first: number): boolean {
  const not = dependents(tree, node, 'advmod').find((child) => word(tree, child) === 'not');
  if (not === undefined || node < first || !isNominal(tree, node) || !isExcluded(tree, node)) return false;
  return (
    /^(?:,|and)$/.test(word(tree, not - 1)) &&
    upos(tree, node) !== 'PRON' &&
    dependents(tree, node, 'case').length === 0
  );
}
