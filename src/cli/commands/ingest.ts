import { type Format, formats } from '../../sources/formats/format.js';
import { defineCommand } from '../define-command.js';
import { ingestPaths } from '../ingest-paths.js';
import { counted } from '../report/count-words.js';
import { report } from '../report/report.js';
import { styleFor } from '../report/style.js';
import { storeOption, storeUri, withStore } from '../store-option.js';
import { UsageError } from '../usage-error.js';
import { workersOf, workersOption } from '../workers-option.js';

/** `claimgraph ingest PATH...` */
export const ingestCommand = defineCommand({
  name: 'ingest',
  usage: 'PATH... [options]',
  summary: 'Read articles into the graph',
  details:
    'PATH is a file (.txt, .md, .html, .json, .jsonl), a folder of them, or - for standard input. What the graph ' +
    'holds already is left as it is, so a run that was cut short can be repeated. Bad inputs are named on standard ' +
    'error, and the rest is read.',
  takesPaths: true,
  options: {
    store: storeOption,
    publisher: { type: 'string', value: 'NAME', about: 'Publisher of documents that do not name theirs.' },
    as: {
      type: 'string',
      value: 'FORMAT',
      about: `What standard input holds: ${formatNames()}. Default: txt.`,
    },
    again: { type: 'boolean', about: 'Extract documents again that the graph already holds.' },
    workers: workersOption,
    json: { type: 'boolean', about: 'Print the summary as JSON.' },
  },
  examples: [
    'claimgraph ingest articles/',
    'claimgraph ingest report.html news.jsonl --store sqlite:news.db',
    'curl -s https://example.org/a.html | claimgraph ingest - --as html',
  ],
  async run({ store: uri, publisher, as = 'txt', again, workers, json }, paths) {
    if (paths.length === 0) throw new UsageError('expected files or folders to ingest, got none');
    const format = formatNamed(as);
    const threads = workersOf(workers);
    return withStore(storeUri(uri), async (store) => {
      const standardInput = { format, stream: process.stdin };
      const result = await ingestPaths(store, paths, {
        ...{ publisher, again, standardInput },
        workers: threads,
      });
      if (json) {
        process.stdout.write(`${JSON.stringify({ ...result, graph: await store.counts() })}\n`);
      } else {
        const { added, replaced, unchanged, refused } = result;
        const read = `${counted(added, 'document')} added, ${replaced} replaced, ${unchanged} unchanged, ${refused} refused`;
        process.stdout.write(`${read}\n\nThe graph: ${await report(store, styleFor(process.stdout))}`);
      }
      return result.refused > 0 ? 1 : 0;
    });
  },
});

function formatNamed(name: string): Format {
  const format = Object.entries<Format>(formats).find(([known]) => known === name)?.[1];
  if (!format) throw new UsageError(`expected --as ${formatNames()}, got ${name}`);
  return format;
}

function formatNames(): string {
  return Object.keys(formats).join(', ');
}
