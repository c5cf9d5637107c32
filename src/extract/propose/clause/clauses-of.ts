import type { Tree } from '../../tree.js';
import { dependent, labelled, upos, word, xpos } from '../walk.js';
import { agentsOf, complementsOf, objectsOf, obliquesOf, recipientsOf } from './arguments.js';
import type { Clause } from './clause.js';
import { governorsOf } from './governors.js';
import { subjectsOf } from './subjects.js';
import { isCopular, isPassive, verbGroup } from './verb-group.js';

/** Every clause of a sentence, left to right by their heads. */
export function clausesOf(tree: Tree): readonly Clause[] {
  return tree.tokens.flatMap((_, node) => clauseOf(tree, node) ?? []);
}

/** The clause that a token heads, or null. */
export function clauseOf(tree: Tree, node: number): Clause | null {
  return isClauseHead(tree, node) ? clauseAt(tree, node) : null;
}

/** Verbs used as adjectives, prepositions or parts of names head no clause. */
function isClauseHead(tree: Tree, node: number): boolean {
  if (dependent(tree, node, 'cop') !== undefined) return true;
  if (['once', 'twice', 'thrice', 'ought'].includes(word(tree, node)) || isPreposition(tree, node))
    return false;
  // "won 3-2": a score may look like a verb to the parser.
  if (/^\d/.test(word(tree, node))) return false;
  if (upos(tree, node) !== 'VERB' || !xpos(tree, node).startsWith('VB') || isAsPlanned(tree, node))
    return false;
  return !labelled(
    tree,
    node,
    'amod',
    'case',
    'mark',
    'fixed',
    'aux',
    'cop',
    'compound',
    'flat',
    'advmod',
    'goeswith',
    'nmod',
    'obj',
    'obl',
  );
}

/** "launched as planned", "as expected": a bare participle behind "as" compares. */
function isAsPlanned(tree: Tree, node: number): boolean {
  return (
    /^VB[ND]$/.test(xpos(tree, node)) &&
    ['as', 'than'].includes(word(tree, node - 1)) &&
    dependent(tree, node, 'nsubj', 'obj', 'aux', 'xcomp', 'ccomp') === undefined
  );
}

/** "Excluding children, they were five": participles that have become prepositions. */
function isPreposition(tree: Tree, node: number): boolean {
  return (
    /^(?:excluding|including|regarding|concerning|depending|barring|pending)$/.test(word(tree, node)) &&
    labelled(tree, node, 'advcl', 'acl') &&
    dependent(tree, node, 'nsubj', 'aux') === undefined
  );
}

function clauseAt(tree: Tree, head: number): Clause {
  const copular = isCopular(tree, head);
  const passive = !copular && isPassive(tree, head);
  const governors = governorsOf(tree, head);
  return {
    head,
    copular,
    passive,
    governors,
    verbs: verbGroup(tree, head, governors),
    subjects: subjectsOf(tree, head),
    objects: copular ? [] : objectsOf(tree, head, passive),
    recipients: copular ? [] : recipientsOf(tree, head),
    complements: copular ? [] : complementsOf(tree, head),
    agents: passive ? agentsOf(tree, head) : [],
    obliques: obliquesOf(tree, head, passive),
  };
}
