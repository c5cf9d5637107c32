import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { dependent, dependents, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Norda Foods to close two plants, cut 300 jobs": in a headline an infinitive right behind a name is what they will do, and
 * so is a bare verb behind the comma.
 */
export function headlineDeed(tree: Tree, root: number): readonly Edit[] {
  const subject = xpos(tree, root) === 'VB' ? dependent(tree, root, 'nsubj') : root;
  if (subject === undefined || dependent(tree, root, 'aux', 'cop', 'mark', 'det') !== undefined) return [];
  const acts =
    upos(tree, subject) === 'PROPN' || isOfOrganization(tree, subject) || isOfPerson(tree, subject);
  if (!acts || !/^(?:NOUN|PROPN)$/.test(upos(tree, subject)) || dependent(tree, subject, 'det') !== undefined)
    return [];
  const deed = [...dependents(tree, subject, 'acl'), ...dependents(tree, root, 'advcl')].find(
    (child) => child > subject && xpos(tree, child) === 'VB' && isRightBehind(tree, child, subject),
  );
  if (deed === undefined || hasTense(tree)) return [];
  // "Moss: Norda to close two plants".
  if (tree.words.slice(subject, deed).includes(':')) return [];
  const further = root === subject ? [] : [root];
  if (further.some((verb) => verb < deed || !isBare(tree, verb))) return [];
  const strayed = (tree.children[subject] ?? []).filter(
    (child) => child > deed && !labelled(tree, child, 'flat'),
  );
  return [
    { node: deed, head: -1, label: 'root' },
    { node: subject, head: deed, label: 'nsubj' },
    ...further.map((node) => ({ node, head: deed, label: 'conj' })),
    ...strayed.map((node) => ({ node, head: deed })),
  ];
}

/** "to close" right behind the name or its last part. */
function isRightBehind(tree: Tree, deed: number, subject: number): boolean {
  const to = dependents(tree, deed, 'mark').find((mark) => word(tree, mark) === 'to');
  const own = subtree(tree, subject, (child) => child !== deed && !labelled(tree, child, 'punct', 'conj'));
  return to !== undefined && Math.max(...own.filter((node) => node < deed)) === to - 1;
}

/** A bare verb behind a comma. */
function isBare(tree: Tree, verb: number): boolean {
  return word(tree, verb - 1) === ',' && dependent(tree, verb, 'cc', 'advmod') === undefined;
}

/** What is told in a sentence with a tense is no headline, but for "as costs rise" and the like. */
function hasTense(tree: Tree): boolean {
  const opener = tree.words.findIndex((each) => /^(?:as|after|amid|if|once|when|while|despite)$/.test(each));
  const before = opener < 0 ? tree.tokens.length : opener;
  const isClosed = word(tree, tree.tokens.length - 1) === '.';
  return (
    isClosed || tree.tokens.some((_, node) => node < before && /^(?:VB[DZP]|MD)$/.test(xpos(tree, node)))
  );
}
