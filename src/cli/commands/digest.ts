import { defineCommand } from '../define-command.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';

/** `claimgraph digest` */
export const digestCommand = defineCommand({
  name: 'digest',
  usage: '[options]',
  summary: 'Print the SHA-256 of the graph: same documents, same digest',
  options: { store: storeOption },
  examples: ['claimgraph digest'],
  async run({ store: uri }) {
    return withExistingStore(storeUri(uri), async (store) => {
      process.stdout.write(`${await store.digest()}\n`);
      return 0;
    });
  },
});
