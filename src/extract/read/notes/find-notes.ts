import type { Note } from '../../../model/document.js';
import type { Line } from '../lines.js';
import { noteRules } from './note-rules.js';

/** All notes of a text in reading order, without overlap. `header` are those of its own header lines. */
export function findNotes(text: string, lines: readonly Line[], header: readonly Note[]): readonly Note[] {
  let found = header;
  for (const rule of noteRules) {
    const fresh = rule({ text, lines, found }).filter((note) => note.end > note.start);
    if (fresh.length > 0) found = disjoint([...found, ...fresh]);
  }
  return found;
}

/** Keeps, where notes overlap, the one that was found first; in reading order. */
function disjoint(notes: readonly Note[]): readonly Note[] {
  const order = new Map(notes.map((note, i) => [note, i]));
  const sorted = [...notes].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Note[] = [];
  for (const note of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= note.start) kept.push(note);
    else if ((order.get(note) ?? 0) < (order.get(last) ?? 0)) kept[kept.length - 1] = note;
  }
  return kept;
}
