/**
 * `npm run bench:stores`: writing into SQLite and into Neo4j, and reading from graphs of BENCH_CITATIONS citations
 * (60,000 unless said otherwise). Needs what `npm run neo4j` needs.
 */
import { benchStores } from './bench/stores/bench-stores.js';
import { table } from './bench/table.js';

for (const { title, rows } of await benchStores(Number(process.env['BENCH_CITATIONS'] || 60_000))) {
  console.log(`${title}\n\n${table(rows)}\n`);
}
