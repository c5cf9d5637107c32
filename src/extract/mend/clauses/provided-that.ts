import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const provided = /^(?:provided|providing|assuming|supposing|granted)$/;

/** "Provided that Lima pays, Acme will build": the sentence is about what Acme builds. */
export function providedThat(tree: Tree, root: number): readonly Edit[] {
  if (root > 1 || !provided.test(word(tree, root))) return [];
  const [condition, main] = dependents(tree, root, 'ccomp', 'parataxis', 'conj', 'xcomp').filter(
    (child) => child > root,
  );
  if (condition === undefined || main === undefined || dependent(tree, main, 'nsubj') === undefined)
    return [];
  if (labelled(tree, main, 'conj') && dependent(tree, main, 'cc') !== undefined) return [];
  const rest = (tree.children[root] ?? []).filter((child) => child > main);
  return [
    { node: main, head: -1, label: 'root' },
    { node: root, head: main, label: 'advcl' },
    ...rest.map((node) => ({ node, head: main })),
  ];
}

/** "Acme will build the dam provided that Lima pays", "provided Lima pays": nobody provided the dam. */
export function providedBehind(tree: Tree, participle: number): readonly Edit[] {
  const noun = headOf(tree, participle);
  if (!provided.test(word(tree, participle)) || noun < 0) return [];
  const verb = headOf(tree, noun);
  if (labelled(tree, participle, 'acl:relcl') || verb < 0 || upos(tree, verb) !== 'VERB') return [];
  const said = dependents(tree, participle, 'ccomp').find(
    (clause) => dependent(tree, clause, 'nsubj') !== undefined,
  );
  const isOpen = { node: participle, head: verb, label: 'advcl' };
  if (said !== undefined) return [isOpen];
  // "provided the state pays": the tagger may know "pays" for a verb where the parser does not.
  const lost = dependents(tree, participle, 'obj').find(
    (child) => upos(tree, child) === 'VERB' && /^VB[ZPD]$/.test(xpos(tree, child)),
  );
  const doer =
    lost === undefined ? undefined : dependents(tree, lost, 'compound').find((node) => node === lost - 1);
  if (lost === undefined || doer === undefined) return [];
  return [isOpen, { node: lost, label: 'ccomp' }, { node: doer, label: 'nsubj' }];
}
