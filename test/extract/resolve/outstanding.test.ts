import { expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';

function claimsOf(text: string): readonly string[] {
  const { claims, entities } = loadExtractor().extract({ text });
  const names = new Map(entities.map(({ entityId, name }) => [entityId, name]));
  return claims.map(
    ({ subjectId, predicate, objectId }) => `${names.get(subjectId)} ${predicate} ${names.get(objectId)}`,
  );
}

test.each([
  ['Ada Moss is the oldest player to win a set in Malta.', 'Ada Moss be oldest player to win a set in Malta'],
  ['Bo Lind was the last man to leave the ship.', 'Bo Lind be last man to leave the ship'],
  ['Ada Moss became the first woman to win the race.', 'Ada Moss become first woman to win the race'],
  ['Ada Moss is the oldest player.', 'Ada Moss be oldest player'],
  ['Ada Moss was named player of the year in Malta.', 'Ada Moss be player of the year'],
  ['The only other winner of the prize is Ada Moss.', 'only other winner of the prize be Ada Moss'],
  ['Spanish is spoken in Manila.', 'Spanish be spoken in Manila'],
  ['The niches have not only aesthetic value but a use.', 'niches have aesthetic value'],
  ['The mill was built by Danish monks in the 1540s.', 'Danish monks build mill'],
  ['Norway and allies banned the dye.', "Norway's allies ban dye"],
  ['Siemens and partners built the dam.', "Siemens' partners build dam"],
  [
    'The pact between Norway, Sweden and Poland failed Malta.',
    'pact between Norway, Sweden and Poland fail Malta',
  ],
  ['XR-7 was developed by a firm in Oslo.', 'firm in Oslo develop XR-7'],
])('%s', (text, claim) => {
  expect(claimsOf(text)).toContain(claim);
});

test('several names own nothing of what stands beside the last', () => {
  expect(claimsOf('Norway, Sweden and partners banned the dye.')).toContain('partners ban dye');
});
