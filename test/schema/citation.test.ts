import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/db/store.js';
import { ask, codesOf, storeWith } from './ask.js';
import { norland, quist } from './sample-graph.js';
import { threeDocuments } from './three-documents.js';

const [daily] = threeDocuments;
const said = daily?.citations[1];
const id = said?.id;

let store: Store;
beforeAll(async () => {
  store = await storeWith(threeDocuments);
});
afterAll(() => store.close());

const citation = async (fields: string, which = id) =>
  (await ask(store, `{ citation(id: "${which}") { ${fields} } }`)).data.citation;

describe('citation', () => {
  test('shows the exact words, their places, and who said them', async () => {
    const fields = `id quote start end stance confidence rule when where
      subject { start end text } relation { text } object { text }
      sentence { index text } document { title text } claim { text }
      saidBy { name cue start end entity { id } }`;
    const shown = await citation(fields);
    const { text } = shown.document;
    expect(shown).toMatchObject({
      id,
      quote: 'Norland trades with Westland, Ada Quist said.',
      stance: 'AFFIRMED',
      confidence: 0.9,
      rule: 'clause',
      when: null,
      where: null,
      subject: { text: 'Norland' },
      relation: { text: 'trades with' },
      object: { text: 'Westland' },
      sentence: { index: 1, text: 'Norland trades with Westland, Ada Quist said.' },
      document: { title: 'Norland takes sides' },
      claim: { text: 'Norland trades with Westland' },
      saidBy: { name: 'Ada Quist', cue: 'said', entity: { id: quist.entityId } },
    });
    expect(text.slice(shown.start, shown.end)).toBe(shown.quote);
    expect(text.slice(shown.subject.start, shown.subject.end)).toBe('Norland');
    expect(text.slice(shown.saidBy.start, shown.saidBy.end)).toBe('Ada Quist');
  });

  test('has no relation span where no words stand for the relation', async () => {
    const may = threeDocuments[2]?.citations[2];
    expect(await citation('relation { text }', may?.id)).toEqual({ relation: null });
  });

  test('links to the quoted words and is cited with that link', async () => {
    const link =
      'https://example.org/daily#:~:text=Norland%20trades%20with%20Westland%2C%20Ada%20Quist%20said.';
    expect(await citation('deepLink cite apa: cite(style: APA)')).toEqual({
      deepLink: link,
      cite: `Doe, J. (2024, December 27). Norland takes sides. Harbour Daily. ${link}`,
      apa: `Doe, J. (2024, December 27). Norland takes sides. Harbour Daily. ${link}`,
    });
  });

  test.each(['MLA', 'CHICAGO', 'BIBTEX', 'CSL_JSON'])('is cited in the style %s', async (style) => {
    expect((await citation(`cite(style: ${style})`)).cite).toContain('Norland takes sides');
  });

  test('has no link where the document has no address, and is cited without one', async () => {
    const shown = await citation('deepLink cite', threeDocuments[2]?.citations[0]?.id);
    expect(shown).toEqual({ deepLink: null, cite: 'Who is with whom? (n.d.). Sound Herald.' });
  });

  test('is null where the graph does not hold it and refused where the id is no citation', async () => {
    expect(await citation('quote', 'cit_0123456789abcdef01234567')).toBeNull();
    const wrong = await ask(store, `{ citation(id: "${norland.entityId}") { quote } }`);
    expect(codesOf(wrong)).toEqual(['BAD_ID']);
  });
});
