/** The words of a search, letters and digits only, so that no operator of a search engine passes: `"*( OR U.S.` gives OR, U, S. */
export function searchWords(search: string): readonly string[] {
  return search.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}
