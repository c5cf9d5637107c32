import { InputError } from './input-error.js';

/** The most bytes of one input: a file, or a line of a file that is read by lines. */
export const maxInputBytes = 32 * 1024 * 1024;

/** The most characters in one line of a text. No article has such a paragraph; a dump of something else does. */
export const maxLineLength = 1_000_000;

/** Refuses an input by its size, before it is read. */
export function refuseTooLarge(bytes: number): void {
  if (bytes > maxInputBytes) {
    throw new InputError(`expected at most ${megabytes(maxInputBytes)}, got ${megabytes(bytes)}`);
  }
}

/** Refuses a text without words, or with a line that is no paragraph. */
export function refuseUnreadable(text: string): void {
  if (!/\S/.test(text)) throw new InputError('expected text, got only white space');
  let start = 0;
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    const length = (end < 0 ? text.length : end) - start;
    if (length > maxLineLength) {
      const limit = maxLineLength.toLocaleString('en');
      throw new InputError(
        `expected lines of at most ${limit} characters, got one of ${length.toLocaleString('en')}`,
      );
    }
    if (end < 0) return;
    start = end + 1;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
