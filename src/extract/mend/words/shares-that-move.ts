import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Norda shares slide as it cuts its outlook": behind a name in a headline shares move, and nobody shares a slide. */
export function sharesThatMove(tree: Tree, shares: number): readonly Edit[] {
  const move = shares + 1;
  if (!moves.has(word(tree, move))) return [];
  const seen = seenToMove(tree, shares);
  if (seen) return seen;
  if (!/^(?:shares|stocks)$/.test(word(tree, shares))) return [];
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

/** "saw its shares dip 3 percent", "saw its stock slump": what it saw them do, and no dip. */
function seenToMove(tree: Tree, shares: number): readonly Edit[] | null {
  const move = shares + 1;
  const isPart = labelled(tree, shares, 'compound') && headOf(tree, shares) === move;
  const isBeside = labelled(tree, shares, 'obj') && headOf(tree, shares) === headOf(tree, move);
  const verb = headOf(tree, move);
  const own = dependents(tree, isPart ? move : shares, 'nmod:poss').find((owner) => owner < shares);
  const sees = verb >= 0 && verb < shares && /^(?:see|watch)$/.test(lemma(tree, verb));
  if (!sees || own === undefined || !(isPart || isBeside) || !labelled(tree, move, 'obj')) return null;
  const before = isPart ? (tree.children[move] ?? []).filter((child) => child < shares) : [];
  return [
    { node: move, label: 'xcomp', upos: 'VERB', xpos: 'VB' },
    { node: shares, head: verb, label: 'obj' },
    ...dependents(tree, verb, 'obl').flatMap((node) => (node > move ? [{ node, head: move }] : [])),
    ...before.map((node) => ({ node, head: shares })),
  ];
}

const moves: ReadonlySet<string> = words(
  'slide rise fall jump drop surge plunge climb gain tumble soar sink dip edge rally slump leap rebound retreat slip ease',
);
