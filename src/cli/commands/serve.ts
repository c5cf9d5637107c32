import { defineCommand } from '../define-command.js';
import { listenOptions, portOf, serveStore } from '../serve-store.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';

/** `claimgraph serve` */
export const serveCommand = defineCommand({
  name: 'serve',
  usage: '[options]',
  summary: 'Answer GraphQL over the graph',
  details: 'The API is at /graphql; a browser that opens it gets GraphiQL, to write queries in.',
  options: { store: storeOption, ...listenOptions },
  examples: ['claimgraph serve', 'claimgraph serve --port 8080 --store sqlite:news.db'],
  async run({ store: uri, host, port }) {
    if (port !== undefined) portOf(port);
    return withExistingStore(storeUri(uri), async (store) => {
      await serveStore(store, { host, port });
      return 0;
    });
  },
});
