import { quoted, Refusal } from './errors.js';

/** The lists of the API that are paged; a cursor of one means nothing in another. */
export type ListName = 'entities' | 'relations' | 'claims' | 'citations' | 'documents';

/** Raised when the keys of the store change their form, so that old cursors are refused and not misread. */
const version = 1;

/** An opaque cursor: base64url of the version, the list and the row's key. */
export function encodeCursor(list: ListName, key: string): string {
  return Buffer.from(`${version}:${list}:${key}`).toString('base64url');
}

/** The key in a cursor of this list; refuses all that `encodeCursor` could not have made, with BAD_CURSOR. */
export function decodeCursor(list: ListName, cursor: string): string {
  const prefix = `${version}:${list}:`;
  const content = Buffer.from(cursor, 'base64url').toString();
  const key = content.slice(prefix.length);
  if (content.startsWith(prefix) && key !== '' && encodeCursor(list, key) === cursor) return key;
  throw badCursor(list, cursor);
}

/** The refusal of what is no cursor of this list. */
export function badCursor(list: ListName, cursor: string): Refusal {
  return new Refusal(
    'BAD_CURSOR',
    `after: expected a cursor that a page of ${list} gave, got ${quoted(cursor)}`,
  );
}
