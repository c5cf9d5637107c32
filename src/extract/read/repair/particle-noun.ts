import { isolate, type Repair } from './repair.js';

const noun = /(?<![\p{L}\p{N}-])\p{L}{3,}-(?:in|on|off|out|up|down|over|away|back|by)s?(?![\p{L}\p{N}-])/giu;

/** "break-in", "switch-on", "runners-up": a noun made of a verb and its particle is one word, which the parser reads better whole. */
export const particleNoun: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(noun))
    isolate(word, cuts, match.index, match.index + match[0].length);
};
