import { createReadStream } from 'node:fs';
import { formats } from '../../sources/formats/format.js';
import { fileFault } from '../../sources/list-files.js';
import { type Input, readInput, readLines } from '../../sources/read-input.js';
import { isRefusal, type Refusal, type SourceItem } from '../../sources/source.js';
import { inOrder } from '../../workers/in-order.js';
import { Pool } from '../../workers/pool.js';
import { defineCommand } from '../define-command.js';
import { formatters } from '../format/formatters.js';
import type { PrintTask } from '../format/print.js';
import { UsageError } from '../usage-error.js';
import { workersOf, workersOption } from '../workers-option.js';
import { write } from '../write.js';

/** `claimgraph extract [FILE|-]` */
export const extractCommand = defineCommand({
  name: 'extract',
  usage: '[FILE|-] [options]',
  summary: 'Print what the extractor reads off a text, without a graph',
  details: 'Reads standard input where no FILE is named.',
  takesPaths: true,
  options: {
    lines: { type: 'boolean', about: 'Take each line as a document of its own.' },
    tokenized: { type: 'boolean', about: 'Take each line as one sentence, its tokens separated by spaces.' },
    format: { type: 'string', value: 'FORMAT', about: `${formatNames()}. Default: jsonl.` },
    date: {
      type: 'string',
      value: 'DATE',
      about: 'When it was published, as 2024-12-29: dates "on Sunday".',
    },
    workers: workersOption,
  },
  examples: [
    'echo "North Korea supports Russia." | claimgraph extract',
    'claimgraph extract sentences.txt --lines --format conllu',
  ],
  async run({ lines = false, tokenized = false, format = 'jsonl', date, workers }, paths) {
    const [path = '-', ...more] = paths;
    if (more.length > 0) throw new UsageError(`expected one file, got ${paths.length}`);
    if (!Object.hasOwn(formatters, format))
      throw new UsageError(`expected --format ${formatNames()}, got ${format}`);
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      throw new UsageError(`expected --date as YYYY-MM-DD, got ${date}`);
    }
    const threads = workersOf(workers);
    const input = inputOf(path);
    const items = lines || tokenized ? readLines(input) : readInput(input);
    const taskOf = (item: Item): Task =>
      isRefusal(item)
        ? item
        : {
            source: { ...(date && { publishedAt: date }), ...item.document },
            ...{ tokenized, format, line: item.line ?? null },
          };
    return print(mapped(items, taskOf), threads);
  },
});

type Item = SourceItem & { readonly line?: number };
type Task = PrintTask | Refusal;

/** Prints what each task gives, in their order, and what is wrong with an input on standard error. */
async function print(tasks: AsyncIterable<Task>, threads: number): Promise<0 | 1> {
  const module = new URL('../format/print.js', import.meta.url);
  const pool = threads > 1 ? new Pool<PrintTask, string>(module, 'print', threads) : null;
  const { print: here } = await import('../format/print.js');
  const run = async (task: PrintTask) => (pool ? pool.run(task) : here(task));
  let refused = 0;
  try {
    const results = inOrder(tasks, pool ? threads * 8 : 1, async (task) =>
      'reason' in task ? task : run(task),
    );
    for await (const result of results) {
      if (typeof result === 'string') {
        await write(process.stdout, result);
      } else {
        refused += 1;
        process.stderr.write(`claimgraph: ${result.name}: ${result.reason}\n`);
      }
    }
  } finally {
    await pool?.close();
  }
  return refused > 0 ? 1 : 0;
}

async function* mapped<From, To>(items: AsyncIterable<From>, to: (item: From) => To): AsyncIterable<To> {
  for await (const item of items) yield to(item);
}

function inputOf(path: string): Input {
  if (path === '-') return { name: 'standard input', format: formats.txt, open: () => process.stdin };
  return { name: path, format: formats.txt, open: () => readFile(path) };
}

/** The system's faults in our words. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw new Error(`${path}: ${fileFault(error)}`);
  }
}

function formatNames(): string {
  return Object.keys(formatters).join(', ');
}
