/**
 * `npm run bench:stores`: writing into SQLite and into Neo4j, and reading from graphs of BENCH_CITATIONS citations
 * (60,000 unless said otherwise); BENCH_STORES=sqlite or neo4j measures one of them. Neo4j needs what `npm run neo4j` needs.
 */
import { benchStores } from './bench/stores/bench-stores.js';
import { table } from './bench/table.js';

const citations = Number(process.env['BENCH_CITATIONS'] || 60_000);
const stores = (process.env['BENCH_STORES'] || 'sqlite,neo4j').split(',');
for await (const { title, rows } of benchStores(stores, citations))
  console.log(`${title}\n\n${table(rows)}\n`);
