import { reporting } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The rain delayed the launch, officials said, disappointing tourists": a participle behind a remark goes on with what it is a remark on. */
export function participleOfRemark(tree: Tree, participle: number): readonly Edit[] {
  const above = headOf(tree, participle);
  if (above < 0 || xpos(tree, participle) !== 'VBG' || !isBehindComma(tree, participle)) return [];
  if (dependent(tree, participle, 'nsubj', 'mark', 'aux') !== undefined || isSpeech(tree, participle))
    return [];
  // "the firm said, dashing hopes": the parser may take it for what describes the hopes.
  const described = labelled(tree, participle, 'amod') && labelled(tree, above, 'obj') && above > participle;
  const verb = described ? headOf(tree, above) : above;
  const remarkedOn = contentOf(tree, verb);
  const main = remarkedOn ?? stateOf(tree, verb);
  if (main < 0 || main > participle || participle < verb) return [];
  if (!described && !labelled(tree, participle, 'advcl', 'ccomp', 'xcomp', 'acl')) return [];
  const strayed =
    remarkedOn === undefined
      ? []
      : dependents(tree, verb, 'obj', 'obl').filter((child) => child > participle);
  return [
    { node: participle, head: main, label: 'advcl', upos: 'VERB' },
    ...strayed.map((node) => ({ node, head: participle })),
  ];
}

/** What the speaker does while speaking: "he said, pointing at the map". */
function isSpeech(tree: Tree, participle: number): boolean {
  return (
    reporting.has(lemma(tree, participle)) ||
    /^(?:referring|citing|speaking|pointing|smiling|laughing|urging|calling|asking|shaking|holding|talking|describing)$/.test(
      word(tree, participle),
    )
  );
}

function isBehindComma(tree: Tree, node: number): boolean {
  return word(tree, upos(tree, node - 1) === 'ADV' ? node - 2 : node - 1) === ',';
}

function startOf(tree: Tree, node: number): number {
  return subtree(tree, node).find((each) => upos(tree, each) !== 'PUNCT') ?? node;
}

/** What ", doctors said on Monday" is a remark on; undefined where it is none: behind a quotation the participle may be the speaker's. */
function contentOf(tree: Tree, verb: number): number | undefined {
  const subject = verb < 0 ? undefined : dependents(tree, verb, 'nsubj').find((child) => child < verb);
  if (subject === undefined || !reporting.has(lemma(tree, verb))) return undefined;
  if (word(tree, startOf(tree, subject) - 1) !== ',') return undefined;
  return labelled(tree, verb, 'parataxis')
    ? headOf(tree, verb)
    : dependents(tree, verb, 'ccomp').find((child) => child < subject);
}

/** "kept it open, angering the union": the verb above an adjective or participle that tells how its object is. */
function stateOf(tree: Tree, node: number): number {
  const isState = upos(tree, node) === 'ADJ' || xpos(tree, node) === 'VBN';
  const bare = dependent(tree, node, 'cop', 'aux', 'mark', 'nsubj') === undefined;
  return isState && bare && labelled(tree, node, 'xcomp') ? headOf(tree, node) : -1;
}
