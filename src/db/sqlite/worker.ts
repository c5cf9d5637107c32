import { parentPort, workerData } from 'node:worker_threads';
import { failureOf } from './failure.js';
import { openDatabase } from './open-database.js';
import type { Answer, Call, Method, Opened, Result, SyncStore } from './protocol.js';
import { sqliteStore } from './sqlite-store.js';

/** The thread that owns the database: opens the file it was started with, then answers calls in order. */
function serve(port: NonNullable<typeof parentPort>): void {
  try {
    const store = sqliteStore(openDatabase(String(workerData)));
    port.postMessage({ opened: true } satisfies Opened);
    port.on('message', (call: Call) => {
      port.postMessage(answerTo(store, call));
      if (call.method === 'close') port.close();
    });
  } catch (error) {
    port.postMessage({ opened: false, failure: failureOf(error) } satisfies Opened);
  }
}

function answerTo(store: SyncStore, call: Call): Answer {
  try {
    return resultOf(store, call);
  } catch (error) {
    return { number: call.number, failure: failureOf(error) };
  }
}

function resultOf<M extends Method>(store: SyncStore, { number, method, args }: Call<M>): Result<M> {
  return { number, method, result: store[method](...args) };
}

if (parentPort) serve(parentPort);
