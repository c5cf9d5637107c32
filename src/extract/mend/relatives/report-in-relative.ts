import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a goal that Leeds felt should have stood": who feels so stands within the clause of "that", which is the subject of the inner verb. */
export function reportInRelative(tree: Tree, saying: number): readonly Edit[] {
  if (!reporting.has(lemma(tree, saying)) || !['VERB', 'AUX'].includes(upos(tree, saying))) return [];
  if (labelled(tree, saying, 'aux')) return asAuxiliary(tree, saying);
  const edits = asClause(tree, saying);
  return edits.length > 0 ? edits : asMain(tree, saying);
}

/** The parser took "felt" for the verb of the relative clause, and the inner verb for its complement. */
function asClause(tree: Tree, saying: number): readonly Edit[] {
  const goesOn = labelled(tree, saying, 'conj');
  if (!labelled(tree, saying, 'acl:relcl') && !goesOn) return [];
  const inner = dependents(tree, saying, 'ccomp', 'xcomp').find(
    (child) => child > saying && (labelled(tree, child, 'ccomp') || word(tree, child) === 'ought'),
  );
  const speaker = dependents(tree, saying, 'nsubj').find((child) => child < saying);
  if (
    inner === undefined ||
    speaker === undefined ||
    dependent(tree, inner, 'nsubj', 'csubj', 'expl', 'mark') !== undefined
  )
    return [];
  // "that supporters say will help and opponents say will harm": the second goes on with the first.
  const first = headOf(tree, saying);
  if (goesOn && !(labelled(tree, first, 'ccomp') && labelled(tree, headOf(tree, first), 'acl:relcl')))
    return [];
  const pronoun = dependents(tree, saying, 'obj', 'nsubj', 'mark').find((child) =>
    /^(?:that|which|who)$/.test(word(tree, child)),
  );
  if (pronoun === speaker || (!goesOn && dependents(tree, saying, 'obj').some((child) => child !== pronoun)))
    return [];
  const others = dependents(tree, saying, 'cc', 'conj').map((node) => ({ node, head: inner }));
  return [
    { node: inner, head: first, label: goesOn ? 'conj' : 'acl:relcl' },
    { node: saying, head: inner, label: 'parataxis' },
    ...(pronoun === undefined
      ? []
      : [{ node: pronoun, head: inner, label: 'nsubj', upos: 'PRON', xpos: 'WDT' }]),
    ...others,
  ];
}

/** The parser took "believes" for an auxiliary of the inner verb. */
function asAuxiliary(tree: Tree, saying: number): readonly Edit[] {
  const inner = headOf(tree, saying);
  const pronoun = dependents(tree, inner, 'obj', 'nsubj').find((child) =>
    /^(?:that|which|who)$/.test(word(tree, child)),
  );
  const speaker = dependents(tree, inner, 'nsubj').find((child) => child < saying && child !== pronoun);
  if (
    !labelled(tree, inner, 'acl:relcl') ||
    pronoun === undefined ||
    speaker === undefined ||
    pronoun > speaker
  )
    return [];
  return [
    { node: pronoun, head: inner, label: 'nsubj' },
    { node: speaker, head: saying, label: 'nsubj' },
    { node: saying, head: inner, label: 'parataxis', upos: 'VERB' },
  ];
}

/** "The law that critics say will hurt schools passed": the parser took "hurt" for the verb of the sentence, which comes behind it. */
function asMain(tree: Tree, saying: number): readonly Edit[] {
  const noun = headOf(tree, saying);
  const inner = noun < 0 ? -1 : headOf(tree, noun);
  if (!labelled(tree, saying, 'acl:relcl') || !labelled(tree, noun, 'nsubj') || inner < saying) return [];
  const pronoun = dependents(tree, saying, 'obj').find((child) =>
    /^(?:that|which|who)$/.test(word(tree, child)),
  );
  const main = dependents(tree, inner, 'xcomp', 'ccomp', 'conj', 'parataxis').find(
    (child) =>
      child > inner &&
      /^VB[DZ]$/.test(xpos(tree, child)) &&
      dependent(tree, child, 'nsubj', 'cc', 'mark') === undefined,
  );
  const next = dependents(tree, inner, 'aux').includes(saying + 1);
  if (pronoun === undefined || main === undefined || !next) return [];
  const behind = (tree.children[inner] ?? []).filter((child) => child > main);
  return [
    { node: main, head: headOf(tree, inner), label: tree.parse.labels[inner] ?? 'root' },
    { node: noun, head: main, label: 'nsubj' },
    { node: inner, head: noun, label: 'acl:relcl' },
    { node: saying, head: inner, label: 'parataxis' },
    { node: pronoun, head: inner, label: 'nsubj', upos: 'PRON', xpos: 'WDT' },
    ...behind.map((node) => ({ node, head: main })),
  ];
}
