import { describe, expect, test } from '@jest/globals';
import { type Extractor, loadExtractor } from '../../../src/extract/extract.js';

let extractor: Extractor | undefined;

/** Who says the last thing that is said in a text. */
function speakerIn(text: string): string | undefined {
  extractor ??= loadExtractor();
  return extractor.extract({ text }).citations.at(-1)?.attribution?.name;
}

describe('who speaks where a pronoun does', () => {
  test.each([
    ['several without a name', 'The judges met in Oslo. They noted that Norway broke the treaty.', 'judges'],
    [
      'all of several without a name',
      'The judges met in Oslo. All said that Norway broke the treaty.',
      'judges',
    ],
    [
      'several without a name, in one sentence',
      'Four families filed a complaint in which they argue that Norway broke the treaty.',
      'families',
    ],
    [
      'somebody without a name who spoke before',
      'A state auditor told the court of the sale. He admitted that Norway broke the treaty.',
      'state auditor',
    ],
    [
      'an organisation that does what is told',
      'Norway banned 23 ships that it said had moved embargoed oil by forging port records.',
      'Norway',
    ],
    [
      'an organisation behind what it is',
      'The contractor, Belt Power Limited, denied the claim. It alleged that Norway broke the treaty.',
      'Belt Power Limited',
    ],
    [
      'a person behind an institute',
      'An analyst at the Institute for Roads, Ada Moss, left. She said that Norway broke the treaty.',
      'Ada Moss',
    ],
    [
      'a relative of somebody without a name',
      'Ada Moss, the daughter of the founder, left. She said that Norway broke the treaty.',
      'Ada Moss',
    ],
    [
      'whose remarks they are, whoever tells of them',
      "Ada Moss's remarks criticized Norway as a menace, according to the Harbour Gazette.",
      'Ada Moss',
    ],
    ['nobody of the quotation', 'Ada Moss left. "A player met Norway\'s king," she said.', 'Ada Moss'],
  ])('is %s', (_, text, speaker) => {
    expect(speakerIn(text)).toBe(speaker);
  });

  test.each([
    ['one came before and several speak', 'The judge met in Oslo. They say that Norway broke the treaty.'],
    ['it is anybody', 'The judges met in Oslo. Some say that Norway broke the treaty.'],
  ])('is nobody when %s', (_, text) => {
    expect(speakerIn(text)).toBe('unnamed source');
  });

  test('is nobody where somebody is only identified', () => {
    expect(speakerIn('The driver was identified as Bo Moss.')).toBeUndefined();
  });
});
