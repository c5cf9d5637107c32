import type { SourceDocument } from '../model/document.js';

/** A document as it was found; `name` is what to call it in messages: a path, `news.jsonl:12`, `news.json[3]`. */
export interface Source {
  readonly name: string;
  readonly document: SourceDocument;
}

/** An input that is no document; `reason` reads "expected ..., got ...". */
export interface Refusal {
  readonly name: string;
  readonly reason: string;
}

/** What reading inputs gives: documents, and a refusal in the place of every input that is none. */
export type SourceItem = Source | Refusal;

/** Whether an item is a refusal; a type guard. */
export function isRefusal(item: SourceItem): item is Refusal {
  return 'reason' in item;
}
