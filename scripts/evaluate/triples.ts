import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Extractor, loadExtractor } from '../../src/extract/extract.js';
import type { Tree } from '../../src/extract/tree.js';
import { benchieTriples } from '../../src/extract/triples/benchie/benchie.js';
import { carbTriples } from '../../src/extract/triples/carb/carb.js';
import type { Triple } from '../../src/extract/triples/triple.js';

/** A benchmark of open triples: its sentences and gold, and the published scorer beside them. */
interface Benchmark {
  readonly name: string;
  readonly scorer: string;
  readonly sentences: string;
  readonly triples: (tree: Tree) => readonly Triple[];
  readonly row: (id: string, sentence: string, triple: Triple) => readonly string[];
  readonly arguments: (folder: string, output: string) => readonly string[];
}

const benchmarks: readonly Benchmark[] = [
  {
    name: 'CaRB dev',
    scorer: 'carb_score.py',
    sentences: 'carb-dev/sentences.txt',
    triples: carbTriples,
    row: (_, sentence, { subject, relation, objects, confidence }) => [
      sentence,
      confidence.toFixed(3),
      relation,
      subject,
      ...objects,
    ],
    arguments: (folder, output) => [join(folder, 'carb-dev/gold.tsv'), output, '--format', 'tab'],
  },
  {
    name: 'BenchIE dev half',
    scorer: 'benchie_score.py',
    sentences: 'benchie-dev/dev_sentences.tsv',
    triples: benchieTriples,
    row: (id, _, { subject, relation, objects: [object = ''], confidence }) => [
      id,
      subject,
      relation,
      object,
      confidence.toFixed(3),
    ],
    arguments: (folder, output) => [
      join(folder, 'benchie-dev/gold.txt'),
      output,
      '--ids',
      join(folder, 'benchie-dev/dev_ids.txt'),
    ],
  },
];

/** What the scorers in a folder print of our triples; empty where the folder has no such benchmark. Needs python3. */
export function evaluateTriples(folder: string): readonly string[] {
  const extractor = loadExtractor();
  return benchmarks
    .filter(
      ({ scorer, sentences }) => existsSync(join(folder, scorer)) && existsSync(join(folder, sentences)),
    )
    .map((benchmark) => `${benchmark.name.padEnd(17)} ${score(benchmark, folder, extractor)}`);
}

function score(benchmark: Benchmark, folder: string, extractor: Extractor): string {
  const scratch = mkdtempSync(join(tmpdir(), 'claimgraph-evaluate-'));
  const output = join(scratch, 'triples.tsv');
  try {
    writeFileSync(output, rows(benchmark, folder, extractor).join(''));
    const scorer = join(folder, benchmark.scorer);
    return execFileSync('python3', [scorer, ...benchmark.arguments(folder, output)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** A line is a sentence, or an id, a tab and a sentence. */
function rows(
  { sentences, triples, row }: Benchmark,
  folder: string,
  extractor: Extractor,
): readonly string[] {
  const lines = readFileSync(join(folder, sentences), 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [id = '', text = line] = line.split('\t');
    const { trees } = extractor.analyse({ text }, { tokenized: true });
    return trees.flatMap(triples).map((triple) => `${row(id, text, triple).join('\t')}\n`);
  });
}
