import { describe, expect, test } from '@jest/globals';
import { resolvedNames } from '../marked-names.js';

describe('typeGroups', () => {
  test.each([
    [
      'a country read as an organisation is a place',
      ['[ORG Russia] said', 'in [LOC Russia]'],
      ['Russia = Russia (PLACE)', 'Russia = Russia (PLACE)'],
    ],
    [
      'the last word tells an organisation',
      ['the [LOC Tarn Foundation]'],
      ['Tarn Foundation = Tarn Foundation (ORGANIZATION)'],
    ],
    [
      'the last word tells a place',
      ['the [ORG Tarn Peninsula]'],
      ['Tarn Peninsula = Tarn Peninsula (PLACE)'],
    ],
    [
      'the first word tells an organisation in other languages too',
      ['the [PER Orquesta Tarn Azul]'],
      ['Orquesta Tarn Azul = Orquesta Tarn Azul (ORGANIZATION)'],
    ],
    [
      'a full name that nothing is known of is a person where its end is',
      ['[? Quill Tarn] left', '[PER Tarn] came'],
      ['Quill Tarn = Quill Tarn (PERSON)', 'Tarn = Quill Tarn (PERSON)'],
    ],
    [
      'the first word tells a place in other languages too',
      ['the [PER Col de la Tarn]'],
      ['Col de la Tarn = Col de la Tarn (PLACE)'],
    ],
    ['initials tell a person', ['[LOC T.N. Tarn] left'], ['T.N. Tarn = T.N. Tarn (PERSON)']],
    [
      'what a firm does tells a firm',
      ['[PER Tarn Shipping] left'],
      ['Tarn Shipping = Tarn Shipping (ORGANIZATION)'],
    ],
    [
      'a first name tells a person against one tag',
      ['[ORG Brenda Tarn] left'],
      ['Brenda Tarn = Brenda Tarn (PERSON)'],
    ],
    ['a first name tells a person', ['[? Brenda Tarn] left'], ['Brenda Tarn = Brenda Tarn (PERSON)']],
    ['a title tells a person', ['General [LOC Tarn] left'], ['Tarn = Tarn (PERSON)']],
    [
      'an honorific makes a country a person',
      ['Mr. [PER Jordan] flew', 'to [LOC Jordan]'],
      ['Jordan = Jordan (PERSON)', 'Jordan = Jordan (PLACE)'],
    ],
    [
      'a surname of the document is no country',
      ['[PER Michael Jordan] won', '[PER Jordan] left'],
      ['Michael Jordan = Michael Jordan (PERSON)', 'Jordan = Michael Jordan (PERSON)'],
    ],
    [
      'a country stays one beside a person of that name',
      ['[PER Michael Jordan] flew', 'to [LOC Jordan]'],
      ['Michael Jordan = Michael Jordan (PERSON)', 'Jordan = Jordan (PLACE)'],
    ],
    [
      'a town stays one beside a person of that name',
      ['[PER George Washington] rode', 'to [LOC Washington]'],
      ['George Washington = George Washington (PERSON)', 'Washington = Washington (PLACE)'],
    ],
    [
      'a person named like a town is a person',
      ['[PER George Washington] rode', '[PER Washington] slept'],
      ['George Washington = George Washington (PERSON)', 'Washington = George Washington (PERSON)'],
    ],
    ['a name nothing is known of is a concept', ['the [? Brexit] vote'], ['Brexit = Brexit (CONCEPT)']],
  ])('%s', (_, sentences, expected) => {
    expect(resolvedNames(...sentences)).toEqual(expected);
  });
});
