import { describe, expect, test } from '@jest/globals';
import { aliasesOf, markedNames, resolvedNames } from '../marked-names.js';

describe('partOfPersonName', () => {
  test.each([
    ['a surname', ['[PER Ada Moss] came .', '[PER Moss] left .'], 'Ada Moss'],
    ['a surname that stands first', ['[PER Kim Jong Un] came .', '[PER Kim] left .'], 'Kim Jong Un'],
    ['a given name', ['[PER Ada Moss] came .', '[PER Ada] left .'], 'Ada Moss'],
    ['a given name of two words', ['[PER Kim Jong Un] came .', '[PER Jong Un] left .'], 'Kim Jong Un'],
    ['a surname before its full name', ['The [PER Moss] book .', '[PER Ada Moss] left .'], 'Ada Moss'],
    ['a surname after a title', ['[PER Ada Moss] came .', 'Mrs. [PER Moss] left .'], 'Ada Moss'],
    ['a name with initials', ['[PER Ada Moss] came .', '[PER Ada B. Moss] left .'], 'Ada Moss'],
    ['a name with a middle name', ['[PER Ada Moss] came .', '[PER Ada Maria Moss] left .'], 'Ada Moss'],
  ])('joins %s to the full name', (_, sentences, name) => {
    const names = markedNames(...sentences);
    expect(names.entities.map((entity) => entity.name)).toEqual([name]);
  });

  test.each([
    [
      'it is a middle name that a relative lacks',
      ['[PER Karl Otto Moss] , the son of [PER Karl Moss] , came .'],
      'Karl Moss = Karl Moss (PERSON)',
    ],
    [
      'two people fit',
      ['[PER Kim Jong Un] and [PER Kim Yo Jong] came .', '[PER Kim] left .'],
      'Kim = Kim (PERSON)',
    ],
    [
      'the title fits the other sex',
      ['[PER Boris Moss] came .', 'Mrs. [PER Moss] left .'],
      'Moss = Moss (PERSON)',
    ],
    [
      'only another person of a well-known surname is named',
      ['[PER Ivanka Trump] came .', '[PER Trump] left .'],
      'Trump = Trump (PERSON)',
    ],
    [
      'it is the middle of a name',
      ['[PER Ada Boleyn Moss] came .', '[PER Boleyn] left .'],
      'Boleyn = Boleyn (PERSON)',
    ],
    [
      'the full name is no person',
      ['[ORG Moss Foundation] came .', '[PER Moss] left .'],
      'Moss = Moss (PERSON)',
    ],
  ])('joins nothing when %s', (_, sentences, last) => {
    expect(resolvedNames(...sentences).at(-1)).toBe(last);
  });

  test.each(['Moss-Hill', 'Moss', 'Hill'])('takes "%s" for whose double surname it is', (surname) => {
    expect(
      resolvedNames(
        '[PER Ada Lind Moss ~- ~Hill] came .',
        `[PER ${surname.replace('-', ' ~- ~')}] left .`,
      ).at(-1),
    ).toBe(`${surname} = Ada Lind Moss-Hill (PERSON)`);
  });

  test('says why', () => {
    expect(aliasesOf('Ada Moss', '[PER Ada Moss] came .', '[PER Moss] left .')).toEqual([
      'Moss: part of the name "Ada Moss", which fits nobody else in the document',
    ]);
  });
});
