import type { Tree } from '../../tree.js';
import { isOfPerson } from '../lexicon/titles.js';
import { reporting } from '../lexicon/verbs.js';
import { dependent, dependents, inNameOf, lemma, upos, word, xpos } from '../walk.js';
import { isPassive } from './verb-group.js';

/** "The queue can be avoided by walking", "was found using radar": whoever did the one did the other, and not the queue. */
export function isMeans(tree: Tree, head: number, mark: string): boolean {
  return xpos(tree, head) === 'VBG' && (mark === 'by' || (mark === '' && word(tree, head) === 'using'));
}

/** "English is of use when dealing with clerks": it is, and others deal. */
export function isOfThing(tree: Tree, parent: number): boolean {
  const subject = dependent(tree, parent, 'nsubj');
  if (subject === undefined || dependent(tree, parent, 'cop') === undefined) return false;
  return (
    inNameOf(tree, subject) === undefined && !isOfPerson(tree, subject) && upos(tree, subject) !== 'PRON'
  );
}

/** "Mending a roof costs 900 euros, she noted": where nothing else is said the deed before it is what is said, and not the speaker's. */
export function isSaidSubject(tree: Tree, head: number, parent: number): boolean {
  const bare =
    dependent(tree, head, 'mark', 'aux') === undefined &&
    dependent(tree, parent, 'obj', 'xcomp') === undefined;
  const said = dependents(tree, parent, 'ccomp', 'parataxis').some(
    (child) => !dependents(tree, child, 'nsubj').some((pronoun) => xpos(tree, pronoun) === 'WDT'),
  );
  return head < parent && xpos(tree, head) === 'VBG' && bare && !said && reporting.has(lemma(tree, parent));
}

/** "The roof was blown off, leaving them homeless", "no vote is due until he is sworn in, leaving it open": what happened leaves them so. */
export function isLeft(tree: Tree, head: number, parent: number): boolean {
  return (
    /^(?:leaving|prompting|forcing|sparking|triggering|raising|causing|making|meaning)$/.test(
      word(tree, head),
    ) &&
    xpos(tree, head) === 'VBG' &&
    word(tree, head - 1) === ',' &&
    head > parent &&
    isPassive(tree, parent)
  );
}

/** "Lind has a good ear, enabling her to sing": that, and not Lind, enables her. */
export function isEnabled(tree: Tree, head: number, parent: number): boolean {
  if (xpos(tree, head) !== 'VBG' || !/^(?:enabl|allow|permitt)ing$/.test(word(tree, head))) return false;
  if (head < parent || dependent(tree, head, 'mark') !== undefined) return false;
  const [object, subject] = [dependent(tree, head, 'obj'), dependent(tree, parent, 'nsubj')];
  if (object === undefined || subject === undefined || upos(tree, object) !== 'PRON') return false;
  const isPerson =
    inNameOf(tree, subject) === 'PER' ||
    isOfPerson(tree, subject) ||
    /^(?:he|she|they|who)$/.test(word(tree, subject));
  return /^(?:him|her|them)$/.test(word(tree, object)) ? isPerson : word(tree, object) === 'it' && !isPerson;
}
