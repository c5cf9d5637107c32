import type { Gender } from './known-names.js';

/** Nouns of family, by the gender they tell; null where they tell none. Lemmas. */
const kin: ReadonlyMap<string, Gender | null> = new Map([
  ...'husband son father brother uncle nephew grandfather grandson stepfather stepson widower fiancé'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'm']),
  ...'wife daughter mother sister aunt niece grandmother granddaughter stepmother stepdaughter widow fiancée'
    .split(' ')
    .map((noun): [string, Gender] => [noun, 'f']),
  ...'child parent cousin spouse sibling twin grandchild relative descendant'
    .split(' ')
    .map((noun): [string, null] => [noun, null]),
]);

export function isKin(noun: string): boolean {
  return kin.has(noun);
}

const people: ReadonlyMap<string, Gender> = new Map(
  Object.entries<Gender>({
    man: 'm',
    boy: 'm',
    businessman: 'm',
    nobleman: 'm',
    woman: 'f',
    girl: 'f',
    businesswoman: 'f',
    actress: 'f',
    nun: 'f',
    heiress: 'f',
    noblewoman: 'f',
  }),
);

/** The gender of whoever is called so: `f` for "widow" and "businesswoman". */
export function genderOfNoun(noun: string): Gender | null {
  return kin.get(noun) ?? people.get(noun) ?? null;
}
