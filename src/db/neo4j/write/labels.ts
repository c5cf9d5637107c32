import type { EntityType } from '../../../model/entity.js';
import type { SeenCitation } from '../../rulings/reading.js';

/** The second label of an entity's node. */
export const entityLabels = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  CONCEPT: 'Concept',
} as const satisfies Record<EntityType, string>;

/** The label of a citation's node: one that decisions leave without a claim is kept but not shown. */
export function citationLabel({ claim }: SeenCitation): 'Citation' | 'HiddenCitation' {
  return claim ? 'Citation' : 'HiddenCitation';
}
