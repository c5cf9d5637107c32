import { describe, expect, test } from '@jest/globals';
import { report } from '../../../src/cli/report/report.js';
import { openStore } from '../../../src/db/open-store.js';
import { loadExtractor } from '../../../src/extract/extract.js';
import { ingest } from '../../../src/ingest.js';

const plain = { bold: (text: string) => text, dim: (text: string) => text };
const marked = { bold: (text: string) => `<b>${text}</b>`, dim: (text: string) => text };

async function reportOf(texts: readonly string[], style = plain): Promise<string> {
  const store = await openStore('sqlite::memory:');
  const sources = texts.map((text, index) => {
    const document = { text, publisher: `Paper ${index}`, title: 'A title', publishedAt: '2026-03-02' };
    return { name: 'a test', document };
  });
  await ingest(sources, { extractor: loadExtractor(), store });
  const text = await report(store, style);
  await store.close();
  return text;
}

describe('the report', () => {
  test('shows an edge with what supports it, a quotation and its source', async () => {
    expect(
      await reportOf(['Denmark supports Norway.']),
    ).toBe(`1 document, 1 sentence, 2 entities, 1 claim, 1 citation

Best supported

  1. Denmark supports Norway
     1 citation, 1 document, 1 publisher, 1 origin
     “Denmark supports Norway.”
     — Paper 0, A title, 2026-03-02
`);
  });

  test('shows both sides of a dispute', async () => {
    const text = await reportOf(['Denmark supports Norway.', 'Denmark does not support Norway.']);
    expect(text).toMatch(
      /Disputed: both sides\n\n {2}1\. Denmark supports Norway\n[\s\S]*2\. Denmark does not support Norway\n/,
    );
  });

  test('puts the best supported edge first and marks its label', async () => {
    const text = await reportOf(
      ['Iceland joined Sweden.', 'Denmark supports Norway.', 'Denmark supports Norway!'],
      marked,
    );
    expect(text).toContain(
      '  1. <b>Denmark supports Norway</b>\n     2 citations, 2 documents, 2 publishers, 2 origins\n',
    );
  });

  test('says of an empty graph that it is empty', async () => {
    expect(await reportOf([])).toBe('0 documents, 0 sentences, 0 entities, 0 claims, 0 citations\n');
  });
});
