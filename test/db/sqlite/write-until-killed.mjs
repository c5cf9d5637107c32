// Writes batches of documents into a graph file and removes them again, over and over, until it is killed.
// Arguments: the store's module as a URL, a file with the batches as JSON, the graph file.
import { readFileSync } from 'node:fs';

const [storeModule, batches, path] = process.argv.slice(2);
const { openSqliteStore } = await import(storeModule);
const store = await openSqliteStore(path);
for (;;) {
  const list = JSON.parse(readFileSync(batches, 'utf8'));
  for (const batch of list) {
    await store.write(batch);
    process.stdout.write('.');
  }
  const [, ...rest] = list.flat();
  await store.remove(rest.map(({ document }) => document.id));
}
