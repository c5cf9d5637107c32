import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.js';
import { AnswerMemory, isRemembered } from './answer-memory.js';
import { errorOf } from './failure.js';
import { type Answer, type Arguments, type Call, isResultOf, type Method, type Results } from './protocol.js';

/** The near end of a store's thread: sends calls, matches answers to them, and fails them all when the thread dies. */
export class StoreThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, (answer: Answer) => void>();
  readonly #memory = new AnswerMemory();
  #calls = 0;
  /** Why no further call can be made. */
  #ended: StoreError | undefined;
  #closing: Promise<void> | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.unref();
    worker.on('message', (answer: Answer) => this.#settle(answer));
    worker.on('error', (error) => this.#end(error.message));
    worker.on('exit', (code) => this.#end(`exit code ${code}`));
  }

  call<M extends Method>(method: M, ...args: Arguments[M]): Promise<Results[M]> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended);
        return;
      }
      const number = ++this.#calls;
      const key = isRemembered(method) ? `${method} ${JSON.stringify(args)}` : null;
      const had = key === null ? undefined : this.#memory.get(key);
      this.#pending.set(number, (came) => {
        const answer = 'unchanged' in came && had ? had : came;
        if ('failure' in answer) reject(errorOf(answer.failure));
        else if ('unchanged' in answer) reject(new Error(`expected a result of ${method}, got none`));
        else if (isResultOf(answer, method)) resolve(answer.result);
        else reject(new Error(`expected the result of ${method}, got one of ${answer.method}`));
        if (key !== null && answer !== had && 'result' in answer) this.#memory.set(key, answer);
      });
      this.#worker.ref();
      this.#worker.postMessage({ number, method, args, known: had?.version } satisfies Call<M>);
    });
  }

  /** Ends the thread once it has answered every call before this one; closing twice is closing once. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#ended) return;
    const exit = once(this.#worker, 'exit');
    const closed = this.call('close');
    this.#ended ??= new StoreError('CLOSED', 'expected an open store, got one that was closed');
    await closed;
    this.#worker.ref();
    await exit;
  }

  #settle(answer: Answer): void {
    const settle = this.#pending.get(answer.number);
    this.#pending.delete(answer.number);
    if (this.#pending.size === 0) this.#worker.unref();
    settle?.(answer);
  }

  #end(reason: string): void {
    this.#ended ??= new StoreError('CLOSED', `expected the store's thread to run, but it ended: ${reason}`);
    const { code, message, stack } = this.#ended;
    for (const [number, settle] of this.#pending) settle({ number, failure: { code, message, stack } });
    this.#pending.clear();
  }
}
