import { defineCommand } from '../define-command.js';
import { decisionLines } from '../report/decision-lines.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';

const pageSize = 500;

/** `claimgraph decisions` */
export const decisionsCommand = defineCommand({
  name: 'decisions',
  usage: '[options]',
  summary: 'List what people decided about entities, newest first',
  options: { json: { type: 'boolean', about: 'Print each as a line of JSON.' }, store: storeOption },
  examples: ['claimgraph decisions', 'claimgraph decisions --json'],
  async run({ store: uri, json }) {
    return withExistingStore(storeUri(uri), async (store) => {
      let after: string | undefined;
      do {
        const page = await store.listDecisions({ limit: pageSize, after });
        const decisions = page.rows.map(({ row }) => row);
        const text = json
          ? decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('')
          : await decisionLines(store, decisions);
        process.stdout.write(text);
        after = page.hasMore ? page.rows.at(-1)?.key : undefined;
      } while (after !== undefined);
      return 0;
    });
  },
});
