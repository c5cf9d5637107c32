import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Mention } from './mention.js';
import type { Pronoun } from './pronoun-words.js';
import { roleIn } from './role.js';

/** What speaks for a pronoun standing for nothing that was mentioned: a clause, the weather, somebody unknown. */
export function emptyFeatures(
  tree: Tree,
  { node }: Mention,
  { kind }: Pronoun,
  candidates: number,
): readonly string[] {
  const found = ['empty', `empty of ${Math.min(candidates, 4)}`, `empty ${roleIn(tree, node)}`];
  if (labelled(tree, node, 'expl')) found.push('expletive');
  const verb = headOf(tree, node);
  if (verb >= 0 && kind === 'thing') found.push(...emptyIt(tree, node, verb));
  return found.map((name) => `${kind} ${name}`);
}

/** "It is clear that", "made it hard to", "it was Holt who", "it rained". */
function emptyIt(tree: Tree, it: number, verb: number): readonly string[] {
  const found: string[] = [];
  const clauses = dependents(tree, verb, 'ccomp', 'csubj', 'advcl', 'xcomp', 'acl').filter(
    (node) => node > it,
  );
  const inner = clauses.flatMap((node) => dependents(tree, node, 'ccomp', 'csubj', 'advcl', 'xcomp'));
  const marks = [...clauses, ...inner].flatMap((node) => dependents(tree, node, 'mark'));
  if (marks.some((mark) => word(tree, mark) === 'that'))
    found.push('that behind', `that behind ${roleIn(tree, it)}`);
  if (marks.some((mark) => word(tree, mark) === 'to')) found.push('to behind');
  const isCopular = dependent(tree, verb, 'cop') !== undefined;
  if (isCopular) found.push(`copula ${upos(tree, verb)}`);
  if (isCopular && dependent(tree, verb, 'acl:relcl') !== undefined) found.push('cleft');
  // "It claimed that", not "it is claimed that".
  if (
    labelled(tree, it, 'nsubj') &&
    !labelled(tree, it, 'nsubj:pass') &&
    !isCopular &&
    reporting.has(lemma(tree, verb))
  )
    found.push('says');
  if (emptyVerbs.test(lemma(tree, verb))) found.push('empty verb');
  if (xpos(tree, verb) === 'VBN' && labelled(tree, it, 'nsubj:pass')) found.push('passive');
  return found;
}

const emptyVerbs = /^(?:seem|appear|take|turn|happen|rain|snow|matter|mean|become|look)$/;
