import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The farmers, as well as the fishermen, opposed the port": a past tense is no participle of the nouns it is said of. */
export function finiteAcl(tree: Tree, noun: number): readonly Edit[] {
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || dependent(tree, noun, 'cop', 'nsubj') !== undefined)
    return [];
  const nouns = [noun, ...dependents(tree, noun, 'conj', 'nmod')];
  const verb = nouns
    .flatMap((node) => dependents(tree, node, 'acl'))
    .flatMap((node) => [node, ...behindInfinitive(tree, node)])
    .find(
      (child) =>
        isPast(tree, child) || isPastBehindObject(tree, child) || isBehindAddition(tree, child, noun),
    );
  if (verb === undefined) return [];
  const after = (tree.children[noun] ?? []).filter(
    (child) => child > verb && labelled(tree, child, 'punct', 'advcl', 'obl', 'parataxis'),
  );
  const [object] = dependents(tree, verb, 'nsubj');
  return [
    { node: verb, head: -1, label: 'root', upos: 'VERB', xpos: 'VBD' },
    { node: noun, head: verb, label: 'nsubj' },
    // "refusal to sign it angered them": what is refused.
    ...(object === undefined ? [] : [{ node: object, head: headOf(tree, verb), label: 'obj' }]),
    ...after.map((node) => ({ node, head: verb })),
  ];
}

/** "The refusal of the bank to publish the report angered investors": the verb may hang on what is refused. */
function behindInfinitive(tree: Tree, deed: number): readonly number[] {
  const isTo = dependents(tree, deed, 'mark').some((mark) => word(tree, mark) === 'to');
  return isTo && xpos(tree, deed) === 'VB'
    ? dependents(tree, deed, 'xcomp', 'ccomp').filter((child) => child > deed)
    : [];
}

function isPast(tree: Tree, verb: number): boolean {
  // "The pope named Moss bishop and left": no participle has an object and goes on with a past tense.
  const goesOn =
    xpos(tree, verb) === 'VBN' &&
    headOf(tree, verb) === verb - 1 &&
    dependents(tree, verb - 1, 'det').some((det) => word(tree, det) === 'the') &&
    dependents(tree, verb, 'conj').some((child) => xpos(tree, child) === 'VBD');
  if (!(goesOn || xpos(tree, verb) === 'VBD') || labelled(tree, verb, 'acl:relcl')) return false;
  const hasObject = dependent(tree, verb, 'obj') !== undefined;
  return hasObject && dependent(tree, verb, 'nsubj', 'mark', 'obl:agent', 'aux') === undefined;
}

/** "Lund's refusal to sign the pact angered them": the parser took the pact for who angered them. */
function isPastBehindObject(tree: Tree, verb: number): boolean {
  const deed = headOf(tree, verb);
  const [subject] = dependents(tree, verb, 'nsubj');
  return (
    subject !== undefined &&
    subject > deed &&
    subject < verb &&
    xpos(tree, verb) === 'VBD' &&
    xpos(tree, deed) === 'VB' &&
    labelled(tree, deed, 'acl') &&
    labelled(tree, verb, 'ccomp') &&
    !reporting.has(lemma(tree, deed)) &&
    dependent(tree, deed, 'obj') === undefined &&
    dependent(tree, verb, 'obj') !== undefined &&
    dependent(tree, verb, 'mark', 'aux', 'obl:agent') === undefined
  );
}

/** "The bank, as well as two funds, invested in it": behind the comma that ends what is added stands no participle. */
function isBehindAddition(tree: Tree, verb: number, noun: number): boolean {
  const added = headOf(tree, verb);
  const opener = tree.words.slice(noun, added).join(' ');
  const isAdded = added !== noun && /, (?:as well as|along with|together with) /.test(`${opener} `);
  const bare = dependent(tree, verb, 'nsubj', 'mark', 'obl:agent', 'aux') === undefined;
  return isAdded && bare && /^VB[DN]$/.test(xpos(tree, verb)) && word(tree, verb - 1) === ',';
}
