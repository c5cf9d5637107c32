import { describe, expect, test } from '@jest/globals';
import { deriveEntity } from '../../src/db/derive-entity.js';

describe('deriveEntity', () => {
  const use = (name: string, type: 'PLACE' | 'PERSON', ...aliases: string[]) => ({
    entityId: 'ent',
    name,
    type,
    aliases: aliases.map((text) => ({ text, reason: 'x' })),
  });

  test('takes the most used name and type apart from each other, ties by code point', () => {
    const uses = [use('B', 'PLACE', 'z'), use('A', 'PLACE', 'B'), use('C', 'PERSON')];
    expect(deriveEntity('ent', uses)).toEqual({
      id: 'ent',
      name: 'A',
      type: 'PLACE',
      aliases: ['B', 'C', 'z'],
    });
    expect(deriveEntity('ent', [...uses, use('C', 'PERSON')])).toMatchObject({ name: 'C', type: 'PERSON' });
  });

  test('gives nothing for no uses', () => {
    expect(deriveEntity('ent', [])).toBeNull();
  });
});
