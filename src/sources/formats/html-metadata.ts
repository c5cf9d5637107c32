import { field, fieldsOf, type Metadata, metadata } from '../fields.js';
import type { HtmlDocument } from './dom.js';

/** What a page says about itself: JSON-LD first, then OpenGraph and other `meta` tags, then its plain elements. */
export function htmlMetadata(page: HtmlDocument): Metadata {
  const article = articleData(page);
  const text = (selector: string) => page.querySelector(selector)?.textContent ?? undefined;
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? undefined;
  return metadata({
    title:
      field(article, 'title') ?? meta(page, 'og:title', 'twitter:title') ?? (text('h1') || text('title')),
    url: attribute('link[rel="canonical"]', 'href') ?? meta(page, 'og:url') ?? field(article, 'url'),
    publisher: field(article, 'publisher') ?? meta(page, 'og:site_name', 'application-name'),
    author: field(article, 'author') ?? meta(page, 'author', 'byl', 'dc.creator'),
    publishedAt:
      field(article, 'publishedAt') ??
      meta(page, 'article:published_time', 'date', 'dc.date', 'parsely-pub-date', 'publishdate') ??
      attribute('time[datetime]', 'datetime'),
  });
}

/** The content of the first of these `meta` tags that has one, whether it is called by `property` or by `name`. */
function meta(page: HtmlDocument, ...names: readonly string[]): string | undefined {
  const tags = [...page.querySelectorAll('meta')].map((tag) => ({
    name: (tag.getAttribute('property') ?? tag.getAttribute('name') ?? '').toLowerCase(),
    content: tag.getAttribute('content')?.trim(),
  }));
  return names.map((name) => tags.find((tag) => tag.name === name && tag.content)?.content).find(Boolean);
}

/** The fields of the page's schema.org article; none where no block of JSON-LD holds one. */
function articleData(page: HtmlDocument) {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = nodesOf(parsed(script.textContent ?? '')).find((node) =>
      /article|report|posting/i.test(String(node.get('@type'))),
    );
    if (article) return article;
  }
  return fieldsOf(null);
}

/** A block may hold one node, a list, or a `@graph` of them. */
function nodesOf(value: unknown) {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((entry) => {
    const graph = fieldsOf(entry).get('@graph');
    return Array.isArray(graph) ? graph.map(fieldsOf) : [fieldsOf(entry)];
  });
}

/** Broken JSON-LD is common and no reason to refuse the page. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
