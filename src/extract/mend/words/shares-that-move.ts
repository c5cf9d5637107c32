import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Norda shares slide as it cuts its outlook": behind a name in a headline shares move, and nobody shares a slide. */
export function sharesThatMove(tree: Tree, shares: number): readonly Edit[] {
  const move = shares + 1;
  if (!/^(?:shares|stocks)$/.test(word(tree, shares)) || !moves.has(word(tree, move))) return [];
  // "The firm shares slip roads", "Norda shares ease and comfort" tell what is shared.
  if (upos(tree, shares - 1) !== 'PROPN' || /^(?:and|,|of|with)$/.test(word(tree, move + 1))) return [];
  const isVerb = upos(tree, shares) === 'VERB' && headOf(tree, move) === shares;
  const isPart = labelled(tree, shares, 'compound') && headOf(tree, shares) === move;
  if ((!isVerb && !isPart) || isDivided(tree, shares, move)) return [];
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

/** "he shares gain with her", "the couple shares ease and comfort", "the firm shares slip roads". */
function isDivided(tree: Tree, shares: number, move: number): boolean {
  const before = shares - 1;
  const isOne = xpos(tree, before) === 'NN' && dependent(tree, before, 'det', 'nmod:poss') !== undefined;
  const isListed =
    word(tree, move + 1) === 'and' && headOf(tree, move + 2) === move && upos(tree, move + 2) === 'NOUN';
  return isOne || isListed || xpos(tree, before) === 'PRP' || upos(tree, move + 1) === 'NOUN';
}

const moves: ReadonlySet<string> = words(
  'slide rise fall jump drop surge plunge climb gain tumble soar sink dip edge rally slump leap rebound retreat slip ease',
);
