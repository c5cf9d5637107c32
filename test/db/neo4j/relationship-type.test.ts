import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relationshipType } from '../../../src/db/neo4j/relationship-type.js';
import { type Stance, stances } from '../../../src/model/claim.js';

const cases: readonly (readonly [predicate: string, stance: Stance, type: string])[] = [
  ['support', 'AFFIRMED', 'SUPPORTS'],
  ['support', 'NEGATED', 'DOES_NOT_SUPPORT'],
  ['support', 'POSSIBLE', 'MAY_SUPPORT'],
  ['be leader of', 'AFFIRMED', 'IS_LEADER_OF'],
  ['be leader of', 'NEGATED', 'IS_NOT_LEADER_OF'],
  ['co-operate with', 'AFFIRMED', 'CO_OPERATES_WITH'],
  ["be state's ally", 'POSSIBLE', 'MAY_BE_STATES_ALLY'],
  ['protégé', 'AFFIRMED', 'PROTEGES'],
  ['지지', 'AFFIRMED', 'RELATES_TO'],
  ['지지', 'NEGATED', 'DOES_NOT_RELATE_TO'],
  ['поддержать', 'POSSIBLE', 'MAY_RELATE_TO'],
  ['x`]->() MATCH (n) DETACH DELETE n //', 'AFFIRMED', 'RELATES_TO'],
  ['a'.repeat(200), 'AFFIRMED', 'RELATES_TO'],
  ['', 'AFFIRMED', 'S'],
  ['\\u0060', 'POSSIBLE', 'MAY_RELATE_TO'],
];

describe('relationshipType', () => {
  test.each(cases)('%j, %s, is %s', (predicate, stance, type) => {
    expect(relationshipType(predicate, stance)).toBe(type);
  });

  test('is always a short name in plain capitals', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));
    fc.assert(
      fc.property(anything, fc.constantFrom(...stances), (predicate, stance) => {
        expect(relationshipType(predicate, stance)).toMatch(/^[A-Z][A-Z0-9_]{0,59}$/);
      }),
    );
  });
});
