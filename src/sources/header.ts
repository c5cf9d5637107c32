import { fieldsOf, isKnownField, type Metadata, metadataOf } from './fields.js';

/** A text with the lines of metadata at its top taken off. */
export interface Headed {
  readonly metadata: Metadata;
  readonly text: string;
}

/** Reads `---`-fenced front matter of simple `key: value` lines; other YAML in it is skipped. */
export function splitFrontMatter(text: string): Headed {
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { metadata: {}, text };
  return { metadata: metadataOfLines((match[1] ?? '').split('\n')), text: text.slice(match[0].length) };
}

/**
 * Reads `Title: ...` lines at the top of a plain text, up to its first blank line. A first paragraph with any other
 * line in it is part of the article and stays.
 */
export function splitHeader(text: string): Headed {
  const match = /^\s*((?:[A-Za-z][A-Za-z _-]*:.*\n)+)[ \t]*\n/.exec(text);
  const lines = match?.[1]?.trimEnd().split('\n') ?? [];
  if (!match || !lines.every((line) => isKnownField(line.slice(0, line.indexOf(':')))))
    return { metadata: {}, text };
  return { metadata: metadataOfLines(lines), text: text.slice(match[0].length) };
}

function metadataOfLines(lines: readonly string[]): Metadata {
  const entries = lines.flatMap((line) => {
    const match = /^([A-Za-z][\w -]*?)\s*:\s*(.*?)\s*$/.exec(line);
    return match?.[1] && match[2] ? [[match[1], unquoted(match[2])]] : [];
  });
  return metadataOf(fieldsOf(Object.fromEntries(entries)));
}

function unquoted(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value);
  return match?.[2] ?? value;
}
