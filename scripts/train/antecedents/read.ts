import { loadExtractor } from '../../../src/extract/extract.js';
import { likeliest } from '../../../src/extract/resolve/antecedents/antecedents.js';
import type { Choice } from '../../../src/extract/resolve/antecedents/choice.js';
import { Discourse } from '../../../src/extract/resolve/antecedents/discourse.js';
import type { Mention } from '../../../src/extract/resolve/antecedents/mention.js';
import type { Weights } from '../../../src/extract/resolve/antecedents/ranker.js';
import type { Thread } from '../../../src/extract/resolve/antecedents/thread.js';
import { type DocumentNames, nameEntities } from '../../../src/extract/resolve/groups/name-entities.js';
import type { Tree } from '../../../src/extract/tree.js';
import { threadOf } from './gold.js';
import type { Example } from './learn.js';
import type { Mark, Passage } from './passages.js';

/** A passage as the extractor reads it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly trees: readonly Tree[];
  readonly names: DocumentNames;
}

const extractor = loadExtractor();

export function readPassage(passage: Passage): ReadPassage {
  const { trees } = extractor.analyse({ text: passage.text });
  return { passage, trees, names: nameEntities(passage.name, trees) };
}

/** The mark that a mention ends; undefined where it has none. */
export function markOf({ passage, trees }: ReadPassage, { sentence, node }: Mention): Mark | undefined {
  const token = trees[sentence]?.tokens[node];
  return passage.marks.find(({ start, text }) => {
    const end = start + text.length;
    return token !== undefined && start <= token.start && token.end <= end && end - token.end < 2;
  });
}

/**
 * What each pronoun and description of a passage had to choose from; those whose meaning is not among it are left out. With
 * weights those before it mean what the weights say and not what they are marked with, so that learning meets their errors.
 */
export function examplesOf(read: ReadPassage, weights: Weights | null): readonly Example[] {
  const examples: Example[] = [];
  const discourse = new Discourse(read.trees, read.names);
  const decide = (mention: Mention, choices: readonly Choice[]): Thread | null | undefined => {
    const own = weights ? likeliest(choices, weights)?.thread : null;
    const mark = markOf(read, mention);
    if (!mark && mention.pronoun) return own;
    const meant = mark ? threadOf(mark, read, discourse) : null;
    const choice = choices.find(({ thread }) => (thread?.id ?? null) === meant);
    if (!choice) return own;
    const { thread } = choice;
    examples.push({ choices, meant: thread?.id ?? null });
    return weights ? own : thread;
  };
  for (const _ of read.trees) discourse.readSentence(decide);
  return examples;
}
