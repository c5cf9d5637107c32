import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Norda shares slide as it cuts its outlook": behind a name in a headline shares move, and nobody shares a slide. */
export function sharesThatMove(tree: Tree, shares: number): readonly Edit[] {
  const move = shares + 1;
  if (!/^(?:shares|stocks)$/.test(word(tree, shares)) || !moves.has(word(tree, move))) return [];
  const next = move + 1;
  // "The firm shares slip roads", "Norda shares ease and comfort" tell what is shared.
  if (upos(tree, shares - 1) !== 'PROPN' || upos(tree, next) === 'NOUN') return [];
  if (/^(?:and|,|of|with)$/.test(word(tree, next))) return [];
  const isVerb = upos(tree, shares) === 'VERB' && headOf(tree, move) === shares;
  const isPart = labelled(tree, shares, 'compound') && headOf(tree, shares) === move;
  if (!isVerb && !isPart) return [];
  const top = isVerb ? shares : move;
  const below = tree.children[shares] ?? [];
  return [
    {
      node: move,
      head: headOf(tree, top),
      label: tree.parse.labels[top] ?? 'root',
      upos: 'VERB',
      xpos: 'VBP',
    },
    { node: shares, head: move, label: 'nsubj', upos: 'NOUN', xpos: 'NNS' },
    ...below
      .filter((child) => child !== move)
      .map((child) => (child < shares ? { node: child, label: 'compound' } : { node: child, head: move })),
  ];
}

const moves: ReadonlySet<string> = words(
  'slide rise fall jump drop surge plunge climb gain tumble soar sink dip edge rally slump leap rebound retreat slip ease',
);
