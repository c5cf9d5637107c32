import { isPassive } from '../../propose/clause/verb-group.js';
import { saying } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, subtree, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "is a form of transport and safety rules are kept", "saying other shops had been refused help": what begins with a
 * finite auxiliary and has neither a subject nor a "that" or "which" describes nothing; the noun right before is its subject.
 */
export function subjectRightBefore(tree: Tree, verb: number): readonly Edit[] {
  const start = bareStart(tree, verb);
  if (start === undefined) return [];
  for (let noun = start - 1; noun >= 0; noun -= 1) {
    if (!/^(?:NOUN|PROPN)$/.test(upos(tree, noun)) || ownTokens(tree, noun, verb).at(-1) !== start - 1)
      continue;
    const edits = said(tree, noun, verb) ?? joined(tree, noun, verb);
    if (edits)
      return [...edits, { node: noun, head: verb, label: isPassive(tree, verb) ? 'nsubj:pass' : 'nsubj' }];
  }
  return [];
}

/** The finite auxiliary that a clause begins with, which has no subject and nothing that joins it to a noun. */
function bareStart(tree: Tree, verb: number): number | undefined {
  if (
    !labelled(tree, verb, 'acl:relcl', 'advcl', 'acl') ||
    dependent(tree, verb, 'nsubj', 'csubj', 'expl', 'mark') !== undefined
  )
    return undefined;
  const [first = verb] = subtree(tree, verb);
  const isTensed = /^(?:VB[DZP]|MD)$/.test(xpos(tree, first)) && /^(?:AUX|VERB)$/.test(upos(tree, first));
  return isTensed && dependents(tree, verb, 'aux', 'cop').includes(first) ? first : undefined;
}

/** "saying other shops had been refused help". */
function said(tree: Tree, noun: number, verb: number): readonly Edit[] | null {
  const above = headOf(tree, noun);
  return labelled(tree, noun, 'obj') && above < noun && saying.has(lemma(tree, above))
    ? [{ node: verb, head: above, label: 'ccomp' }]
    : null;
}

/** "is a form of transport and safety rules are kept". */
function joined(tree: Tree, noun: number, verb: number): readonly Edit[] | null {
  const [and = noun] = ownTokens(tree, noun, verb);
  if (!labelled(tree, and, 'cc') || !labelled(tree, noun, 'conj')) return null;
  let clause = headOf(tree, noun);
  while (clause >= 0 && upos(tree, clause) !== 'VERB' && dependent(tree, clause, 'cop') === undefined)
    clause = headOf(tree, clause);
  return clause >= 0 && clause !== verb
    ? [
        { node: verb, head: clause, label: 'conj' },
        { node: and, head: verb },
      ]
    : null;
}

function ownTokens(tree: Tree, noun: number, verb: number): readonly number[] {
  return subtree(tree, noun, (child) => child !== verb);
}
