import type { SourceItem } from '../source.js';

/** The documents in a whole file, or in one line of it; throws an InputError where there is none. */
export type Reader = (text: string, name: string) => Iterable<SourceItem>;

/** How a kind of file becomes documents. */
export interface Format {
  readonly extensions: readonly string[];
  /** Whether each line is an input of its own, so that a file of any size can be read and one bad line costs one line. */
  readonly byLine: boolean;
  /** Loads the reader; only then, for the parser of HTML takes longer to load than many an ingest. */
  load(): Promise<Reader>;
}

/** Every kind of file that can be read, by the name that `--as` knows. */
export const formats = {
  txt: {
    extensions: ['.txt', '.text'],
    byLine: false,
    load: async () => (await import('./plain-text.js')).readPlainText,
  },
  md: {
    extensions: ['.md', '.markdown'],
    byLine: false,
    load: async () => (await import('./markdown.js')).readMarkdown,
  },
  html: {
    extensions: ['.html', '.htm'],
    byLine: false,
    load: async () => (await import('./html.js')).readHtml,
  },
  json: {
    extensions: ['.json'],
    byLine: false,
    load: async () => (await import('./json.js')).readJson,
  },
  jsonl: {
    extensions: ['.jsonl', '.ndjson'],
    byLine: true,
    load: async () => (await import('./json.js')).readJsonLine,
  },
} satisfies Record<string, Format>;

/** The format of a file by its extension (`.txt`, any case), if we read it. */
export function formatOfExtension(extension: string): Format | undefined {
  const wanted = extension.toLowerCase();
  return Object.values<Format>(formats).find((format) => format.extensions.includes(wanted));
}

/** All extensions we read, for messages: `.txt, .text, .md ...`. */
export function knownExtensions(): string {
  return Object.values<Format>(formats)
    .flatMap((format) => format.extensions)
    .join(', ');
}
