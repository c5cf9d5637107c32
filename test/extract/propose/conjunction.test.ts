import { describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';
import { tableOf } from './read-off.js';

describe('conjoined subjects', () => {
  tableOf([
    [
      'Volvo and Scania build trucks in Sweden.',
      ['Volvo -build-> trucks', 'Scania -build-> trucks'],
      ['Volvo -build-> Scania'],
    ],
    [
      'Both the union and the company welcomed the ruling.',
      ['union -welcome-> ruling', 'company -welcome-> ruling'],
    ],
    [
      'Chile, Peru and Bolivia share the plateau.',
      ['Chile -share-> plateau', 'Peru -share-> plateau', 'Bolivia -share-> plateau'],
    ],
    ['The farmers, as well as the fishermen, opposed the port.', ['farmers -oppose-> port']],
    [
      'Neither the bank nor the broker returned the money.',
      ['not bank -return-> money', 'not broker -return-> money'],
      ['bank -return-> money', 'broker -return-> money'],
    ],
  ]);
});

describe('conjoined objects', () => {
  tableOf([
    [
      'The shop sells bread, cheese and wine.',
      ['shop -sell-> bread', 'shop -sell-> cheese', 'shop -sell-> wine'],
      ['cheese -sell-> wine'],
    ],
    ['The fund owns hotels and large vineyards in Chile.', ['fund -own-> hotels', 'fund -own-> vineyards']],
    [
      'Kenya exports not only tea but also flowers.',
      ['Kenya -export-> tea', 'Kenya -export-> flowers'],
      ['not Kenya -export-> tea'],
    ],
    [
      'The museum bought a drawing and a portrait of the queen.',
      ['museum -buy-> drawing', 'museum -buy-> portrait'],
    ],
  ]);
});

describe('conjoined verbs', () => {
  tableOf([
    [
      'The mayor opened the fair and thanked the sponsors.',
      ['mayor -open-> fair', 'mayor -thank-> sponsors'],
    ],
    [
      'Nokia designs, tests and sells antennas.',
      ['Nokia -design-> antennas', 'Nokia -test-> antennas', 'Nokia -sell-> antennas'],
    ],
    ['The firm closed its plant but kept its workers.', ['firm -close-> plant', 'firm -keep-> workers']],
    [
      'The court did not free the man or drop the charges.',
      ['not court -free-> man', 'not court -drop-> charges'],
      ['court -drop-> charges'],
    ],
    [
      'The thieves broke a window, entered the shop and took three watches.',
      ['thieves -break-> window', 'thieves -enter-> shop', 'thieves -take-> watches'],
    ],
    [
      'Police may search the house and seize the computers.',
      ['maybe Police -search-> house', 'maybe Police -seize-> computers'],
      ['Police -seize-> computers'],
    ],
    ['She left Lisbon in 2001 and joined a bank in Zurich.', ['She -leave-> Lisbon', 'She -join-> bank']],
  ]);
});

describe('conjoined prepositional phrases', () => {
  tableOf([
    ['The airline flies to Athens and Cairo.', ['airline -fly to-> Athens', 'airline -fly to-> Cairo']],
    [
      'The tax was criticized by unions and by employers.',
      ['unions -criticize-> tax', 'employers -criticize-> tax'],
    ],
    [
      'The minister met with teachers and with parents.',
      ['minister -meet-> teachers', 'minister -meet-> parents'],
    ],
    [
      'Sweden exports paper to Poland and timber to Denmark.',
      ['Sweden -export-> paper', 'Sweden -export paper to-> Poland'],
    ],
  ]);
});

describe('conjoined clauses', () => {
  tableOf([
    [
      'The army left the city, and the rebels took the bridge.',
      ['army -leave-> city', 'rebels -take-> bridge'],
      ['army -take-> bridge', 'rebels -leave-> city'],
    ],
    [
      'Ford makes cars, but Honda also makes motorcycles.',
      ['Ford -make-> cars', 'Honda -make-> motorcycles'],
      ['Ford -make-> motorcycles'],
    ],
    ['The rain stopped, so the players returned to the field.', ['players -return to-> field']],
    [
      'Lima rejected the plan while Quito accepted the offer.',
      ['Lima -reject-> plan', 'Quito -accept-> offer'],
    ],
  ]);
});

test('a second verb gets the auxiliary that it shares', () => {
  const relations = (text: string) => {
    const { propositions } = loadExtractor().analyse({ text });
    return propositions.flat().map(({ relation }) => relation.text);
  };
  expect(relations('The firm will build a port and sell ships.')).toEqual(['will build', 'will sell']);
  expect(relations('The wood was cut and burned by farmers.')).toEqual(['was cut', 'was burned']);
  expect(relations('They will not sign or ratify the treaty.')).toEqual(['will not sign', 'will not ratify']);
  expect(relations('The firm has left Peru but keeps an office.')).toEqual(['has left', 'keeps']);
});

describe('what only seems to be joined', () => {
  tableOf([
    [
      '"They fixed the roof, but come and see my street," said Karl Voss.',
      ['They -fix-> roof <Karl Voss>'],
      ['They -see-> street'],
    ],
    [
      'Outages are common, and Storm Harold, which struck in May, left thousands without power.',
      ['Storm -leave without power-> thousands'],
      ['Outages -be-> Storm', 'Outages -leave-> thousands'],
    ],
    ['Kenya rejected the deal, as did Uganda and Rwanda.', ['Kenya -reject-> deal'], ['Kenya -do-> Uganda']],
    [
      'Officials in Nairobi, Kampala and Kigali met the envoy.',
      ['Officials -meet-> envoy'],
      ['Kampala -be officials in-> Nairobi'],
    ],
    [
      'Tax was cut because naming directors, rather than firms, was a departure.',
      [],
      ['firms -be-> departure'],
    ],
    [
      '"I am on their side, but come and stand in my kitchen," said Karl Voss.',
      [],
      ['I -stand in-> kitchen'],
    ],
    [
      'The envoy praised it, as did Chile and Peru, while Moscow said only that it was ready.',
      [],
      ['Moscow -do-> Chile'],
    ],
    [
      'Prices are up, but Globex, a retailer, cut fees.',
      [],
      ['Prices -be-> Globex', 'Prices -be-> retailer', 'Prices -be-> fees'],
    ],
    [
      'The firm cut jobs, closed plants and sold its mines.',
      ['firm -close-> plants', 'firm -sell-> mines'],
      ['firm -cut-> plants'],
    ],
  ]);
});
