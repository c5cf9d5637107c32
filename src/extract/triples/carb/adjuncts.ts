import type { Clause } from '../../propose/clause/clause.js';
import { conjuncts, dependents, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { branch, spell } from '../spell.js';

/** Time, place, manner and purpose, each as it stands, those before the verb last. */
export function adjuncts(tree: Tree, clause: Clause, used: number): readonly string[] {
  const nodes = [clause.head, ...clause.governors].flatMap((verb) =>
    dependents(tree, verb, 'obl', 'advcl', 'xcomp').filter((node) => isAdjunct(tree, node, verb, clause)),
  );
  return nodes
    .filter((node) => node !== used && !conjuncts(tree, used).includes(node))
    .sort((a, b) => Number(a < clause.head) - Number(b < clause.head) || a - b)
    .map((node) => spell(tree, branch(tree, node)));
}

/** "to pay for it" behind the verb, "asked her to leave" behind an object; other clauses are told apart. */
function isAdjunct(tree: Tree, node: number, verb: number, clause: Clause): boolean {
  if (labelled(tree, node, 'obl')) return true;
  const infinitive = dependents(tree, node, 'mark').some((mark) => word(tree, mark) === 'to');
  if (node < verb || !infinitive || upos(tree, node) !== 'VERB') return false;
  return labelled(tree, node, 'advcl') || (verb === clause.head && clause.objects.length > 0);
}
