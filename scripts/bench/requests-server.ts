/** The servers that `requests.ts` measures, in one process: GraphQL over a graph, and a bare reply. */
import { createServer as createHttpServer } from 'node:http';
import { openStore } from '../../src/db/open-store.js';
import type { Store } from '../../src/db/store.js';
import { loadExtractor } from '../../src/extract/extract.js';
import { ingest } from '../../src/ingest.js';
import { createServer } from '../../src/server.js';
import { benchCorpus } from './corpus.js';
import { cpuMs } from './measure.js';

const corpus = await benchCorpus(40);
const store = await openStore('sqlite::memory:');
const sources = corpus.map((document) => ({ name: document.title ?? '', document }));
await ingest(sources, { extractor: loadExtractor(), store });

const graphql = await createServer({ store }).listen({ port: 0 });
// Whoever writes, and be it nothing, makes the store forget its answers.
const listEntities: Store['listEntities'] = async (...args) => {
  await store.remove([]);
  return store.listEntities(...args);
};
const changing = await createServer({ store: { ...store, listEntities } }).listen({ port: 0 });
const reply = JSON.stringify({ data: { __typename: 'Query' } });
const bare = createHttpServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(reply);
  });
}).listen(0, '127.0.0.1', () => {
  const address = bare.address();
  const port = typeof address === 'object' ? address?.port : '';
  process.send?.({
    graphql: `${graphql.url}/graphql`,
    changing: `${changing.url}/graphql`,
    bare: `http://127.0.0.1:${port}/`,
  });
});
process.on('message', () => process.send?.(cpuMs()));
