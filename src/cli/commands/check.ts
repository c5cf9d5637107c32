import { defineCommand } from '../define-command.js';
import { counted } from '../report/count-words.js';
import { countLine } from '../report/report.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';

/** `claimgraph check` */
export const checkCommand = defineCommand({
  name: 'check',
  usage: '[options]',
  summary: 'Test that all holds that must hold of the graph',
  details: 'Every edge has a citation, every quotation equals its stretch of its text, every total its rows.',
  options: { store: storeOption },
  examples: ['claimgraph check --store sqlite:news.db'],
  async run({ store: uri }) {
    return withExistingStore(storeUri(uri), async (store) => {
      const violations = await store.check();
      const lines = violations.map(({ rule, id, message }) => `${rule}: ${id}: ${message}`);
      const verdict = violations.length === 0 ? 'sound' : counted(violations.length, 'violation');
      process.stdout.write(`${[...lines, `${verdict}: ${countLine(await store.counts())}`].join('\n')}\n`);
      return violations.length === 0 ? 0 : 1;
    });
  },
});
