import { actOf, decisionOptions, required } from '../decision-options.js';
import { defineCommand } from '../define-command.js';
import { findEntity } from '../find-entity.js';
import { decisionLines } from '../report/decision-lines.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';
import { UsageError } from '../usage-error.js';

/** `claimgraph merge ENTITY... --into ENTITY` */
export const mergeCommand = defineCommand({
  name: 'merge',
  usage: 'ENTITY... --into ENTITY [options]',
  summary: 'Decide that entities are one',
  details:
    'ENTITY is an id or a name. The one after --into keeps its id, name and type; the others become names of it, in ' +
    'documents that come later too. claimgraph undo takes it back.',
  takesPaths: true,
  options: {
    into: { type: 'string', value: 'ENTITY', about: 'The entity that the others go into. Required.' },
    ...decisionOptions,
    store: storeOption,
  },
  examples: ['claimgraph merge DPRK --into "North Korea" --by Ada --why "its official name"'],
  async run({ store: uri, into, by, why }, names) {
    if (names.length === 0) throw new UsageError('expected entities to merge, got none');
    const act = actOf({ by, why });
    const target = required('into', into);
    return withExistingStore(storeUri(uri), async (store) => {
      const kept = await findEntity(store, target);
      const entities = await Promise.all(names.map((name) => findEntity(store, name)));
      // Naming the one that is kept among those that are one is no mistake, unless it stands alone.
      const others = entities.map(({ id }) => id).filter((id) => id !== kept.id);
      const entityIds = others.length > 0 ? others : [kept.id];
      const decision = await store.decide({ ruling: { kind: 'MERGE', entityIds, into: kept.id }, ...act });
      process.stdout.write(await decisionLines(store, [decision]));
      return 0;
    });
  },
});
