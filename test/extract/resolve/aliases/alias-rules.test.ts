import { describe, expect, test } from '@jest/globals';
import { aliasesOf, resolvedNames } from '../marked-names.js';
import { named } from '../parsed-text.js';

describe('acronymInBrackets', () => {
  test('joins the acronym to the name it explains', () => {
    expect(aliasesOf('Tarn River Board', 'The [ORG Tarn River Board] ( [ORG TRB] ) met .')).toEqual([
      'TRB: acronym in brackets beside "Tarn River Board"',
    ]);
  });

  test('outdoes what lists know', () => {
    const names = resolvedNames('[ORG East Coast Bakers] ( [ORG ECB] ) met .', '[ORG ECB] paid .');
    expect(names.at(-1)).toBe('ECB = East Coast Bakers (ORGANIZATION)');
  });

  test('needs letters of the name', () => {
    const names = resolvedNames('[ORG Tarn River Board] ( [ORG QXZ] ) met .');
    expect(names.at(-1)).toBe('QXZ = QXZ (ORGANIZATION)');
  });

  test('decides nothing when the document explains it twice', () => {
    const names = resolvedNames(
      '[ORG Tarn River Board] ( [ORG TRB] )',
      '[ORG Tarn Road Board] ( [ORG TRB] )',
    );
    expect(names.at(-1)).toBe('TRB = TRB (ORGANIZATION)');
  });
});

describe('otherNameInBrackets', () => {
  test.each([
    [
      'a maiden name',
      ['[PER Ada Holt] ( née [PER Lind] ) left .', '[PER Lind] paid .'],
      'Lind = Ada Holt (PERSON)',
    ],
    [
      'a new name',
      ['[LOC Tarnburg] ( now [LOC Ossel] ) paid .', '[LOC Ossel] lost .'],
      'Ossel = Tarnburg (PLACE)',
    ],
    [
      'what it is called in another language, whatever that looks like',
      ['The [ORG Tarn Guard] ( Finnish : [PER Tarnin Kaarti] ) paid .', '[PER Tarnin Kaarti] lost .'],
      'Tarnin Kaarti = Tarn Guard (ORGANIZATION)',
    ],
  ])('joins %s', (_, sentences, name) => {
    expect(resolvedNames(...sentences).at(-1)).toBe(name);
  });

  test.each([
    [
      'it is of another kind',
      ['[PER Ada Holt] ( now [ORG Tarn Bank] ) left .'],
      'Tarn Bank = Tarn Bank (ORGANIZATION)',
    ],
    [
      'it may be a namesake',
      ['[PER Ada Holt] ( née [PER Lind] ) left .', '[PER Otto Lind] and [PER Bo Lind] paid [PER Lind] .'],
      'Lind = Lind (PERSON)',
    ],
  ])('joins nothing where %s', (_, sentences, name) => {
    expect(resolvedNames(...sentences).at(-1)).toBe(name);
  });
});

describe('acronymOfInitials', () => {
  test('joins initials of the one name that has them', () => {
    const names = resolvedNames('The [ORG Board of Tarn Roads] met .', '[ORG BTR] paid .');
    expect(names.at(-1)).toBe('BTR = Board of Tarn Roads (ORGANIZATION)');
  });

  test('joins nothing when two names have them', () => {
    const names = resolvedNames('[ORG Tarn River Board] and [ORG Tarn Road Board]', '[ORG TRB] paid .');
    expect(names.at(-1)).toBe('TRB = TRB (ORGANIZATION)');
  });

  test('leaves an acronym to the lists that know it', () => {
    const names = resolvedNames('The [ORG Women Health Office] met .', '[ORG WHO] paid .');
    expect(names.at(-1)).toBe('WHO = World Health Organization (ORGANIZATION)');
  });
});

describe('compassCountry', () => {
  test('takes "the North" for the country of the document', () => {
    expect(aliasesOf('North Korea', '[LOC North Korea] paid .', 'But the [LOC North] left .')).toEqual([
      'North: short for "North Korea", the only such country in the document',
    ]);
  });

  test.each([
    ['no such country is named', ['[LOC Norway] paid .', 'But the [LOC North] left .']],
    ['two are named', ['[LOC North Korea] and [LOC North Macedonia]', 'But the [LOC North] left .']],
    ['it is a direction', ['[LOC North Korea] paid .', 'We went [LOC North] .']],
  ])('joins nothing when %s', (_, sentences) => {
    expect(resolvedNames(...sentences).at(-1)).toBe('North = North (PLACE)');
  });
});

