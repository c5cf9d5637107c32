import { describe, expect, test } from '@jest/globals';
import { foldName } from '../../src/db/fold-name.js';

describe('foldName', () => {
  test.each([
    ['  São  Paulo ', 'sao paulo'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ΣΊΣΥΦΟΣ', 'σισυφος'],
    ['ﬁne\tprint', 'fine print'],
    ['북한', '북한'.normalize('NFKD')],
    ['', ''],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
