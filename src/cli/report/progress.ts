/** One line at the foot of a terminal that says how far long work has come; nothing where nobody watches. */
export class Progress {
  #shownAt = 0;
  readonly #startedAt = performance.now();

  constructor(
    private readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
    private readonly intervalMs = 100,
  ) {}

  /** Seconds since it was made, never nothing. */
  get seconds(): number {
    return Math.max(performance.now() - this.#startedAt, 1) / 1000;
  }

  /** Shows a line in place of the one before, ten times a second at most unless told otherwise. */
  show(line: string): void {
    const now = performance.now();
    if (!this.stream.isTTY || now - this.#shownAt < this.intervalMs) return;
    this.#shownAt = now;
    this.stream.write(`\r\x1b[K${line}`);
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
