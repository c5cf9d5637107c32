import { fieldsOf, type Metadata, metadataOf } from './fields.js';

/** What a text says of itself above its own beginning, and the rest of it. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly text: string;
}

/** Reads `---`-fenced front matter of simple `key: value` lines; other YAML in it is skipped. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { metadata: {}, text };
  return { metadata: metadataOfLines((match[1] ?? '').split('\n')), text: text.slice(match[0].length) };
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
