import { speechOf } from '../propose/context/source.js';
import { reporting } from '../propose/lexicon/verbs.js';
import type { Phrase } from '../propose/proposition.js';
import { dependent, lemma } from '../propose/walk.js';
import type { Tree } from '../tree.js';

/** Who speaks, and the sentence that names them; the speaker is null where it names nobody. */
export interface Voice {
  readonly sentence: number;
  readonly speaker: Phrase | null;
}

/** Where the quotation marks of a sentence leave its words. */
interface Quoted {
  /** Per token, whether it stands between quotation marks. */
  readonly inside: readonly boolean[];
  readonly isWhole: boolean;
  /** Whether the quotation goes on behind the sentence. */
  readonly open: boolean;
}

/**
 * The voice of each sentence that stands between quotation marks as a whole: '"We lost," Moss said. "We will win."' and
 * '"We lost. We will win," Moss said.' Null for all others.
 */
export function voices(text: string, trees: readonly Tree[]): readonly (Voice | null)[] {
  const quoted = quotedParts(text, trees);
  return trees.map((_, sentence) => {
    if (!quoted[sentence]?.isWhole) return null;
    const step = quoted[sentence]?.open ? 1 : -1;
    for (let at = sentence + step; at >= 0 && at < trees.length; at += step) {
      const [tree, part] = [trees[at], quoted[at]];
      if (!tree || !part?.inside.includes(true)) break;
      if (!part.isWhole) return { sentence: at, speaker: speakerIn(tree, part) };
    }
    return { sentence, speaker: null };
  });
}

function quotedParts(text: string, trees: readonly Tree[]): readonly Quoted[] {
  let open = false;
  return trees.map((tree, index) => {
    const before = trees[index - 1]?.sentence.end ?? 0;
    // A paragraph that ends without a closing mark ends the quotation for us.
    if (/\n\s*\n/.test(text.slice(before, tree.sentence.start))) open = false;
    const marks: boolean[] = [];
    const inside = tree.tokens.map((token) => {
      const mark = /^["“”]$|^``$|^''$/.test(token.text);
      if (mark) open = token.text === '"' ? !open : token.text === '“' || token.text === '``';
      marks.push(mark);
      return open && !mark;
    });
    const isWhole = inside.includes(true) && inside.every((quoted, token) => quoted || marks[token]);
    return { inside, isWhole, open };
  });
}

/** The subject of a verb of saying outside the quotation marks. */
function speakerIn(tree: Tree, { inside }: Quoted): Phrase | null {
  const verb = tree.tokens.findIndex(
    (_, node) =>
      !inside[node] &&
      reporting.has(lemma(tree, node)) &&
      dependent(tree, node, 'nsubj') !== undefined &&
      (dependent(tree, node, 'ccomp', 'parataxis') !== undefined || node === tree.root || inside[tree.root]),
  );
  const speaker = verb < 0 ? null : speechOf(tree, verb).speaker;
  return speaker && !inside[speaker.head] ? speaker : null;
}
