import { defineCommand } from '../define-command.js';
import { report } from '../report/report.js';
import { styleFor } from '../report/style.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';

/** `claimgraph stats` */
export const statsCommand = defineCommand({
  name: 'stats',
  usage: '[options]',
  summary: 'Show what the graph holds and what is best supported in it',
  options: { store: storeOption, json: { type: 'boolean', about: 'Print the counts alone, as JSON.' } },
  examples: ['claimgraph stats', 'claimgraph stats --json'],
  async run({ store: uri, json }) {
    return withExistingStore(storeUri(uri), async (store) => {
      if (json) process.stdout.write(`${JSON.stringify(await store.counts())}\n`);
      else process.stdout.write(await report(store, styleFor(process.stdout)));
      return 0;
    });
  },
});
