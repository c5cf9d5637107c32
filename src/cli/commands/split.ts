import type { Store } from '../../db/store.js';
import type { SplitTarget } from '../../model/decision.js';
import { type EntityType, entityTypes } from '../../model/entity.js';
import { actOf, decisionOptions, required } from '../decision-options.js';
import { defineCommand } from '../define-command.js';
import { findEntity } from '../find-entity.js';
import { decisionLines } from '../report/decision-lines.js';
import { storeOption, storeUri, withExistingStore } from '../store-option.js';
import { UsageError } from '../usage-error.js';

/** `claimgraph split ENTITY --text TEXT --to ENTITY` */
export const splitCommand = defineCommand({
  name: 'split',
  usage: 'ENTITY --text TEXT --to ENTITY [options]',
  summary: 'Decide that mentions of an entity mean another one',
  details:
    'Mentions that read exactly TEXT are taken for the entity after --to; with --type that is a new one of this name, ' +
    'which stays apart from all that bear the same. claimgraph undo takes it back.',
  takesPaths: true,
  options: {
    text: { type: 'string', value: 'TEXT', about: 'What the mentions read. Required.' },
    to: { type: 'string', value: 'ENTITY', about: 'What they mean: an id or a name. Required.' },
    type: { type: 'string', value: 'TYPE', about: `Make a new entity: ${entityTypes.join(', ')}.` },
    document: {
      type: 'string',
      value: 'ID',
      multiple: true,
      about: 'Only in this document; may be given more than once.',
    },
    ...decisionOptions,
    store: storeOption,
  },
  examples: [
    'claimgraph split "Kim Jong Un" --text Kim --to "Kim Yo Jong" \\',
    '  --by Ada --why "they mean his sister"',
    'claimgraph split Jordan --text Jordan --to "Michael Jordan" --type PERSON \\',
    '  --document doc_0123456789abcdef01234567 --by Ada --why "not the country"',
  ],
  async run({ store: uri, text, to, type, document, by, why }, names) {
    const [name, ...more] = names;
    if (name === undefined || more.length > 0)
      throw new UsageError(`expected one entity, got ${names.length}`);
    const act = actOf({ by, why });
    const read = required('text', text);
    const target = required('to', to);
    const newType = type === undefined ? null : typeOf(type);
    return withExistingStore(storeUri(uri), async (store) => {
      const { id: entityId } = await findEntity(store, name);
      const documentIds = document ?? null;
      const ruling = {
        kind: 'SPLIT',
        entityId,
        text: read,
        documentIds,
        to: await targetOf(store, target, newType),
      } as const;
      process.stdout.write(await decisionLines(store, [await store.decide({ ruling, ...act })]));
      return 0;
    });
  },
});

async function targetOf(store: Store, name: string, type: EntityType | null): Promise<SplitTarget> {
  if (type !== null) return { name, type };
  const { id } = await findEntity(store, name);
  return { entityId: id };
}

function typeOf(value: string): EntityType {
  const type = entityTypes.find((known) => known === value.toUpperCase());
  if (!type) throw new UsageError(`expected --type ${entityTypes.join(', ')}, got ${value}`);
  return type;
}
