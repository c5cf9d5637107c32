import { dependents, headOf, labelled, lemma, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "had set goals": a participle right behind "have" is its verb, not an adjective of the object. */
export function perfectAuxiliary(tree: Tree, have: number): readonly Edit[] {
  const participle = have + 1;
  const object = headOf(tree, participle);
  // "has mixed feelings": what the parser takes for an adjective is one.
  const joined =
    lemma(tree, have) === 'have' &&
    xpos(tree, participle) === 'VBN' &&
    upos(tree, participle) === 'VERB' &&
    labelled(tree, participle, 'amod');
  if (!joined || !labelled(tree, object, 'obj') || headOf(tree, object) !== have) return [];
  const others = (tree.children[have] ?? []).filter((child) => child !== object);
  return [
    { node: participle, head: headOf(tree, have), label: tree.parse.labels[have] ?? 'root', upos: 'VERB' },
    { node: have, head: participle, label: 'aux', upos: 'AUX' },
    { node: object, head: participle },
    ...others.map((node) => ({ node, head: participle })),
    ...dependents(tree, participle, 'advmod').map((node) => ({ node, head: participle })),
  ];
}
