import type { Note } from '../../../model/document.js';

const reporting =
  /^[([]?(?:Reporting|Written|Compiled) by ((?:\p{Lu}[\p{L}.'’-]*|and|,|\s)+?)(?=\s+(?:in|at|from)\b|[;.)\]|]|$)/u;

/** The names in the first byline ("By Jane Doe") or reporting credit among the notes, or null. */
export function authorOf(text: string, notes: readonly Note[]): string | null {
  for (const { kind, start, end, value } of notes) {
    if (kind !== 'CREDIT') continue;
    const content = text.slice(start, end);
    if (/^by\s/i.test(content)) return value;
    const names = reporting.exec(content)?.[1];
    if (names !== undefined) return names.trim();
  }
  return null;
}
