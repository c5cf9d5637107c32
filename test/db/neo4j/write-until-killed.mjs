// Writes batches of documents into a Neo4j and removes them again, over and over, until it is killed.
// Arguments: the store's module as a URL, a file with the batches as JSON, the server's URI, user and password.
import { readFileSync } from 'node:fs';

const [storeModule, batches, uri, user, password] = process.argv.slice(2);
const { openNeo4jStore } = await import(storeModule);
const store = await openNeo4jStore(uri, { user, password });
const list = JSON.parse(readFileSync(batches, 'utf8'));
for (;;) {
  for (const batch of list) {
    await store.write(batch);
    process.stdout.write('.');
  }
  await store.remove(list.flat().map(({ document }) => document.id));
}
