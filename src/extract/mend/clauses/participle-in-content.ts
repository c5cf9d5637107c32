import { dependent, dependents, headOf, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "warned that the virus, so far confined to farms, could spread": between commas stands what the virus is, and no first thing that is said. */
export function participleInContent(tree: Tree, participle: number): readonly Edit[] {
  if (xpos(tree, participle) !== 'VBN' || dependent(tree, participle, 'aux', 'mark', 'obj') !== undefined)
    return [];
  const verb = headOf(tree, participle);
  const main = dependents(tree, verb, 'ccomp').find((child) => child > participle);
  const [opening = participle] = subtree(tree, participle).filter(
    (node) => upos(tree, node) !== 'PUNCT' && !isSubject(tree, node, participle),
  );
  if (main === undefined || word(tree, opening - 1) !== ',') return [];
  const subject = [...dependents(tree, main, 'nsubj'), ...dependents(tree, participle, 'nsubj')].find(
    (node) => node < opening,
  );
  const end = subtree(tree, participle).findLast((node) => upos(tree, node) !== 'PUNCT') ?? main;
  if (subject === undefined || word(tree, end + 1) !== ',' || end > main) return [];
  return [
    { node: subject, head: main, label: 'nsubj' },
    { node: participle, head: subject, label: 'acl' },
  ];
}

function isSubject(tree: Tree, node: number, participle: number): boolean {
  return dependents(tree, participle, 'nsubj').some((child) => subtree(tree, child).includes(node));
}
