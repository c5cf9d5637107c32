import { dependent, dependents, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The killing of the judge, condemned by the church, shocked voters": behind the aside the parser may take the verb of
 * the sentence for an adjective, and its object, or the verb of the aside, for the root.
 */
export function verbBehindAside(tree: Tree, root: number): readonly Edit[] {
  const subject = dependents(tree, root, 'nsubj').find((child) => child < root);
  if (
    subject === undefined ||
    !/^NNP?S?$/.test(xpos(tree, subject)) ||
    dependent(tree, root, 'cop', 'aux') !== undefined
  )
    return [];
  if (isLostRoot(tree, root)) return [{ node: root, upos: 'VERB', xpos: 'VBD' }];
  const object = upos(tree, root) === 'NOUN' ? root : asideObject(tree, root);
  if (object === undefined) return [];
  const verb = dependents(tree, object, 'amod').find((child) => isLostVerb(tree, child, subject, object));
  if (verb === undefined) return [];
  const others = (tree.children[root] ?? []).filter(
    (child) =>
      ![subject, object, verb].includes(child) &&
      (root === object ? child < verb || labelled(tree, child, 'punct') : child > object),
  );
  return [
    { node: verb, head: -1, label: 'root', upos: 'VERB', xpos: 'VBD' },
    { node: subject, head: verb, label: 'nsubj' },
    { node: object, head: verb, label: 'obj' },
    ...(root === object ? [] : [{ node: root, head: subject, label: 'acl' }]),
    ...others.map((node) => ({ node, head: verb })),
  ];
}

/** An adjective has no object. */
function isLostRoot(tree: Tree, root: number): boolean {
  return (
    upos(tree, root) === 'ADJ' &&
    /ed$/.test(word(tree, root)) &&
    dependents(tree, root, 'obj').some((child) => child > root)
  );
}

/** The object that a participle in an aside, taken for the verb of the sentence, was given: "criticism, voiced in Lima, worried leaders". */
function asideObject(tree: Tree, root: number): number | undefined {
  if (xpos(tree, root) !== 'VBN' && xpos(tree, root) !== 'VBD') return undefined;
  return word(tree, root - 1) === ','
    ? dependents(tree, root, 'obj').find((child) => child > root)
    : undefined;
}

/** A word in "-ed" right behind a comma, before a bare plural or a name. */
function isLostVerb(tree: Tree, node: number, subject: number, object: number): boolean {
  const isBare = dependent(tree, object, 'det', 'nmod:poss') === undefined;
  return (
    node > subject &&
    node < object &&
    word(tree, node - 1) === ',' &&
    /ed$/.test(word(tree, node)) &&
    isBare &&
    /^(?:NNS|NNPS?)$/.test(xpos(tree, object))
  );
}
