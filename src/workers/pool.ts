import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';

/** A function of a module, run in threads that load the module once each. What goes in and out is cloned. */
export class Pool<Task, Result> {
  readonly #pool: Tinypool;
  readonly #name: string;
  #closed = false;

  /** `name` is that of the exported function. */
  constructor(module: URL, name: string, threads: number) {
    this.#name = name;
    this.#pool = new Tinypool({
      filename: fileURLToPath(module),
      minThreads: threads,
      maxThreads: threads,
      // Flags of the process such as --input-type are not for its threads: they would keep them from starting.
      execArgv: [],
    });
  }

  async run(task: Task): Promise<Result> {
    if (this.#closed) throw new Error('expected an open pool, got one that was closed');
    return this.#pool.run(task, { name: this.#name });
  }

  close(): Promise<void> {
    this.#closed = true;
    return this.#pool.destroy();
  }
}
