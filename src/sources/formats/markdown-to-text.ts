/**
 * Marks that go away or give way to their words, in order: each needs those before it done. None looks past the next
 * mark of its kind, or far: the time to match must not grow with the square of a hostile text.
 */
const inline: readonly (readonly [RegExp, string])[] = [
  [/!\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, ''],
  [/\[\^[^[\]]+\]/g, ''],
  [/\[([^[\]]+)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1'],
  [/<(?:https?:|mailto:)[^<>\s]*>/g, ''],
  [/<\/?[a-zA-Z][^<>]*>/g, ''],
  [/(?<!`)(`{1,3})(?!`)([^`]+)\1/g, '$2'],
  [/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*\\])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1'],
  [/(?<![\w_\\])_(?=\S)([^_]+?)(?<=\S)_(?![\w_])/g, '$1'],
  [/~~([^~]+)~~/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'],
];

/** The words of a Markdown text: paragraphs on one line each, separated by blank lines; code and tables left out. */
export function markdownToText(markdown: string): string {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of withoutBlocks(markdown).split('\n')) {
    const item = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line);
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line);
    const words = (heading?.[1] ?? line.slice(item?.[0].length ?? 0)).trim();
    if (words === '') {
      open = false;
      continue;
    }
    if (open && !item && !heading) paragraphs.push(`${paragraphs.pop()} ${words}`);
    else paragraphs.push(words);
    open = !heading;
  }
  return paragraphs.map(withoutMarks).filter(Boolean).join('\n\n');
}

/** What is no prose becomes a blank line, so that it still parts the paragraphs around it. */
function withoutBlocks(markdown: string): string {
  return markdown
    .replace(/^(?: {0,3})(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gm, '')
    .replace(/<!--[\s\S]{0,5000}?-->/g, '')
    .replace(/^ {0,3}(?:>[ \t]?)+/gm, '')
    .replace(/^ {0,3}\[[^\]]+\]:.*$/gm, '')
    .replace(/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/gm, '')
    .replace(/^ {0,3}\|.*$/gm, '');
}

function withoutMarks(paragraph: string): string {
  return inline
    .reduce((text, [pattern, words]) => text.replace(pattern, words), paragraph)
    .replace(/[ \t]+/g, ' ')
    .trim();
}
