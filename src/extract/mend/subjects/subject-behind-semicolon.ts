import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { dependent, headOf, labelled, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Moss fled to Lund; Lind, a member of the party, resigned": behind a semicolon a noun is the subject of a verb that has none. */
export function subjectBehindSemicolon(tree: Tree, noun: number): readonly Edit[] {
  if (!tree.words.includes(';')) return [];
  const below = subtree(tree, noun).filter((node) => upos(tree, node) !== 'PUNCT');
  const [start = 0] = below;
  if (word(tree, start - 1) !== ';' || headOf(tree, noun) >= start) return [];
  if (
    !/^(?:NOUN|PROPN|PRON)$/.test(upos(tree, noun)) ||
    dependent(tree, noun, 'case', 'cop', 'cc') !== undefined
  )
    return [];
  const end = below.at(-1) ?? noun;
  const verb = tree.words.findIndex(
    (_, node) => node > end && /^(?:VERB|AUX)$/.test(upos(tree, node)) && !labelled(tree, node, 'aux', 'cop'),
  );
  const between = tree.words.slice(end + 1, verb);
  const isNext =
    verb > end &&
    between.every((each, at) => /^[,]$/.test(each) || /^(?:AUX|ADV|PART)$/.test(upos(tree, end + 1 + at)));
  if (!isNext || !labelled(tree, verb, 'conj', 'parataxis') || headOf(tree, verb) > start) return [];
  if (!isFiniteVerb(tree, verb) || dependent(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined) return [];
  return [
    { node: noun, head: verb, label: 'nsubj' },
    { node: verb, label: 'parataxis' },
  ];
}
