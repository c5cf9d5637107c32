import { OriginKindEnum } from './enums.js';
import { Origin } from './refs.js';

Origin.implement({
  description:
    'Where a report really comes from. Five outlets that rewrite one wire story are one origin, not five witnesses.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Documents with equal keys count as one origin.' }),
    name: t.exposeString('name', { description: 'The agency, the publisher, or the document.' }),
    kind: t.field({
      type: OriginKindEnum,
      description: 'How near the report is to what it tells.',
      resolve: ({ kind }) => kind,
    }),
    reason: t.exposeString('reason', { description: 'Why it is taken for the origin, in words.' }),
  }),
});
