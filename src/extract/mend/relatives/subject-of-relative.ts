import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a worm that lives in the deep": the pronoun right before a finite verb without a subject is its subject. */
export function subjectOfRelative(tree: Tree, pronoun: number): readonly Edit[] {
  const verb = headOf(tree, pronoun);
  if (verb !== pronoun + 1 || !relative.has(word(tree, pronoun)) || !finite.has(xpos(tree, verb))) return [];
  if (!labelled(tree, verb, 'acl:relcl') || dependent(tree, verb, 'nsubj') !== undefined) return [];
  // "the house that Jack built" has its subject; "be" takes no object at all.
  return lemma(tree, verb) === 'be' ? [] : [{ node: pronoun, label: 'nsubj' }];
}

const relative = words('that which who');

const finite = new Set(['VBZ', 'VBP', 'VBD']);
