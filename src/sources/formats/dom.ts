import { parseHTML } from 'linkedom';
import { InputError } from '../input-error.js';

/** The parser keeps every node of a page in memory; the largest pages of newspapers have a tenth of this. */
const maxTags = 300_000;

/** No article is nested like this, and the parser's time grows with the square of the depth. */
const maxDepth = 1_000;

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements that end where the next of the same kind begins. */
const leftOpen = /^(?:dd|dt|li|option|p|td|th|tr)$/;

/** The few things that reading the words asks of a node. */
export interface HtmlNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** A parsed page. */
export type HtmlDocument = ReturnType<typeof parseHTML>['document'];

/** Parses a page, however broken. A fragment without `<html>` is taken as the body of one. */
export function parsePage(html: string): HtmlDocument {
  if (html.split('<', maxTags + 1).length > maxTags) {
    throw new InputError(`expected a page of at most ${maxTags} tags, got a longer one`);
  }
  refuseDeep(html);
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document;
}

/** Follows the tags as the parser will, without building anything. */
function refuseDeep(html: string): void {
  const open: string[] = [];
  for (const [tag, slash, written = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi)) {
    const name = written.toLowerCase();
    if (slash) {
      const start = open.lastIndexOf(name);
      if (start >= 0) open.length = start;
    } else if (
      !empty.test(name) &&
      !(open.at(-1) === name && leftOpen.test(name)) &&
      !closesItself(tag, open)
    ) {
      open.push(name);
    }
    if (open.length > maxDepth) {
      throw new InputError(`expected a page nested at most ${maxDepth} deep, got a deeper one`);
    }
  }
}

/** `/>` ends an element in a drawing or a formula only. */
function closesItself(tag: string, open: readonly string[]): boolean {
  return tag.endsWith('/>') && (open.includes('svg') || open.includes('math'));
}
