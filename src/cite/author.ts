import type { Source } from './source.js';

/** A person with the family name told apart, or a name that must be left as it is: a team, an agency, one word. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

const groupWords =
  /\b(?:agenc(?:y|ies)|associated|board|bureau|correspondents?|desk|editor(?:s|ial)?|group|media|network|news(?:room)?|office|press|reporters?|service|staff|team|times|tv|writers?)\b/i;

/**
 * The authors in a byline: "By Jane Doe and Ahn Tong-hyung". A part of fewer than two words keeps a comma list
 * together, so "Doe, Jane" stays one name. Bylines follow no standard: what is in doubt is left literal, and so is a
 * publisher that signs for itself.
 */
export function parseAuthors({ author, publisher }: Pick<Source, 'author' | 'publisher'>): readonly Author[] {
  const names = (author ?? '').replace(/^\s*by:?\s+/i, '').trim();
  if (names === '') return [];
  if (names.toLowerCase() === publisher?.toLowerCase()) return [{ literal: names }];
  const parts = names.split(/\s*;\s*|\s*,?\s+(?:and|&)\s+/i).flatMap(splitCommas);
  return parts.filter((part) => part !== '').map(parseAuthor);
}

function splitCommas(names: string): readonly string[] {
  const parts = names.split(/\s*,\s*/);
  return parts.every((part) => part.includes(' ')) ? parts : [names];
}

function parseAuthor(name: string): Author {
  const [family = '', given, ...more] = name.split(/\s*,\s*/);
  if (given && more.length === 0 && !groupWords.test(name)) return { family, given };
  const words = name.split(/\s+/);
  const [first = '', second = ''] = words;
  if (words.length < 2 || given !== undefined || groupWords.test(name)) return { literal: name };
  // "Ahn Tong-hyung": a romanised Korean given name keeps a small letter after its hyphen, and comes last.
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second)) return { family: first, given: second };
  const particle = words.findIndex(
    (word, index) => index > 0 && /^(?:al|da|de|del|der|di|van|von)$/.test(word),
  );
  const cut = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
}

/** "Doe, Jane". */
export function familyFirst(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** "Jane Doe". */
export function givenFirst(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

/** "Doe, J. M."; a hyphen between given names is kept: "Ahn, T.-h." becomes "Ahn, T.-H.". */
export function withInitials(author: Author): string {
  if ('literal' in author) return author.literal;
  const initials = author.given.split(/\s+/).map((name) =>
    name
      .split('-')
      .map((part) => `${part.charAt(0).toUpperCase()}.`)
      .join('-'),
  );
  return `${author.family}, ${initials.join(' ')}`;
}
