import { dependents, headOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "denied claims that it leaked": what is denied is a noun, though it looks like a verb. */
export function nounOfClaim(tree: Tree, noun: number): readonly Edit[] {
  if (xpos(tree, noun) !== 'VBZ' || upos(tree, headOf(tree, noun)) !== 'VERB') return [];
  const clauses = dependents(tree, noun, 'ccomp').filter((clause) =>
    dependents(tree, clause, 'mark').some((mark) => word(tree, mark) === 'that'),
  );
  return clauses.length === 0
    ? []
    : [{ node: noun, upos: 'NOUN', xpos: 'NNS' }, ...clauses.map((node) => ({ node, label: 'acl' }))];
}
