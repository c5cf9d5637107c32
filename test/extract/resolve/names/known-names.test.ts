import { describe, expect, test } from '@jest/globals';
import { knownNames } from '../../../../src/extract/resolve/names/known-names.js';

const known = knownNames();

describe('knownNames', () => {
  test.each([
    ['US', 'United States'],
    ['U.S.', 'United States'],
    ['USA', 'United States'],
    ['the United States of America', 'United States'],
    ['America', 'United States'],
    ['Britain', 'United Kingdom'],
    ['DPRK', 'North Korea'],
    ['Czechia', 'Czech Republic'],
    ['Türkiye', 'Turkey'],
    ['Burma', 'Myanmar'],
    ["Côte d'Ivoire", 'Ivory Coast'],
    ['Saint Lucia', 'St. Lucia'],
    ['Kiev', 'Kyiv'],
    ['KCNA', 'Korean Central News Agency'],
    ['AP', 'Associated Press'],
    ['WHO', 'World Health Organization'],
    ['Security Council', 'United Nations Security Council'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
  ])('takes %s for %s', (text, name) => {
    expect(known.find(text)?.known.name.replace('Saint', 'St.')).toBe(name);
  });

  test.each([
    'us',
    'Us',
    'who',
    'Who',
    'North America',
    'Latin America',
    'Congo',
    'Korea',
    'Washington',
    'Kim',
    'Trump',
  ])('does not take %s for another name', (text) => {
    const found = known.find(text)?.known.name ?? text;
    expect(found).toBe(text);
  });

  test('gives a reason in words', () => {
    expect(known.find('US')?.reason).toBe('acronym of "United States"');
    expect(known.find('Cocos Islands')?.reason).toBe('country name (CLDR)');
  });

  test('knows surnames that alone mean one person, and no others', () => {
    expect(known.bySurname('Putin')?.known.name).toBe('Vladimir Putin');
    expect(known.bySurname('Kim')).toBeNull();
    expect(known.bySurname('Johnson')).toBeNull();
  });

  test('tells peoples from countries and capitals', () => {
    expect(known.countryOfPeople('North Koreans')?.name).toBe('North Korea');
    expect(known.isPeople('Muslims')).toBe(true);
    expect(known.countryOfPeople('Muslims')).toBeNull();
    expect(known.isPeople('North Korea')).toBe(false);
    expect(known.countryOfCapital('Pyongyang')?.name).toBe('North Korea');
    expect(known.countryOfCapital('Osaka')).toBeNull();
  });

  test('knows the gender of some first names', () => {
    expect([
      known.genderOfFirstName('Ursula'),
      known.genderOfFirstName('Boris'),
      known.genderOfFirstName('Kim'),
    ]).toEqual(['f', 'm', null]);
  });

  test('knows first names of many languages, with or without their marks', () => {
    const names = ['Gilberto', 'Cristóbal', 'Oleksandr', 'Snježana', 'Abena', 'Jean-Luc', 'Anne-Marie'];
    expect(names.map((name) => known.genderOfFirstName(name))).toEqual(['m', 'm', 'm', 'f', 'f', 'm', 'f']);
  });

  test('takes words and surnames that are first names now and then for none', () => {
    expect(['Hope', 'Royal', 'Asia', 'Lee', 'Robin'].map((name) => known.genderOfFirstName(name))).toEqual(
      Array(5).fill(null),
    );
  });
});