describe('wellKnownSurname', () => {
  test.each([
    ['Putin', 'Vladimir Putin'],
    ['Zelensky', 'Volodymyr Zelenskyy'],
    ['Trump', 'Donald Trump'],
  ])('takes %s alone for %s', (surname, name) => {
    expect(resolvedNames(`[PER ${surname}] left .`)).toEqual([`${surname} = ${name} (PERSON)`]);
  });

  test('prefers the well-known one when the document names that person and a relative', () => {
    const names = resolvedNames('[PER Donald Trump] and [PER Ivanka Trump] came .', '[PER Trump] left .');
    expect(names.at(-1)).toBe('Trump = Donald Trump (PERSON)');
  });
});

describe('endOfOrganizationName', () => {
  test('joins the end of the one longer name', () => {
    const names = resolvedNames(
      'The [ORG Ruritanian River Ministry] met .',
      'The [ORG River Ministry] paid .',
    );
    expect(names.at(-1)).toBe('River Ministry = Ruritanian River Ministry (ORGANIZATION)');
  });

  test('joins nothing when two longer names end so', () => {
    const names = resolvedNames(
      '[ORG Tarn River Ministry] and [ORG Lune River Ministry]',
      'The [ORG River Ministry] paid .',
    );
    expect(names.at(-1)).toBe('River Ministry = River Ministry (ORGANIZATION)');
  });
});

describe('beginningOfOrganizationName', () => {
  test('joins the beginning of the one name that goes on', () => {
    const names = resolvedNames('[ORG Tarnwater Foods] met .', '[ORG Tarnwater] paid .');
    expect(names.at(-1)).toBe('Tarnwater = Tarnwater Foods (ORGANIZATION)');
  });

  test('keeps to the firm where a person of that name is brought in later', () => {
    const names = resolvedNames(
      '[ORG Tarnow Foods] met .',
      '[ORG Tarnow] paid .',
      '[PER Ada Tarnow] left .',
      '[ORG Tarnow] grew .',
    );
    expect(names.at(-1)).toBe('Tarnow = Tarnow Foods (ORGANIZATION)');
  });

  test.each([
    ['two names begin so', ['[ORG Tarnwater Foods] met [ORG Tarnwater Mills] .', '[ORG Tarnwater] paid .']],
    [
      'the full name comes later',
      ['[ORG Tarnwater] paid .', '[ORG Tarnwater Foods] met .', '[ORG Tarnwater] left .'],
    ],
    ['it is what the firm made', ['[ORG Tarnwater Canal Foods] met .', '[LOC Tarnwater Canal] froze .']],
    ['a person is called so', ['[ORG Tarnwater Foods] met [PER Ada Tarnwater] .', '[ORG Tarnwater] paid .']],
  ])('joins nothing when %s', (_, sentences) => {
    expect(resolvedNames(...sentences).at(-1)).not.toContain('Foods');
  });
});

describe('relatives of the same surname', () => {
  const start = 'Ingrid Solheim moved to Oslo. In 1960 Solheim joined a mine.';

  test('go by their full names', () => {
    const text = `${start} Her brother, Tore Solheim, was a cook. Critics praised Solheim.`;
    expect(named(text, 'Solheim')).toBe('Ingrid Solheim (PERSON)');
  });

  test('are called by a double name', () => {
    const text = 'Grace Mensah-Rono was banned for a year. Mensah-Rono, 31, denied the charge.';
    expect(named(text, 'Mensah-Rono')).toBe('Grace Mensah-Rono (PERSON)');
  });

  test('are called by the word before "Jr."', () => {
    const text = 'Otto P. Holt Jr. was tried in Oslo. Holt led a bank.';
    expect(named(text, 'Holt')).toBe('Otto P. Holt Jr. (PERSON)');
  });

  test('do not lend their name to somebody named before', () => {
    const text = 'Holt was born in Bergen, the son of the weavers Erik and Anna Holt.';
    expect(named(text, 'Holt')).toBe('Holt (PERSON)');
  });

  test('and namesakes who are only named leave the surname to whom it meant before', () => {
    const text = `${start} Solheim has taught Tore Solheim. Critics praised Solheim.`;
    expect(named(text, 'Solheim')).toBe('Ingrid Solheim (PERSON)');
  });

  test('leave the surname to nobody where another is no relative', () => {
    const text = `${start} Tore Solheim was a cook. Critics praised Solheim.`;
    expect(named(text, 'Solheim')).toBe('Solheim (PERSON)');
  });
});
