import { words } from './verbs.js';

/** Units of length, area, weight, volume and the like: they tell how much, and are no thing. Lemmas. */
export const units = words(`
  mile kilometer kilometre km meter metre centimeter centimetre cm millimeter millimetre mm acre hectare kilogram kilo kg gram gramme
  milligram mg ounce oz ton tonne liter litre gallon pint megawatt mw gigawatt gw kilowatt kw watt terabyte gigabyte gb megabyte
  percent %`);

/** Of these a number makes units. Lemmas. */
export const looseUnits = words(
  'foot ft inch yard stone pound lb point knot degree barrel bushel m volt mph kph',
);

/** Names of money. Lemmas. */
export const currencies = words(
  'dollar cent euro pound penny pence yen yuan renminbi won rupee ruble rouble franc krona krone peso real rand lira shekel dirham riyal naira shilling baht',
);

/** What holds or heaps things: a sack of rice is rice. Lemmas. */
export const containers = words(`
  sack bag barrel bottle crate bucket basket bowl cup glass jar carton tin packet sachet bundle pile heap stack load truckload shipload
  boatload planeload lorryload clump lump chunk slice scrap pinch spoonful mouthful`);

/** What is made of several things. Lemmas. */
export const blends = words('mixture mix blend');

/** Whether a noun with a number before it tells how much: "70 km", "40 barrels", "12 euros". */
export function isMeasureNoun(noun: string): boolean {
  return units.has(noun) || looseUnits.has(noun) || currencies.has(noun);
}
