import { evidence, irrealisNouns, sayings } from '../../propose/lexicon/nouns.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "denied claims that it had failed": what a noun is about hangs on it as a clause, whatever the parser calls that. */
export function contentOfNoun(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  const that = dependents(tree, verb, 'mark').find((mark) => word(tree, mark) === 'that');
  if (noun < 0 || noun > verb || that === undefined) return [];
  // "came to the conclusion that it had failed": no clause of when or why.
  if (labelled(tree, verb, 'advcl')) return behindNoun(tree, noun, verb, that);
  const told = toldNoun(tree, noun, that);
  if (told !== undefined) return [{ node: verb, head: told, label: 'acl' }];
  if (upos(tree, noun) !== 'NOUN') return [];
  return dependents(tree, noun, 'cop').length === 0 ? [{ node: verb, label: 'acl' }] : [];
}

function behindNoun(tree: Tree, governor: number, verb: number, that: number): readonly Edit[] {
  const noun = dependents(tree, governor, 'obj', 'obl').find((child) => child === that - 1);
  if (noun === undefined || upos(tree, governor) !== 'VERB' || upos(tree, noun) !== 'NOUN') return [];
  const holds = isTold(lemma(tree, noun)) || irrealisNouns.has(lemma(tree, noun));
  return holds ? [{ node: verb, head: noun, label: 'acl' }] : [];
}

/** "rejected accusations by Bonn that it armed them": the noun before "that" says what is rejected, not the verb. */
function toldNoun(tree: Tree, governor: number, that: number): number | undefined {
  if (hearing.has(lemma(tree, governor))) return undefined;
  return dependents(tree, governor, 'obj', 'obl').find((noun) => {
    const doubtful = irrealisNouns.has(lemma(tree, noun));
    const names = doubtful || (labelled(tree, noun, 'obj') && isTold(lemma(tree, noun)));
    return names && noun > governor && subtree(tree, noun).at(-1) === that - 1;
  });
}

function isTold(noun: string): boolean {
  return sayings.has(noun) || evidence.has(noun);
}

/** Their object hears it. */
const hearing = words('tell inform remind warn assure convince persuade notify advise show');
