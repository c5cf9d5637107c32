import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  nameAt,
  nameHead,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Trained by Bo Lind, a former champion, Moss won": what stands right behind a name in front tells of it, and not of the subject. */
export function toldInFront(tree: Tree, noun: number): readonly Edit[] {
  const subject = headOf(tree, noun);
  if (subject < noun || upos(tree, noun) !== 'NOUN' || !labelled(tree, subject, 'nsubj')) return [];
  const start = subtree(tree, noun).find((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  const name = nameAt(tree, start - 2);
  if (word(tree, start - 1) !== ',' || name?.type !== 'PER') return [];
  const person = nameHead(tree, name);
  const participle = dependents(tree, headOf(tree, subject), 'advcl').find(
    (verb) => verb < start && /^VB[NG]$/.test(xpos(tree, verb)) && subtree(tree, verb).includes(person),
  );
  return participle === undefined || inNameOf(tree, subject) === undefined
    ? []
    : [{ node: noun, head: person, label: 'appos' }];
}
