import { expect, test } from '@jest/globals';
import { lemmaOf } from '../../src/extract/lemma.js';

test.each([
  ['hoped', 'VBD', 'hope'],
  ['hopped', 'VBD', 'hop'],
  ['staging', 'VBG', 'stage'],
  ['hated', 'VBN', 'hate'],
  ['visited', 'VBD', 'visit'],
  ['planned', 'VBD', 'plan'],
  ['played', 'VBD', 'play'],
  ['fined', 'VBD', 'fine'],
  ['troops', 'NNS', 'troop'],
  ['co-founded', 'VBD', 'co-found'],
  ['re-elected', 'VBN', 're-elect'],
  ['cofounded', 'VBD', 'cofound'],
  ['outspent', 'VBD', 'outspend'],
  ['present', 'VBP', 'present'],
  ['delay', 'VBP', 'delay'],
  ['found', 'VB', 'found'],
  ['found', 'VBD', 'find'],
])('%s (%s) is of %s', (form, tag, lemma) => {
  expect(lemmaOf(form, tag)).toBe(lemma);
});

test.each([
  ['went', 'VBD', 'go'],
  ['applies', 'VBZ', 'apply'],
  ['goes', 'VBZ', 'go'],
  ['glasses', 'NNS', 'glass'],
  ['bodies', 'NNS', 'body'],
  ['wolves', 'NNS', 'wolf'],
  ['children', 'NNS', 'child'],
  ['larger', 'JJR', 'large'],
  ['tallest', 'JJS', 'tall'],
  ['worse', 'JJR', 'bad'],
])('the dictionary knows %s (%s) as a form of %s', (form, tag, lemma) => {
  expect(lemmaOf(form, tag)).toBe(lemma);
});

test('a word that objects have as a property has no other form', () => {
  expect(lemmaOf('constructor', 'VBD')).toBe('constructor');
});
