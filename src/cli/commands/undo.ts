import { actOf, decisionOptions } from '../decision-options.js';
import { defineCommand } from '../define-command.js';
import { decisionLines } from '../report/decision-lines.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';
import { UsageError } from '../usage-error.js';

/** `claimgraph undo DECISION` */
export const undoCommand = defineCommand({
  name: 'undo',
  usage: 'DECISION [options]',
  summary: 'Take a decision back',
  details: 'The graph is then as if it had never been made; claimgraph decisions still lists it, as undone.',
  takesPaths: true,
  options: { ...decisionOptions, store: storeOption },
  examples: ['claimgraph undo dec_0123456789abcdef01234567 --by Bo --why "two states"'],
  async run({ store: uri, by, why }, ids) {
    const [id, ...more] = ids;
    if (id === undefined || more.length > 0)
      throw new UsageError(`expected the id of one decision, got ${ids.length}`);
    const act = actOf({ by, why });
    return withExistingStore(storeUri(uri), async (store) => {
      process.stdout.write(await decisionLines(store, [await store.undo(id, act)]));
      return 0;
    });
  },
});
