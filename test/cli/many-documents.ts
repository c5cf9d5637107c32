const verbs = ['supports', 'visited', 'criticised', 'praised', 'attacked', 'joined'];
const countries = ['Denmark', 'Norway', 'Sweden', 'Finland', 'Iceland', 'Portugal', 'Ireland'];

/** Different texts with claims in them, as JSON lines, those from the `first` to the one before the `end`. */
export function manyDocuments(first: number, end: number, sentences: number): string {
  const pick = (words: readonly string[], at: number) => words[at % words.length] ?? '';
  const lines = Array.from({ length: end - first }, (_, index) => {
    const number = first + index;
    const sentence = (at: number) =>
      `${pick(countries, at)} ${pick(verbs, at * 3 + number)} ${pick(countries, at + 1 + (number % 5))} in ${1900 + at}.`;
    const text = Array.from({ length: sentences }, (_, at) => sentence(at + number)).join(' ');
    return JSON.stringify({ title: `Text ${number}`, text });
  });
  return `${lines.join('\n')}\n`;
}
