import { dependent, inNameOf, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "labelled as Vietnamese", "described as French": alone behind "as" a people's adjective names no country. */
export function nationalityAdjective(tree: Tree, node: number): readonly Edit[] {
  if (xpos(tree, node) !== 'NNP' || word(tree, node - 1) !== 'as') return [];
  if (
    inNameOf(tree, node) === 'PER' ||
    dependent(tree, node, 'det', 'compound', 'flat', 'nmod', 'amod') !== undefined
  )
    return [];
  return peoples.test(tree.tokens[node]?.text ?? '') &&
    /^\p{P}?$|^[a-z]/u.test(tree.tokens[node + 1]?.text ?? '')
    ? [{ node, upos: 'ADJ', xpos: 'JJ' }]
    : [];
}

const peoples =
  /^[A-Z]\w*(?:ese|[^a]nish|[^f]ish|[ei]an|[^t]can)$|^(?:French|Dutch|Greek|Thai|Swiss|Czech|Welsh|German|Roman|Spanish|Danish|Finnish|Iraqi|Israeli|Pakistani|Saudi|Yemeni|Kuwaiti|Bangladeshi|Nepali|Somali)$/;
