import { idKind } from '../../model/id.js';
import { defineCommand } from '../define-command.js';
import { counted } from '../report/count-words.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';
import { UsageError } from '../usage-error.js';

/** `claimgraph remove ID...` */
export const removeCommand = defineCommand({
  name: 'remove',
  usage: 'ID... [options]',
  summary: 'Remove documents, and all that only they supported',
  details: 'The graph is then as if it had never seen them. claimgraph documents lists the ids.',
  takesPaths: true,
  options: { store: storeOption },
  examples: ['claimgraph remove doc_0123456789abcdef01234567'],
  async run({ store: uri }, ids) {
    if (ids.length === 0) throw new UsageError('expected ids of documents to remove, got none');
    const wrong = ids.find((id) => idKind(id) !== 'doc');
    if (wrong !== undefined)
      throw new UsageError(`expected the id of a document (doc_ and 24 digits), got ${wrong}`);
    return withExistingStore(storeUri(uri), async (store) => {
      const held = await store.holds(ids);
      for (const id of ids) {
        if (!held.has(id))
          process.stderr.write(`claimgraph: ${id}: expected a document of the graph, got none\n`);
      }
      process.stdout.write(`${counted(await store.remove(ids), 'document')} removed\n`);
      return ids.every((id) => held.has(id)) ? 0 : 1;
    });
  },
});
