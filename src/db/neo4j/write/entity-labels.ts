import type { EntityType } from '../../../model/entity.js';

/** The second label of an entity's node. */
export const entityLabels = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  CONCEPT: 'Concept',
} as const satisfies Record<EntityType, string>;
