import type { Mention } from './mention.js';
import type { Pronoun } from './pronoun-words.js';
import type { Thread } from './thread.js';

/** How much of the text so far is about each of those whom a pronoun may mean: what speaks for each, named. */
export function salience(
  threads: readonly Thread[],
  kind: Pronoun['kind'],
  sentence: number,
): ReadonlyMap<Thread, readonly string[]> {
  const latest = Math.max(...threads.map(({ pronouns }) => placeOf(pronouns.get(kind))));
  const counts = threads.map(({ count }) => count);
  const subjects = threads.map((thread) => thread.subjects);
  return new Map(
    threads.map((thread, index) => {
      const found = [`share ${shareOf(counts, index)}`, `subject share ${shareOf(subjects, index)}`];
      found.push(`of sentences ${sentence < 3 ? 'few' : Math.floor((5 * thread.subjects) / sentence)}`);
      const last = thread.pronouns.get(kind);
      if (last) {
        const far = Math.min(3, sentence - last.sentence);
        found.push(`pronoun before`, placeOf(last) === latest ? `latest ${far}` : `not latest ${far}`);
      }
      return [thread, found];
    }),
  );
}

/** Where a mention stands in the text; -1 for none. */
function placeOf(mention: Mention | undefined): number {
  return mention ? mention.sentence * 1000 + mention.node : -1;
}

/** How one of some numbers compares with the highest of the others. */
function shareOf(numbers: readonly number[], index: number): string {
  const own = numbers[index] ?? 0;
  const others = numbers.filter((_, other) => other !== index);
  if (others.length === 0) return 'alone';
  const highest = Math.max(...others);
  if (own === highest) return 'even';
  if (own + highest < 3) return own > highest ? 'more of few' : 'less of few';
  const share = own / (own + highest);
  return String(Math.floor(share * 6));
}
