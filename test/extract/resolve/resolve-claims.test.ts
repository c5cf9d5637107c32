import { expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';

function claimsOf(text: string): readonly string[] {
  const { claims, entities } = loadExtractor().extract({ text });
  const names = new Map(entities.map(({ entityId, name }) => [entityId, name]));
  return claims.map(
    ({ subjectId, predicate, objectId }) => `${names.get(subjectId)} ${predicate} ${names.get(objectId)}`,
  );
}

test('a hospital is no colleague', () => {
  expect(claimsOf('At Lind Hospital, a colleague, the chemist Ada Moss, praised Norway.')).toEqual(
    expect.not.arrayContaining(['Lind Hospital be colleague']),
  );
});

test('a person is', () => {
  expect(claimsOf('Bo Lind, a colleague, praised Norway.')).toContain('Bo Lind be colleague');
});
