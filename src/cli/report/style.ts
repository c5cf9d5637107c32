/** Marks words for a terminal; leaves them as they are where nobody sees colours. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
}

/** Colours for a stream that is a terminal, unless the user said NO_COLOR. */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const coloured = stream.isTTY === true && !process.env['NO_COLOR'];
  const mark = (code: number) => (text: string) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text);
  return { bold: mark(1), dim: mark(2) };
}
