import type { Tree } from '../../tree.js';
import { headOf, labelled, lemma, nameAt, word } from '../walk.js';
import { words } from './verbs.js';

/** Whether whoever holds it holds it for a country or a town: a minister, no singer. */
export function isOffice(noun: string): boolean {
  return offices.test(noun);
}

const offices =
  /^(?:(?:vice-)?president|president-elect|premier|chancellor|minister|leader|ruler|king|queen|prince|princess|emperor|empress|sultan|emir|shah|tsar|czar|dictator|strongman|ambassador|envoy|consul|diplomat|secretary|governor|senator|congressman|congresswoman|lawmaker|mp|official|spokesman|spokeswoman|spokesperson|prosecutor|judge|justice|general|admiral|commander|soldier|troop|army|navy|force|military|government|parliament|senate|cabinet|ministry|embassy|police|citizen|national|capital|authority|regime|state|opposition)$/;

/** "Defense Secretary": what a minister is for, not of which country. */
export const portfolio =
  /^(?:defen[cs]e|foreign|interior|finance|justice|health|education|trade|energy|agriculture|transport|labou?r|treasury|home|state|commerce|environment|city|county|town|village|borough|district|circuit|assistant)$/;

/** "City Engineer", but "Mexico City Mayor". */
export function isPortfolio(tree: Tree, node: number): boolean {
  const name = nameAt(tree, node);
  if (
    name !== undefined &&
    name.first < name.last &&
    /^(?:city|county|town|village|borough)$/.test(word(tree, node))
  )
    return false;
  return portfolio.test(word(tree, node));
}

/** A Texas student is no student of Texas. */
export const anybody = words(
  'man woman boy girl teen teenager student pupil teacher nurse doctor farmer mother father couple family businessman businesswoman entrepreneur artist lawyer driver pensioner worker schoolboy schoolgirl grandmother grandfather',
);

/** "the founder of Tarn Werke": whatever a name is taken for, nobody is the founder or the captain of somebody. */
export function isHouseOf(tree: Tree, name: number, head: number): boolean {
  return labelled(tree, name, 'nmod') && headOf(tree, name) === head && headsOfHouses.has(lemma(tree, head));
}

const headsOfHouses = words(
  'founder co-founder cofounder chairman chairwoman president director head ceo captain striker midfielder defender goalkeeper',
);

/** Who has a house of their own: "Norrland boss Ada Holt". */
export const bosses: ReadonlySet<string> = new Set([
  ...headsOfHouses,
  ...words('boss chief coach manager skipper owner spokesman spokeswoman'),
]);
