import type { Document } from '../model/document.js';

/** What a citation style may say of a document; what is not known is null. */
export type Source = Pick<Document, 'title' | 'publisher' | 'author' | 'publishedAt'> & {
  /** The id of the citation, for styles that give entries a key. */
  readonly id: string;
  /** The address, leading to the quoted words where it can. */
  readonly url: string | null;
  readonly quote: string;
};
