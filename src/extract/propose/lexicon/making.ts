import { words } from './verbs.js';
import { works } from './works.js';

/** What is done to things, and to nobody: whoever is "built" or "written" is no person. Lemmas. */
const making = words(
  'build construct design write compose publish erect print carve manufacture assemble ratify broadcast brew invent author illustrate translate create produce',
);

/** What is done to works and to people alike: "painted", "released", "signed". */
const showing = words('paint film record sculpt release draft commission photograph');

/** Who leads the making of a work leads people too. */
export const directing = words('direct edit stage host develop');

/** Whether a noun is what the verb makes: "the bridge, built", "the portrait, painted"; but "the queen, painted" is somebody. */
export function isMadeOf(verb: string, noun: string): boolean {
  return making.has(verb) || (showing.has(verb) && works.has(noun));
}
