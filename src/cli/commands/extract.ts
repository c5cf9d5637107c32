import { createReadStream } from 'node:fs';
import type { Extractor } from '../../extract/extract.js';
import { formats } from '../../sources/formats/format.js';
import { fileFault } from '../../sources/list-files.js';
import { type Input, readInput, readLines } from '../../sources/read-input.js';
import { isRefusal, type SourceItem } from '../../sources/source.js';
import { defineCommand } from '../define-command.js';
import type { Formatter } from '../format/formatter.js';
import { formatters } from '../format/formatters.js';
import { UsageError } from '../usage-error.js';
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
  },
  examples: [
    'echo "North Korea supports Russia." | claimgraph extract',
    'claimgraph extract sentences.txt --lines --format conllu',
  ],
  async run({ lines = false, tokenized = false, format = 'jsonl', date }, paths) {
    const [path = '-', ...more] = paths;
    if (more.length > 0) throw new UsageError(`expected one file, got ${paths.length}`);
    const formatter = Object.hasOwn(formatters, format) ? formatters[format] : undefined;
    if (!formatter) throw new UsageError(`expected --format ${formatNames()}, got ${format}`);
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      throw new UsageError(`expected --date as YYYY-MM-DD, got ${date}`);
    }
    const { loadExtractor } = await import('../../extract/extract.js');
    const input = inputOf(path);
    const items = lines || tokenized ? readLines(input) : readInput(input);
    return print(items, { extractor: loadExtractor(), formatter, tokenized, date });
  },
});

interface Printing {
  readonly extractor: Extractor;
  readonly formatter: Formatter;
  readonly tokenized: boolean;
  readonly date: string | undefined;
}

async function print(
  items: AsyncIterable<SourceItem & { readonly line?: number }>,
  { extractor, formatter, tokenized, date }: Printing,
): Promise<0 | 1> {
  let refused = 0;
  for await (const item of items) {
    if (isRefusal(item)) {
      refused += 1;
      process.stderr.write(`claimgraph: ${item.name}: ${item.reason}\n`);
      continue;
    }
    const source = { ...(date && { publishedAt: date }), ...item.document };
    const analysis = extractor.analyse(source, { tokenized });
    const text = formatter({ analysis, extraction: extractor.resolve(analysis), line: item.line ?? null });
    await write(process.stdout, text);
  }
  return refused > 0 ? 1 : 0;
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
