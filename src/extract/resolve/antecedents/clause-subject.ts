import { accusing, requesting } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';

/**
 * The subject of the clause that a word stands in, shared ones included: of "Holt met Lind and wanted to thank him" it is Holt
 * for "him". Undefined where the clause has none.
 */
export function clauseSubject(tree: Tree, node: number): number | undefined {
  let verb = headOf(tree, node);
  while (verb >= 0) {
    const subject = dependent(tree, verb, 'nsubj');
    if (subject !== undefined && subject !== node) return subject;
    const shares =
      subject === undefined &&
      (labelled(tree, verb, 'conj', 'nmod', 'obl', 'obj', 'nmod:poss', 'appos', 'iobj') ||
        // "fined Acme, accusing it of fraud": who accuses is whoever fines, and no result.
        (labelled(tree, verb, 'advcl') &&
          xpos(tree, verb) === 'VBG' &&
          speaksTo(lemma(tree, verb)) &&
          word(tree, verb - 1) === ',') ||
        (labelled(tree, verb, 'xcomp', 'advcl') &&
          dependent(tree, headOf(tree, verb), 'obj', 'iobj') === undefined));
    if (!shares) return undefined;
    verb = headOf(tree, verb);
  }
  return undefined;
}

/** The subjects of the clauses around that of a word, nearest first, without its own. */
export function subjectsAbove(
  tree: Tree,
  node: number,
): readonly { readonly subject: number; readonly verb: number }[] {
  const found: { subject: number; verb: number }[] = [];
  for (let verb = headOf(tree, node); verb >= 0; verb = headOf(tree, verb)) {
    const subject = dependent(tree, verb, 'nsubj');
    if (subject !== undefined && subject !== node) found.push({ subject, verb });
  }
  return found;
}

function speaksTo(verb: string): boolean {
  return accusing.has(verb) || requesting.has(verb);
}
