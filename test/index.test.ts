import { expect, test } from '@jest/globals';
import * as library from '../src/index.js';

test('the library gives exactly these', () => {
  expect(Object.keys(library).toSorted()).toEqual([
    'StoreError',
    'claimText',
    'copyGraph',
    'createServer',
    'documentId',
    'edgeLabel',
    'ingest',
    'loadExtractor',
    'openExtractorPool',
    'openStore',
    'readSources',
  ]);
});
