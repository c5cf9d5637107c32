import { parentPort, workerData } from 'node:worker_threads';
import { isRemembered } from './answer-memory.js';
import { failureOf } from './failure.js';
import { openDatabase } from './open-database.js';
import type { Answer, Call, Method, Opened, Result, SyncStore } from './protocol.js';
import type { Sql } from './sql.js';
import { sqliteStore } from './sqlite-store.js';

/** The thread that owns the database: opens the file it was started with, then answers calls in order. */
function serve(port: NonNullable<typeof parentPort>): void {
  try {
    const sql = openDatabase(String(workerData));
    const store = sqliteStore(sql);
    port.postMessage({ opened: true } satisfies Opened);
    port.on('message', (call: Call) => {
      port.postMessage(answerTo(sql, store, call));
      if (call.method === 'close') port.close();
    });
  } catch (error) {
    port.postMessage({ opened: false, failure: failureOf(error) } satisfies Opened);
  }
}

function answerTo(sql: Sql, store: SyncStore, call: Call): Answer {
  try {
    // Asked before the read: what another process writes in between makes the answer newer than its version, never older.
    const version = isRemembered(call.method) ? sql.version() : undefined;
    if (version !== undefined && version === call.known) return { number: call.number, unchanged: true };
    return { ...resultOf(store, call), version };
  } catch (error) {
    return { number: call.number, failure: failureOf(error) };
  }
}

function resultOf<M extends Method>(store: SyncStore, { number, method, args }: Call<M>): Result<M> {
  return { number, method, result: store[method](...args) };
}

if (parentPort) serve(parentPort);
