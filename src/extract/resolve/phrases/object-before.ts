import { isOfPerson } from '../../propose/lexicon/titles.js';
import { phraseOf } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { PhraseContext, Referent } from './phrase-rule.js';

/** "wrote the letter but did not send it": the one thing that something was done to before in the sentence. */
export function objectBefore(it: number, { follow, names, sentence, tree }: PhraseContext): Referent | null {
  const verb = headOf(tree, it);
  if (verb < 0 || !labelled(tree, it, 'obj', 'iobj', 'obl') || isEmpty(tree, verb)) return null;
  const [object, ...others] = tree.tokens.flatMap((_, node) => (isThingDone(tree, node, it) ? [node] : []));
  if (object === undefined || others.length > 0 || headOf(tree, object) === verb) return null;
  if (names.at(sentence, object)?.entity.type === 'PERSON') return null;
  return follow(phraseOf(tree, object));
}

function isThingDone(tree: Tree, node: number, it: number): boolean {
  if (node > it || !labelled(tree, node, 'obj') || !/^NNP?$/.test(xpos(tree, node))) return false;
  const isRole = dependents(tree, headOf(tree, node), 'obj').some((child) => child < node);
  return !isOfPerson(tree, node) && !isRole && dependent(tree, node, 'conj') === undefined;
}

/** "made it clear that", "found it hard to": it stands for the clause behind. */
function isEmpty(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'ccomp', 'xcomp', 'csubj', 'advcl').some((node) => {
    const marks = dependents(tree, node, 'mark', 'nsubj').map((child) => word(tree, child));
    return upos(tree, node) === 'ADJ' || marks.includes('to') || marks.includes('that');
  });
}
