import { setImmediate as yieldToEvents } from 'node:timers/promises';
import type { Store, WriteResult } from './db/store.js';
import { StoreError } from './db/store-error.js';
import { documentId, type SourceDocument } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import { reasonOf } from './sources/input-error.js';
import { isRefusal, type Refusal, type Source, type SourceItem } from './sources/source.js';

/** Documents of one transaction. Small enough that a kill costs a second's work, large enough that commits do not count. */
const batchSize = 32;
/** Characters of one transaction: a few books would otherwise be held in memory at once. */
const batchLength = 4_000_000;

export interface IngestOptions {
  /** An `Extractor`, or an `ExtractorPool`, which extracts several documents at once. */
  readonly extractor: { extract(source: SourceDocument): Extraction | Promise<Extraction> };
  readonly store: Pick<Store, 'holds' | 'write'>;
  /** Extracts documents that the graph already holds once more, for when the extractor has changed. */
  readonly again?: boolean;
  /** Told after each document and each batch. */
  readonly onProgress?: (progress: IngestResult) => void;
  /** Told at once of each input that gives no document. */
  readonly onRefusal?: (refusal: Refusal) => void;
}

/** What an ingest did so far. `unchanged` documents were in the graph already. */
export interface IngestResult extends WriteResult {
  readonly refused: number;
  /** Sentences read, of documents that were extracted. */
  readonly sentences: number;
}

/**
 * Brings documents into the graph, each whole or not at all: a batch is a transaction. What is there already is not
 * extracted again, so a run that was cut short goes on where it stopped. A document that cannot be taken is refused
 * and the rest goes on; a store that fails ends the run. One batch is written while the next is being extracted.
 */
export async function ingest(
  items: AsyncIterable<SourceItem> | Iterable<SourceItem>,
  options: IngestOptions,
): Promise<IngestResult> {
  const run = new IngestRun(options);
  for await (const item of items) {
    if (isRefusal(item)) run.refuse(item);
    else await run.take(item);
  }
  await run.end();
  return run.result;
}

/** One run: the batch that is being filled, and the counts. */
class IngestRun {
  #result: IngestResult = { added: 0, replaced: 0, unchanged: 0, refused: 0, sentences: 0 };
  #batch = new Map<string, Source>();
  /** What is extracted and not yet written. */
  #extracted: ReadonlyMap<Source, Extraction> = new Map();
  #length = 0;

  constructor(private readonly options: IngestOptions) {}

  get result(): IngestResult {
    return this.#result;
  }

  refuse(refusal: Refusal): void {
    this.#count({ refused: 1 });
    this.options.onRefusal?.(refusal);
  }

  async take(source: Source): Promise<void> {
    const id = documentId(source.document);
    if (this.#batch.has(id)) return this.#count({ unchanged: 1 });
    this.#batch.set(id, source);
    this.#length += source.document.text.length;
    if (this.#batch.size >= batchSize || this.#length >= batchLength) await this.flush();
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    await this.flush();
    await this.#writeExtracted();
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = new Map();
    this.#length = 0;
    if (batch.size === 0) return;
    const held = await this.#held([...batch.keys()]);
    this.#count({ unchanged: held.size });
    const writing = this.#writeExtracted();
    // Awaited below; until then its failure must not end the process.
    writing.catch(() => {});
    const extracted: Promise<readonly [Source, Extraction] | null>[] = [];
    for (const [id, source] of batch) {
      // Lets the store be heard between two documents.
      await yieldToEvents();
      if (!held.has(id)) extracted.push(this.#extract(source));
    }
    this.#extracted = new Map((await Promise.all(extracted)).flatMap((pair) => (pair ? [pair] : [])));
    await writing;
  }

  /** Which of these documents the graph holds, or will when what is extracted is written. */
  async #held(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.options.again) return new Set();
    const held = await this.options.store.holds(ids);
    const coming = new Set([...this.#extracted.values()].map(({ document }) => document.id));
    return new Set(ids.filter((id) => held.has(id) || coming.has(id)));
  }

  async #extract(source: Source): Promise<readonly [Source, Extraction] | null> {
    try {
      const extraction = await this.options.extractor.extract(source.document);
      if (extraction.sentences.length > 0) {
        this.#count({ sentences: extraction.sentences.length });
        return [source, extraction];
      }
      this.refuse({ name: source.name, reason: 'expected sentences, got a text without one' });
    } catch (error) {
      this.refuse({
        name: source.name,
        reason: `expected a text to extract from, got an error: ${reasonOf(error)}`,
      });
    }
    return null;
  }

  #writeExtracted(): Promise<void> {
    const extracted = this.#extracted;
    this.#extracted = new Map();
    return this.#write(extracted);
  }

  /** The store refuses a batch as a whole; then each document stands for itself. */
  async #write(extractions: ReadonlyMap<Source, Extraction>): Promise<void> {
    if (extractions.size === 0) return;
    try {
      this.#count(await this.options.store.write([...extractions.values()]));
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'BAD_EXTRACTION')) throw error;
      const [first, ...rest] = extractions;
      if (first && rest.length === 0) return this.refuse({ name: first[0].name, reason: error.message });
      for (const pair of extractions) await this.#write(new Map([pair]));
    }
  }

  #count(change: Partial<IngestResult>): void {
    const now = this.#result;
    this.#result = {
      added: now.added + (change.added ?? 0),
      replaced: now.replaced + (change.replaced ?? 0),
      unchanged: now.unchanged + (change.unchanged ?? 0),
      refused: now.refused + (change.refused ?? 0),
      sentences: now.sentences + (change.sentences ?? 0),
    };
    this.options.onProgress?.(this.#result);
  }
}
