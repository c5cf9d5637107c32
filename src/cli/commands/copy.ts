import { copyGraph } from '../../copy.js';
import type { Store } from '../../db/store.js';
import { required } from '../decision-options.js';
import { defineCommand, type ExitCode } from '../define-command.js';
import { counted } from '../report/count-words.js';
import { Progress } from '../report/progress.js';
import { storeUri, withExistingStore, withStore } from '../store-option.js';
import { UsageError } from '../usage-error.js';

/** `claimgraph copy --from URI --to URI` */
export const copyCommand = defineCommand({
  name: 'copy',
  usage: '[--from URI] --to URI',
  summary: 'Copy a graph into another store',
  details:
    'Brings every document and every decision of one graph into another, SQLite or Neo4j, and compares the digests ' +
    'of both afterwards. A copy that was cut short goes on when it is repeated.',
  options: {
    from: {
      type: 'string',
      value: 'URI',
      about: 'The graph to copy. Default: $CLAIMGRAPH_STORE, else sqlite:claimgraph.db.',
    },
    to: { type: 'string', value: 'URI', about: 'Where to; made where there is none. Required.' },
  },
  examples: [
    'claimgraph copy --to neo4j://localhost:7687',
    'claimgraph copy --from neo4j://localhost:7687 --to sqlite:copy.db',
  ],
  async run(values) {
    const [from, to] = [storeUri(values.from), required('to', values.to)];
    if (from === to) throw new UsageError(`expected two graphs, got ${from} twice`);
    return withExistingStore(from, (source) => withStore(to, (target) => copy(source, target)));
  },
});

async function copy(from: Store, to: Store): Promise<ExitCode> {
  const { documents } = await from.counts();
  const progress = new Progress(process.stderr);
  const result = await copyGraph({
    from,
    to,
    onProgress: ({ added, replaced, unchanged }) =>
      progress.show(`${added + replaced + unchanged} of ${counted(documents, 'document')} copied`),
  });
  progress.show('comparing the digests of both ...');
  const verdict = await compare(from, to);
  progress.clear();
  const { added, replaced, unchanged, decisions } = result;
  process.stdout.write(
    `${counted(added, 'document')} added, ${replaced} replaced, ${unchanged} unchanged, ${counted(decisions, 'decision')}\n`,
  );
  process.stdout.write(`${verdict.words}\n`);
  return verdict.code;
}

/** A graph that held other documents before is another one, and meant to be. */
async function compare(from: Store, to: Store): Promise<{ readonly words: string; readonly code: ExitCode }> {
  const more = (await to.counts()).documents - (await from.counts()).documents;
  if (more !== 0) return { words: `The other graph holds ${counted(more, 'document')} more.`, code: 0 };
  const [expected, got] = [await from.digest(), await to.digest()];
  if (expected === got) return { words: `Both graphs have the digest ${got}`, code: 0 };
  return {
    words: `expected the digest ${expected}, got ${got}: was one of them changed meanwhile?`,
    code: 1,
  };
}
