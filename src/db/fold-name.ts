/**
 * A name without case, accents and odd spacing, for comparing: `  São  Paulo` and `SAO PAULO` fold to `sao paulo`.
 * Upper case before lower makes one form of letters that have several (`ß` and `ss`, the two lower sigmas).
 */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}
