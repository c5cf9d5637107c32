import { packageFile } from '../../package-root.js';
import { defineCommand } from '../define-command.js';
import { ingestPaths } from '../ingest-paths.js';
import { report } from '../report/report.js';
import { styleFor } from '../report/style.js';
import { listenOptions, portOf, serveStore } from '../serve-store.js';
import { storeOption, storeUri, withStore } from '../store-option.js';

/** `claimgraph start [PATH...]`, which is `npm start` */
export const startCommand = defineCommand({
  name: 'start',
  usage: '[PATH...] [options]',
  summary: 'Ingest, report, and answer GraphQL, in one go',
  details:
    'Without a PATH it takes the five sample articles that come with the program, and keeps them in a file of their ' +
    'own, sqlite:samples.db, so that they never mix with your graph.',
  takesPaths: true,
  options: { store: storeOption, ...listenOptions },
  examples: ['claimgraph start', 'claimgraph start articles/ --port 4001'],
  async run({ store: uri, host, port }, paths) {
    if (port !== undefined) portOf(port);
    const named = paths.length > 0;
    const target = named ? storeUri(uri) : (uri ?? 'sqlite:samples.db');
    return withStore(target, async (store) => {
      const { refused } = await ingestPaths(store, named ? paths : [packageFile('samples/ferry-merger')]);
      process.stdout.write(`${await report(store, styleFor(process.stdout))}\n`);
      await serveStore(store, { host, port });
      return refused > 0 ? 1 : 0;
    });
  },
});
