/** Words that, with a capital, nearly always open a sentence: they tell "in the U.S. He said" from "U.S. President". */
const openers: ReadonlySet<string> = new Set(
  (
    'The A An In On At It He She They We I You This That These Those But And Or So If When While As After Before ' +
    'Since For From To With By Its His Her Their Our My Your However Meanwhile There Here What Who Why How Where ' +
    'Although Though Because Some Many Most Several Another Both Each Not Now Then During Also According Under ' +
    'Until Once Still Yet Even Just Only Please Thanks Is Are Was Were Do Does Did Have Has Can Could Will Would ' +
    'Should Let Nor Despite Earlier Later Instead Experts Officials Critics Analysts'
  ).split(' '),
);

/** Whether a word of the text is such an opener. */
export function isOpener(word: string): boolean {
  return openers.has(word);
}
