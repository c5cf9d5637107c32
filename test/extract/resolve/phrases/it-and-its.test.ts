import { describe, expect, test } from '@jest/globals';
import { named } from '../parsed-text.js';

describe('it and its', () => {
  test.each([
    ['It', 'Acme Foods is a bakery in Oslo. It was founded by a baker.', 'Acme Foods (ORGANIZATION)'],
    ['it', 'Acme Foods is a bakery in Oslo. In 1971 it merged with a dairy.', 'Acme Foods (ORGANIZATION)'],
    ['Its', 'Acme Foods is a bakery in Oslo. Its director resigned.', 'Acme Foods (ORGANIZATION)'],
    ['its', 'Microsoft bought its rival.', 'Microsoft (ORGANIZATION)'],
    ['its', 'The bakery Acme Foods sold its ovens.', 'Acme Foods (ORGANIZATION)'],
    ['its', 'Microsoft, the maker of Boeing seats, sold its ovens.', 'Microsoft (ORGANIZATION)'],
    ['It', 'Norway is a kingdom in Europe. It borders Sweden.', 'Norway (PLACE)'],
    ['it', 'Reed wrote a letter but did not send it.', 'letter (CONCEPT)'],
    ['it', 'Norway does not belong to the bloc, but it borders Sweden.', 'Norway (PLACE)'],
    ['it', 'Norway fought near Kiel before it joined the league.', 'Norway (PLACE)'],
    ['it', 'Microsoft moved to Oslo, where it made bicycles.', 'Microsoft (ORGANIZATION)'],
    ['they', 'The rebels camped near two villages before they attacked Tarn.', 'rebels (CONCEPT)'],
  ])('takes "%s" in "%s" for %s', (words, text, name) => {
    expect(named(text, words)).toBe(name);
  });

  test.each([
    ['two are named in the sentence', 'Microsoft told Boeing that its director resigned.', 'its'],
    ['it may be either of two things', 'Reed wrote the script, directed the film and hated it.', 'it'],
    ['either of two did so', 'Microsoft sued Boeing after it copied the engine.', 'it'],
    ['it may be a thing', 'Microsoft sold a plant. It burned in May.', 'It'],
  ])('finds nothing when %s', (_, text, words) => {
    expect(named(text, words)).toBe('null');
  });
});

describe('what the document says that something is', () => {
  test.each([
    ['The band', 'The Copper Foxes are a band from Cork. The band broke up.', 'Copper Foxes (ORGANIZATION)'],
    ['The dairy', 'Fjordmilk, a Norwegian dairy, grew. The dairy sold a farm.', 'Fjordmilk (ORGANIZATION)'],
    ['the company', 'Boeing is a company in Seattle. Critics left the company.', 'Boeing (ORGANIZATION)'],
  ])('lets "%s" of "%s" be %s', (words, text, name) => {
    expect(named(text, words)).toBe(name);
  });

  test.each([
    [
      'two are called so',
      'Boeing, a company, met Intel, a company. Critics left the company.',
      'the company',
    ],
  ])('finds nothing when %s', (_, text, words) => {
    expect(named(text, words)).toBe('null');
  });

  test('leaves an army that is no member of it unnamed', () => {
    expect(named('The United Nations called for peace. Reed left the army.', 'the army')).toBe(
      'army (CONCEPT)',
    );
  });

  test('keeps a ship from being a person', () => {
    expect(named('Reed commanded the destroyer Halsey.', 'Halsey')).not.toContain('PERSON');
  });
});

describe('titles, towns and numbers', () => {
  test('takes the words between quotes for one title', () => {
    expect(named('Lee read "The Salt Road" in Oslo.', 'Road')).toBe('The Salt Road (CONCEPT)');
  });

  test('takes the town of a name for the name', () => {
    expect(named('Venice sold the town of Bormio.', 'the town of Bormio')).toContain('Bormio (');
  });

  test.each([
    ['the land of which it is the largest', 'the largest city of Bavaria'],
    ['the land of which it is the capital', 'the capital city of Bavaria'],
    ['a country', 'the port of Peru'],
  ])('takes no town for %s', (_, words) => {
    expect(named(`Venice bought ${words}.`, words)).not.toMatch(/^(?:Bavaria|Peru) /);
  });

  test('keeps the halves of a given name together', () => {
    const text = 'Park Min-seo, who became chief executive of Hanok Heavy in May, signed the deal.';
    expect(named(text, 'Park Min-seo')).toBe('Park Min-seo (PERSON)');
  });

  test('takes "its" for the one who elects', () => {
    const text = 'The Tarn Union elected Judge Ada Sow of Senegal as its president.';
    expect(named(text, 'its')).toBe('Tarn Union (ORGANIZATION)');
  });

  test('follows no chain without end', () => {
    const text = `Acme Ltd sued Borland Ltd. ${'The company paid his rent. He left. It bought a port. '.repeat(150)}`;
    expect(['null', 'Acme Ltd (ORGANIZATION)']).toContain(named(text, 'It'));
  });

  test('takes "it" for the one who says so', () => {
    expect(named('Tarn Union said it would sell the port.', 'it')).toBe('Tarn Union (ORGANIZATION)');
    expect(named('Tarn Union said it was clear that the port would close.', 'it')).toBe('null');
  });

  test('takes a city for a place whatever it is called', () => {
    expect(named('Moss led the city of St. Clare until 2021.', 'St. Clare')).toBe('St. Clare (PLACE)');
  });

  test('takes a storm for nobody', () => {
    expect(named('Cyclone Nadia tore through the south.', 'Cyclone Nadia')).not.toContain('(PERSON)');
  });

  test('keeps the number of a unit in its name', () => {
    expect(named('The 101st Airborne Division took the bridge.', '101st Airborne Division')).toBe(
      '101st Airborne Division (ORGANIZATION)',
    );
  });

  test('keeps a common noun that ends a name', () => {
    expect(named('Skarvold Lines owns ships.', 'Skarvold Lines')).toMatch(/^Skarvold Lines /);
    expect(named('The king sold Skarvold lines of grain.', 'lines of grain')).not.toMatch(/^Skarvold/);
  });

  test('lets a bare Hill be no hill', () => {
    expect(named('After the siege, Hill met the king.', 'Hill')).toMatch(/^Hill /);
    expect(named('They climbed the Hill and met the king.', 'the Hill')).not.toMatch(/^Hill /);
  });

  test('tells a numbered road from the country', () => {
    expect(named('US 258 crosses the river.', 'US 258')).toContain('US 258 (');
  });
});

describe('he and she', () => {
  test('leave out what may be no person', () => {
    expect(named('Wikinews met a critic. She praised the film.', 'She')).not.toContain('Wikinews');
  });

  test('take a son for a man', () => {
    expect(named('Lucy Moss praised her son, Vuk Moss. He left.', 'He')).toBe('Vuk Moss (PERSON)');
  });
});
