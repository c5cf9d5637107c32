import { citeApa } from './apa.js';
import { citeBibtex } from './bibtex.js';
import { citeChicago } from './chicago.js';
import { citeCslJson } from './csl-json.js';
import { citeMla } from './mla.js';
import type { Source } from './source.js';

const styles = {
  APA: citeApa,
  MLA: citeMla,
  CHICAGO: citeChicago,
  BIBTEX: citeBibtex,
  CSL_JSON: citeCslJson,
} as const satisfies Record<string, (source: Source) => string>;
export type CitationStyle = keyof typeof styles;

/** The source in a style, ready to paste. APA, MLA and Chicago entries are plain text: italics are left to the reader. */
export function cite(style: CitationStyle, source: Source): string {
  return styles[style](source);
}
