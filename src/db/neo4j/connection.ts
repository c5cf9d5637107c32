import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  Neo4jError,
  type Session,
} from 'neo4j-driver';
import { StoreError } from '../store-error.js';
import type { Address } from './address.js';
import { failureOf } from './failure.js';
import { type Row, RowError } from './row.js';

/** The most rows of one message; more go in several. */
const batchSize = 2000;

/** How often a read is tried whose rows change while it reads. */
const mostReads = 8;

/** Milliseconds for which a transaction is tried again that fails for a passing reason: a server restarts, a leader changes. */
const patience = { read: 15_000, write: 120_000 } as const;
/** The longest wait between two tries: the driver's own grows to half a minute, when the server is long back. */
const longestWait = 1000;

function isTorn(error: unknown): boolean {
  if (error instanceof RowError) return true;
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound';
}

/** One transaction: every statement is a constant of this program, every value a parameter. */
export class Transaction {
  readonly #transaction: ManagedTransaction;

  constructor(transaction: ManagedTransaction) {
    this.#transaction = transaction;
  }

  /** The records of a statement. Statements that are not awaited one by one travel together. */
  async rows(cypher: string, parameters: Row = {}): Promise<readonly Row[]> {
    // Both major versions of the language are on offer from 2025 on; without the prefix the server's owner decides.
    const { records } = await this.#transaction.run(`CYPHER 5 ${cypher}`, parameters);
    return records.map((record) => record.toObject());
  }

  /** Runs a statement over `$rows`, in batches. */
  async each(cypher: string, rows: readonly unknown[], parameters: Row = {}): Promise<void> {
    const runs: Promise<unknown>[] = [];
    for (let start = 0; start < rows.length; start += batchSize) {
      runs.push(this.rows(cypher, { ...parameters, rows: rows.slice(start, start + batchSize) }));
    }
    await Promise.all(runs);
  }
}

/** A pool of connections to one database. */
export class Connection {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #bookmarks = neo4j.bookmarkManager();
  #closing: Promise<void> | undefined;

  constructor({ uri, user, password, database }: Address) {
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 20,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 60_000,
      maxTransactionRetryTime: 0,
      telemetryDisabled: true,
      userAgent: 'claimgraph',
    });
  }

  /** What the server calls itself: `Neo4j/5.26.26`. Asks the network, once, without retries. */
  async agent(): Promise<string> {
    const { agent } = await this.#driver.getServerInfo(this.#sessionConfig());
    return agent ?? '';
  }

  /**
   * Runs work that only reads, on a reader where the server has several members; it sees what was written here. Neo4j
   * has no snapshots: what an index found may be half gone when its properties are read, and is then looked for again.
   */
  async read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#use(patience.read, (session) =>
          session.executeRead((managed) => work(new Transaction(managed))),
        );
      } catch (error) {
        if (attempt === mostReads || !isTorn(error)) throw error;
        await sleep(10 * attempt);
      }
    }
  }

  /** Runs work that writes, all or nothing. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#use(patience.write, (session) =>
      session.executeWrite((managed) => work(new Transaction(managed))),
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#driver.close();
    return this.#closing;
  }

  async #use<Result>(time: number, work: (session: Session) => Promise<Result>): Promise<Result> {
    const until = Date.now() + time;
    for (let attempt = 1; ; attempt += 1) {
      if (this.#closing) throw new StoreError('CLOSED', 'expected an open store, got one that was closed');
      const session = this.#driver.session(this.#sessionConfig());
      try {
        return await work(session);
      } catch (error) {
        if (!(error instanceof Error) || !isRetryableError(error) || Date.now() > until)
          throw failureOf(error);
      } finally {
        await session.close();
      }
      // By chance too: two that stood in each other's way should not meet again.
      await sleep(Math.min(longestWait, 10 * 2 ** attempt) * (0.5 + Math.random() / 2));
    }
  }

  #sessionConfig() {
    return { bookmarkManager: this.#bookmarks, ...(this.#database && { database: this.#database }) };
  }
}
