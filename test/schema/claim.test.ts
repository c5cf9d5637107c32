import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { claimId } from '../../src/model/claim.js';
import { ask, codesOf, storeWith } from './ask.js';
import { norland, quist, sudland, westland } from './sample-graph.js';
import { heraldId, postId, threeDocuments } from './three-documents.js';

const disputed = claimId(norland.entityId, 'support', sudland.entityId);

let store: Store;
beforeAll(async () => {
  store = await storeWith(threeDocuments);
});
afterAll(() => store.close());

describe('claim', () => {
  test('keeps both sides of a dispute', async () => {
    const answer = await ask(
      store,
      `{ claim(id: "${disputed}") { id text predicate subject { name } object { name } disputed
          stances { stance label corroboration { citations originCount origins { name } }
            citations { edges { node { quote } } } } } }`,
    );
    expect(answer).toEqual({
      data: {
        claim: {
          id: disputed,
          text: 'Norland supports Sudland',
          predicate: 'support',
          subject: { name: 'Norland' },
          object: { name: 'Sudland' },
          disputed: true,
          stances: [
            {
              stance: 'AFFIRMED',
              label: 'supports',
              corroboration: {
                citations: 3,
                originCount: 2,
                origins: [{ name: 'Sound Herald' }, { name: 'Nordwire' }],
              },
              citations: {
                edges: [
                  { node: { quote: 'Norland openly supports Sudland in the talks.' } },
                  { node: { quote: 'Norland openly supports Sudland, officials said.' } },
                  { node: { quote: 'Norland is said here to back Sudland.' } },
                ],
              },
            },
            {
              stance: 'NEGATED',
              label: 'does not support',
              corroboration: { citations: 1, originCount: 1, origins: [{ name: 'Sound Herald' }] },
              citations: {
                edges: [{ node: { quote: 'Norland does not support Sudland, said Ada Quist.' } }],
              },
            },
          ],
        },
      },
    });
  });

  test('is not disputed where nobody denies it', async () => {
    const id = claimId(norland.entityId, 'trade with', westland.entityId);
    const answer = await ask(store, `{ claim(id: "${id}") { disputed stances { stance } } }`);
    expect(answer.data.claim).toEqual({ disputed: false, stances: [{ stance: 'AFFIRMED' }] });
  });

  test.each([
    ['all of them', '', 4],
    ['one stance', '(stance: [NEGATED])', 1],
    ['two stances', '(stance: [NEGATED, AFFIRMED], first: 10)', 4],
    ['one document', `(document: "${heraldId}")`, 2],
    ['one speaker', `(saidBy: "${quist.entityId}")`, 1],
    ['one speaker and a stance they did not take', `(saidBy: "${quist.entityId}", stance: [AFFIRMED])`, 0],
  ])('gives the citations of %s', async (_title, args, count) => {
    const query = `{ claim(id: "${disputed}") { citations${args || '(first: 10)'} { edges { node { id } } } } }`;
    expect((await ask(store, query)).data.claim.citations.edges).toHaveLength(count);
  });

  test('is null where the graph does not hold it and refused where the id is no claim', async () => {
    const unknown = claimId(sudland.entityId, 'support', norland.entityId);
    expect(await ask(store, `{ claim(id: "${unknown}") { text } }`)).toEqual({ data: { claim: null } });
    expect(codesOf(await ask(store, `{ claim(id: "${heraldId}") { text } }`))).toEqual(['BAD_ID']);
  });
});

describe('claims', () => {
  const texts = async (args: string): Promise<string[]> => {
    const { data } = await ask(store, `{ claims${args} { edges { node { text } } } }`);
    return data.claims.edges.map(({ node }: { node: { text: string } }) => node.text);
  };
  const support = 'Norland supports Sudland';
  const trade = 'Norland trades with Westland';
  const visit = 'Ada Quist visits Norland';
  const back = 'Westland supports Norland';

  test('come best supported first', async () => {
    expect((await texts(''))[0]).toBe(support);
  });

  test.each([
    ['nothing', '(first: 10)', [support, trade, visit, back]],
    ['a subject', `(subject: "${norland.entityId}")`, [support, trade]],
    ['an object', `(object: "${norland.entityId}")`, [visit, back]],
    ['a predicate', '(predicate: ["support"])', [support, back]],
    ['a subject and a predicate', `(subject: "${norland.entityId}", predicate: ["trade with"])`, [trade]],
    ['a stance', '(stance: [POSSIBLE])', [back]],
    ['a document', `(document: "${postId}")`, [support]],
    ['dispute', '(disputed: true)', [support]],
    ['dispute and a stance that is not taken', '(disputed: true, stance: [POSSIBLE])', []],
    ['an unknown entity', '(subject: "ent_0123456789abcdef01234567")', []],
  ])('are narrowed by %s', async (_title, args, expected) => {
    expect((await texts(args)).sort()).toEqual([...expected].sort());
  });

  test('refuse an id of the wrong kind in any argument', async () => {
    for (const argument of ['subject', 'object', 'document']) {
      expect(
        codesOf(await ask(store, `{ claims(${argument}: "${disputed}") { edges { cursor } } }`)),
      ).toEqual(['BAD_ID']);
    }
  });
});
