import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { ask, codesOf, storeWith } from './ask.js';
import { extractionOf, norland, own, place, quist, sudland, westland } from './sample-graph.js';
import { threeDocuments } from './three-documents.js';

let store: Store;
beforeAll(async () => {
  store = await storeWith(threeDocuments);
});
afterAll(() => store.close());

describe('entity', () => {
  test('is found by its id', async () => {
    const answer = await ask(store, `{ entity(id: "${norland.entityId}") { id name type aliases } }`);
    expect(answer).toEqual({
      data: {
        entity: { id: norland.entityId, name: 'Norland', type: 'PLACE', aliases: ['the North', 'Ñorland'] },
      },
    });
  });

  test.each([
    ['its name', 'Norland'],
    ['its name in other case', 'nORLAND'],
    ['an alias', 'the north'],
    ['its name with accents', 'Nörland'],
  ])('is found by %s', async (_title, name) => {
    const answer = await ask(store, 'query ($name: String) { entity(name: $name) { name } }', { name });
    expect(answer).toEqual({ data: { entity: { name: 'Norland' } } });
  });

  test('is the best supported one where a name fits several', async () => {
    const quay = place('Quay', 'Norland');
    const minor = extractionOf({ title: 'One' }, own('x'), [
      { subject: quay, predicate: 'see', object: westland, sentence: 'Quay sees Westland.' },
    ]);
    const both = await storeWith([...threeDocuments, minor]);
    expect((await both.entitiesNamed('Norland')).map(({ name }) => name)).toEqual(['Norland', 'Quay']);
    expect(await ask(both, '{ entity(name: "Norland") { name } }')).toEqual({
      data: { entity: { name: 'Norland' } },
    });
    await both.close();
  });

  test.each([
    ['an id that the graph does not hold', '(id: "ent_0123456789abcdef01234567")'],
    ['a name that nobody bears', '(name: "Atlantis")'],
    ['an empty name', '(name: "")'],
  ])('is null for %s', async (_title, args) => {
    expect(await ask(store, `{ entity${args} { name } }`)).toEqual({ data: { entity: null } });
  });

  test.each([
    ['neither id nor name', '', 'BAD_INPUT'],
    ['both id and name', `(id: "${norland.entityId}", name: "Norland")`, 'BAD_INPUT'],
    ['the id of a claim', '(id: "clm_0123456789abcdef01234567")', 'BAD_ID'],
    ['an id cut short', '(id: "ent_0123")', 'BAD_ID'],
  ])('is refused for %s', async (_title, args, code) => {
    expect(codesOf(await ask(store, `{ entity${args} { name } }`))).toEqual([code]);
  });
});

describe('entities', () => {
  const names = async (args: string) => {
    const answer = await ask(store, `{ entities${args} { edges { node { name } } } }`);
    return answer.data.entities.edges.map(({ node }: { node: { name: string } }) => node.name);
  };

  test('come with most citations first', async () => {
    expect((await names(''))[0]).toBe('Norland');
    expect((await names('')).sort()).toEqual(['Ada Quist', 'Norland', 'Sudland', 'Westland']);
  });

  test('are searched by the beginnings of words', async () => {
    expect(await names('(search: "qui")')).toEqual([quist.name]);
    expect(await names('(search: "ad qu")')).toEqual([quist.name]);
    expect(await names('(search: "uist")')).toEqual([]);
  });

  test('are narrowed to types', async () => {
    expect(await names('(types: [PERSON])')).toEqual([quist.name]);
    expect(await names('(types: [PLACE, PERSON], search: "sud")')).toEqual([sudland.name]);
  });
});
