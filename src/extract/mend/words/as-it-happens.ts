import { dependent, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Strike spreads as envoy quits": in a headline two bare nouns behind "as" are a subject and its verb where the subject is one. */
export function asItHappens(tree: Tree, as: number): readonly Edit[] {
  const verb = headOf(tree, as);
  const main = verb < 0 ? -1 : headOf(tree, verb);
  if (word(tree, as) !== 'as' || !labelled(tree, as, 'case') || main < 0 || xpos(tree, main) !== 'VBZ')
    return [];
  if (!isHeadline(tree) || !labelled(tree, verb, 'obl') || !isBareVerb(tree, verb, as)) return [];
  const subject = verb - 1;
  if (dependent(tree, main, 'obj') !== undefined && !isOne(tree, dependent(tree, main, 'obj') ?? -1))
    return [];
  return [
    { node: as, head: verb, label: 'mark', upos: 'SCONJ' },
    { node: subject, head: verb, label: 'nsubj' },
    { node: verb, head: main, label: 'advcl', upos: 'VERB', xpos: 'VBZ' },
    ...(tree.children[verb] ?? [])
      .filter((child) => labelled(tree, child, 'conj') && isBareVerb(tree, child, child - 2))
      .flatMap((child) => [
        { node: child, upos: 'VERB', xpos: 'VBZ' },
        { node: child - 1, head: child, label: 'nsubj' },
      ]),
  ];
}

/** "envoy quits": right behind "as" or a comma, one noun and one that ends as a verb does. */
function isBareVerb(tree: Tree, node: number, before: number): boolean {
  return (
    xpos(tree, node) === 'NNS' &&
    node - 2 === before &&
    labelled(tree, node - 1, 'compound') &&
    headOf(tree, node - 1) === node &&
    isOne(tree, node - 1)
  );
}

function isOne(tree: Tree, node: number): boolean {
  return /^(?:NN|NNP)$/.test(xpos(tree, node));
}

function isHeadline(tree: Tree): boolean {
  return tree.tokens.every(
    (token, node) =>
      !/^[.!?]$/.test(token.text) && !(upos(tree, node) === 'DET' && /^(?:an?|the)$/i.test(token.text)),
  );
}
