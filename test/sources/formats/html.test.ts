import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/sources/formats/html.js';
import { htmlToText } from '../../../src/sources/formats/html-to-text.js';
import { InputError } from '../../../src/sources/input-error.js';

function documentIn(html: string) {
  return readHtml(html, 'page.html')[0]?.document;
}

describe('readHtml', () => {
  test('takes the article and leaves the page around it', () => {
    const filler = 'The ship left the harbour at noon, and nobody on the quay waved to it. '.repeat(4);
    const page = `<html><head><title>T</title></head><body><nav>Menu, more menu</nav>
      <article><h1>T</h1><p>${filler}</p><p>It came back &amp; stayed.</p></article>
      <footer>All rights reserved</footer><script>let x = "<p>no</p>";</script></body></html>`;
    const text = documentIn(page)?.text ?? '';
    expect(text).toContain('noon, and nobody on the quay waved to it.');
    expect(text).toMatch(/\n\nIt came back & stayed\.$/);
    expect(text).not.toMatch(/menu|rights|let x/i);
  });

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"H","publisher":{"name":"P"},"author":[{"name":"A"},{"name":"B"}],"datePublished":"2026-03-02"}</script>',
    ],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"W"},{"@type":["Article"],"headline":"H","publisher":{"name":"P"},"author":"A, B","datePublished":"2026-03-02"}]}</script>',
    ],
    [
      'meta tags',
      '<meta property="og:title" content="H"><meta property="og:site_name" content="P"><meta name="author" content="A, B"><meta property="article:published_time" content="2026-03-02">',
    ],
    [
      'plain elements',
      '<title>H</title><meta name="application-name" content="P"><meta name="Author" content="A, B"><time datetime="2026-03-02">Monday</time>',
    ],
    [
      'broken JSON-LD beside meta tags',
      '<script type="application/ld+json">{"@type":</script><meta property="og:title" content="H"><meta property="og:site_name" content="P"><meta name="author" content="A, B"><meta name="date" content="2026-03-02">',
    ],
  ])('reads metadata from %s', (_, head) => {
    const page = `<html><head>${head}<link rel="canonical" href="https://x.example/a"></head><body><p>It rained.</p></body></html>`;
    expect(documentIn(page)).toMatchObject({
      title: 'H',
      publisher: 'P',
      author: 'A, B',
      publishedAt: '2026-03-02',
      url: 'https://x.example/a',
    });
  });

  test('reads a fragment without a page around it', () => {
    expect(documentIn('<p>One.</p><p>Two.</p>')?.text).toBe('One.\n\nTwo.');
  });

  test.each([
    ['no words', '<html><body><img src="a.png"></body></html>'],
    ['elements nested without end', `<html><body>${'<div>'.repeat(5_000)}words`],
    ['elements nested by tags that need no end', `<html><body>${'<li><td>'.repeat(5_000)}words`],
    ['more tags than any page', '<'.repeat(400_000)],
  ])('refuses %s', (_, html) => {
    expect(() => readHtml(html, 'page.html')).toThrow(InputError);
  });
});

test('htmlToText parts blocks, joins lines, and leaves captions and scripts out', () => {
  const html =
    '<h2>Head</h2><p>A <b>b</b>\n c<br>d</p><figure><figcaption>cap</figcaption></figure><ul><li>x</li><li>y</li></ul>';
  expect(htmlToText(html)).toBe('Head\n\nA b c d\n\nx\n\ny');
});
