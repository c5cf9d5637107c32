import type { Tree } from '../../tree.js';
import { isFiniteVerb } from '../clause/verb-group.js';
import { phraseOf } from '../phrase.js';
import type { Speech } from '../proposition.js';
import { dependent, upos } from '../walk.js';
import { voiceOf } from './source.js';

/**
 * 'He blamed "a panic fed by bankers"': what is told between quotation marks is told by the subject of the main clause,
 * where that stands outside. Null for what stands outside, and where the marks hold a single word or the whole sentence.
 */
export function quotedSpeech(tree: Tree, anchor: number): Speech | null {
  const open = openingBefore(tree, anchor);
  if (open === undefined || upos(tree, anchor) !== 'VERB' || isInside(tree, tree.root)) return null;
  const subject = dependent(tree, tree.root, 'nsubj');
  if (subject === undefined || isInside(tree, subject) || !isFiniteVerb(tree, tree.root)) return null;
  return { speaker: voiceOf(tree, phraseOf(tree, subject)), cue: [open] };
}

/** Whether a token stands between quotation marks. */
export function isInside(tree: Tree, node: number): boolean {
  return openingBefore(tree, node) !== undefined;
}

/** The mark that opens the quotation in which a token stands; undefined outside of one. */
export function openingBefore(tree: Tree, node: number): number | undefined {
  let open: number | undefined;
  for (let token = 0; token < node; token += 1) {
    const text = tree.tokens[token]?.text ?? '';
    if (text === '“' || text === '``' || (text === '"' && open === undefined)) open = token;
    else if (text === '”' || text === "''" || text === '"') open = undefined;
  }
  return open;
}
