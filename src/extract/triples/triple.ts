/** An open triple in the words of its sentence: tokens separated by single spaces, inserted ones ("is") included. */
export interface Triple {
  readonly subject: string;
  readonly relation: string;
  /** The object first, then what else is said of the deed: "in 2004", "for nine billion pounds". */
  readonly objects: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}
