/** `npm run bench:neo4j`: writing into a Neo4j and reading from it; needs what `npm run neo4j` needs. */
import { benchNeo4j } from './bench/neo4j.js';
import { table } from './bench/table.js';

console.log(table(await benchNeo4j()));
