import { isolate, type Repair } from './repair.js';

const code = String.raw`[A-Z]{1,3}\$|[SND]Kr|R[spM]|[A-Z]{3}`;
const amount = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${code})(\d[\d,]*(?:\.\d+)?)(bn|mn?|tn|trn|k)(?![\p{L}\p{N}])`,
  'gu',
);
const whole = new RegExp(`^(?:${code})$`);

/** Whether a token is the code of a currency, if a number touches it: "SKr", "HK$", "CHF". */
export function isCurrencyCode(token: string): boolean {
  return whole.test(token);
}

/** "SKr9.1bn" -> SKr 9.1 bn: the code of a currency is a sign like any other. */
export const currencyCode: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(amount)) {
    let start = match.index;
    for (const part of match.slice(1)) {
      isolate(word, cuts, start, start + part.length);
      start += part.length;
    }
  }
};
