import { dependents, headOf, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The song that Rosa wrote won a prize": a verb that helps no other is that of a relative clause before it. */
export function falseAuxiliary(tree: Tree, verb: number): readonly Edit[] {
  const main = headOf(tree, verb);
  if (upos(tree, verb) !== 'VERB' || main < verb) return [];
  if (/^(?:be|have|do|get|will|can|may|shall|must|need|dare)$/.test(lemma(tree, verb))) return [];
  const [noun, subject] = dependents(tree, main, 'nsubj').filter((child) => child < verb);
  if (noun === undefined || subject === undefined) return [];
  const inner = (tree.children[main] ?? []).filter((child) => child > noun && child < verb);
  return [
    { node: verb, head: noun, label: 'acl:relcl' },
    ...inner.map((node) => ({ node, head: verb, ...(word(tree, node) === 'that' && { label: 'obj' }) })),
  ];
}
