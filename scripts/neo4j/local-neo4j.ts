/** `npm run neo4j`: a local Neo4j to look at the graph with, until Ctrl+C. */
import { existsSync } from 'node:fs';
import { packageFile } from '../../src/package-root.js';
import { findJars } from './jars.js';
import { startNeo4j } from './start-neo4j.js';

const folder = packageFile('.cache/neo4j/data');
if (!process.env['NEO4J_URI'] && !findJars()) console.log('Fetching Neo4j the first time ...');
if (existsSync(folder))
  console.log(`The graph of last time is in ${folder}; delete the folder to start anew.`);
const server = await startNeo4j({ folder, ports: { bolt: 7687, http: 7474 } });
console.log(`
Neo4j runs from ${server.how}.
  URI       ${server.uri}
  user      ${server.user}
  password  ${process.env['NEO4J_URI'] ? 'that of NEO4J_PASSWORD' : server.password}${
    server.browser ? `\n  Browser   ${server.browser}` : ''
  }
`);
if (process.env['NEO4J_URI']) {
  console.log('It was not started here, so it goes on.');
} else {
  console.log('Ctrl+C stops it.');
  // The server may have heard the signal too; stopping twice is stopping once.
  const waiting = setInterval(() => {}, 60_000);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      await server.stop();
      clearInterval(waiting);
    });
  }
}
