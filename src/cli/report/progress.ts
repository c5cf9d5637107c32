import type { IngestResult } from '../../ingest.js';
import { counted } from './count-words.js';

/** One line at the foot of a terminal that says how far an ingest has come; nothing where nobody watches. */
export class Progress {
  #shownAt = 0;
  readonly #startedAt = performance.now();

  constructor(
    private readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
    private readonly intervalMs = 100,
  ) {}

  /** Shows the counts, ten times a second at most unless told otherwise. */
  update(result: IngestResult): void {
    const now = performance.now();
    if (!this.stream.isTTY || now - this.#shownAt < this.intervalMs) return;
    this.#shownAt = now;
    const documents = result.added + result.replaced + result.unchanged;
    const seconds = Math.max(now - this.#startedAt, 1) / 1000;
    const rate = Math.round(result.sentences / seconds);
    this.stream.write(
      `\r\x1b[K${counted(documents, 'document')}, ${counted(result.sentences, 'sentence')} (${rate} a second)`,
    );
  }

  /** Prints a line of its own above. */
  note(line: string): void {
    this.clear();
    this.stream.write(`${line}\n`);
  }

  clear(): void {
    if (this.stream.isTTY) this.stream.write('\r\x1b[K');
  }
}
