import { expect, test } from '@jest/globals';
import { ask, storeWith } from './ask.js';
import { threeDocuments } from './three-documents.js';

test('a span outside the quotation is read from the document', async () => {
  const [document] = threeDocuments;
  const [first] = document?.citations ?? [];
  if (!document || !first) throw new Error('expected a document with a citation');
  // The quotation begins after the subject, as where a rule quotes one clause only.
  const start = first.relation?.start ?? first.start;
  const shorter = { ...first, start, quote: document.document.text.slice(start, first.end) };
  const store = await storeWith([{ ...document, citations: [shorter, ...document.citations.slice(1)] }]);
  const answer = await ask(
    store,
    `{ citation(id: "${first.id}") { quote subject { text } object { text } } }`,
  );
  expect(answer.data.citation).toEqual({
    quote: 'supports Sudland in the talks.',
    subject: { text: 'Norland' },
    object: { text: 'Sudland' },
  });
  await store.close();
});
