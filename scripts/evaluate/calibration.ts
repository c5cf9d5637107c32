import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExtractor } from '../../src/extract/extract.js';
import type { Proposition } from '../../src/extract/propose/proposition.js';
import type { Tree } from '../../src/extract/tree.js';
import { confidenceRanges, type Judged } from './ranges.js';

/** A row of an annotator: the words of the relation, of the first argument and of all others, in lower case. */
interface GoldRow {
  readonly relation: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/**
 * What the confidence of propositions is worth on the dev part of CaRB, a line for each range: one is right where a row of
 * an annotator holds half of its words or more, in the same places. Empty where the folder has no such benchmark.
 */
export function evaluateConfidence(folder: string): readonly string[] {
  const gold = join(folder, 'carb-dev/gold.tsv');
  if (!existsSync(gold)) return [];
  return confidenceRanges('CaRB dev', judgeAll(readGold(gold)));
}

function judgeAll(gold: ReadonlyMap<string, readonly GoldRow[]>): readonly Judged[] {
  const extractor = loadExtractor();
  return [...gold].flatMap(([text, rows]) => {
    const { trees, propositions } = extractor.analyse({ text }, { tokenized: true });
    return trees.flatMap((tree, n) =>
      (propositions[n] ?? []).map((proposition) => ({
        confidence: proposition.confidence,
        isRight: rows.some((row) => isSaidBy(row, tree, proposition)),
      })),
    );
  });
}

function isSaidBy({ relation, first, others }: GoldRow, tree: Tree, proposition: Proposition): boolean {
  const subject = proposition.subject.tokens.map((token) => formOf(tree, token));
  const object = proposition.object.tokens.map((token) => formOf(tree, token));
  const related = proposition.relation.text.toLowerCase().split(' ');
  const needed = (subject.length + related.length + object.length) / 2;
  // "The mill was built by Lind": Lind builds it here, and stands behind the relation in the annotator's row.
  const [before, behind] = proposition.rule === 'passive-agent' ? [object, subject] : [subject, object];
  return count(before, first) + count(related, relation) + count(behind, others) >= needed;
}

function count(words: readonly string[], among: ReadonlySet<string>): number {
  return words.filter((word) => among.has(word)).length;
}

function formOf(tree: Tree, token: number): string {
  return tree.tokens[token]?.text.toLowerCase() ?? '';
}

/** Tab-separated: sentence, relation, arguments; those that begin with "C: " are the annotator's context. */
function readGold(path: string): ReadonlyMap<string, readonly GoldRow[]> {
  const gold = new Map<string, GoldRow[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [sentence = '', relation, first = '', ...others] = line.split('\t');
    if (relation === undefined) continue;
    const rows = gold.get(sentence.trim()) ?? [];
    rows.push({
      relation: wordsOf([relation]),
      first: wordsOf([first]),
      others: wordsOf(others.filter((argument) => !argument.includes('C: '))),
    });
    gold.set(sentence.trim(), rows);
  }
  return gold;
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().split(' ')));
}
