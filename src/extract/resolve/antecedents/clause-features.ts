import { isInside } from '../../propose/context/quoted.js';
import { reporting } from '../../propose/lexicon/verbs.js';
import { headOf, isWithin, labelled, lemma } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { clauseSubject, subjectsAbove } from './clause-subject.js';
import type { Mention } from './mention.js';

/** What the grammar of the sentence that both stand in tells of a pronoun and a mention. */
export function clauseFeatures(
  tree: Tree,
  { node }: Mention,
  { node: other, roleNode }: Mention,
  possessive: boolean,
): readonly string[] {
  const gap = Math.abs(node - other);
  const found = [gap < 4 ? 'next' : gap < 10 ? 'near' : 'away'];
  if (other > node) found.push('behind');
  if (isInside(tree, other) !== isInside(tree, node)) found.push('across quotes');
  const own = clauseSubject(tree, node);
  if (own === roleNode) found.push(`own subject ${possessive ? 'possessive' : 'argument'}`);
  const [above] = subjectsAbove(tree, node).filter(({ subject }) => subject !== own);
  const isSubject = labelled(tree, node, 'nsubj');
  if (above?.subject === roleNode) {
    found.push('upper subject');
    if (isSubject && reporting.has(lemma(tree, above.verb))) found.push('sayer');
  }
  const verb = headOf(tree, node);
  if (possessive && labelled(tree, verb, 'conj') && headOf(tree, verb) === roleNode)
    found.push('joined with');
  const joins = labelled(tree, roleNode, 'nsubj') && headOf(tree, roleNode) === headOf(tree, verb);
  if (isSubject && joins && labelled(tree, verb, 'conj')) found.push('subject of conjunct');
  if (isSubject && joins && labelled(tree, verb, 'advcl')) found.push('subject around');
  if (labelled(tree, verb, 'acl') && isWithin(tree, node, roleNode)) found.push('told in relative');
  return found;
}
