import { speechOf } from '../propose/context/source.js';
import { reporting } from '../propose/lexicon/verbs.js';
import type { Phrase } from '../propose/proposition.js';
import { dependent, lemma } from '../propose/walk.js';
import type { Tree } from '../tree.js';

/** Who speaks, and the sentence that names them; the speaker is null where it names nobody. */
export interface Voice {
  readonly sentence: number;
  readonly speaker: Phrase | null;
  /** Whom "you" means. */
  readonly hearer?: Phrase;
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
      if (!part.isWhole) return { sentence: at, ...speakerIn(tree, part) };
    }
    return { sentence, speaker: null };
  });
}

function quotedParts(text: string, trees: readonly Tree[]): readonly Quoted[] {
  const marks = trees.flatMap((tree, sentence) =>
    tree.tokens.flatMap(({ text: mark, start, end }, token) =>
      isMark(mark) ? [{ sentence, token, start, opens: opensAt(text, start, end) }] : [],
    ),
  );
  const inside = trees.map((tree) => tree.tokens.map(() => false));
  const open = trees.map(() => false);
  marks.forEach((mark, index) => {
    const next = marks[index + 1];
    // A quotation that is not closed in its paragraph ends with its sentence.
    const closed = next !== undefined && !next.opens && !/\n\s*\n/.test(text.slice(mark.start, next.start));
    if (!mark.opens) return;
    const last = closed ? next.sentence : mark.sentence;
    for (let sentence = mark.sentence; sentence <= last; sentence += 1) {
      const from = sentence === mark.sentence ? mark.token + 1 : 0;
      const to = closed && sentence === last ? next.token : (inside[sentence]?.length ?? 0);
      inside[sentence]?.fill(true, from, to);
      if (closed && sentence < last) open[sentence] = true;
    }
  });
  return trees.map((tree, sentence) => {
    const parts = inside[sentence] ?? [];
    const isWhole =
      parts.includes(true) && tree.tokens.every(({ text: mark }, token) => parts[token] || isMark(mark));
    return { inside: parts, isWhole, open: open[sentence] ?? false };
  });
}

function isMark(text: string): boolean {
  return /^["“”]$|^``$|^''$/.test(text);
}

/** Whichever mark a text uses, one that opens touches what follows and one that closes what stands before. */
function opensAt(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(end)) && !/[\p{L}\p{N}.,!?…]/u.test(text.charAt(start - 1));
}

/** The subject of a verb of saying outside the quotation marks. */
function speakerIn(tree: Tree, { inside }: Quoted): Omit<Voice, 'sentence'> {
  const verb = tree.tokens.findIndex(
    (_, node) =>
      !inside[node] &&
      reporting.has(lemma(tree, node)) &&
      dependent(tree, node, 'nsubj') !== undefined &&
      (dependent(tree, node, 'ccomp', 'parataxis') !== undefined || node === tree.root || inside[tree.root]),
  );
  const speech = verb < 0 ? null : speechOf(tree, verb);
  return speech?.speaker && !inside[speech.speaker.head] ? speech : { speaker: null };
}
