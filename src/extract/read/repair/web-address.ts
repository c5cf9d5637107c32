import { isolate, type Repair } from './repair.js';

const address = new RegExp(
  [
    String.raw`(?:https?|ftp):\/\/[^\s"“”<>()[\]]+`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`(?<![\p{L}\p{N}.])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|edu|gov|mil|info|biz|int|io|tv|eu|uk|de|fr|jp|kr|cn|ru|ua|in|au|ca)(?![\p{L}\p{N}])(?:\/[^\s"“”<>()[\]]*)?`,
    String.raw`(?<![\p{L}\p{N}.])[\p{L}\p{N}_-]+\.(?:pdf|docx?|html?|xlsx?|jpe?g|png|gif|txt|zip|mp[34]|exe)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.])\p{Ll}{2,}(?:\.[\p{Ll}-]{2,}){2,}`,
  ].join('|'),
  'giu',
);

/** Addresses, domains and file names are one token, without the mark that ends the sentence after them. */
export const webAddress: Repair = (word, cuts) => {
  if (!/[.:]/.test(word.text)) return;
  for (const match of word.text.matchAll(address)) {
    const length = match[0].replace(/[.,;:!?'’]+$/, '').length;
    isolate(word, cuts, match.index, match.index + length);
  }
};
