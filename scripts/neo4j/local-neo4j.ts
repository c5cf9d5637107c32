/** `npm run neo4j`: a local Neo4j to look at the graph with, until Ctrl+C. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageFile } from '../../src/package-root.js';
import { fetchJars, findJars } from './jars.js';
import { startNeo4j } from './start-neo4j.js';

const help = `Usage: npm run neo4j -- [options]

  --fetch        Only fetch the server's jars, which the tests take too.
  --folder PATH  Where its data lies. Default: .cache/neo4j/data.
  --bolt PORT    Default: 7687.
  --http PORT    Of Neo4j Browser. Default: 7474.`;

try {
  const { values } = parseArgs({
    options: {
      fetch: { type: 'boolean' },
      help: { type: 'boolean' },
      folder: { type: 'string', default: packageFile('.cache/neo4j/data') },
      bolt: { type: 'string', default: '7687' },
      http: { type: 'string', default: '7474' },
    },
  });
  const { folder } = values;
  if (values.help) console.log(help);
  else if (values.fetch) console.log(`The jars of Neo4j are in ${fetchJars()}.`);
  else await serve(folder, { bolt: portOf('bolt', values.bolt), http: portOf('http', values.http) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(folder: string, ports: { readonly bolt: number; readonly http: number }): Promise<void> {
  const named = Boolean(process.env['NEO4J_URI']);
  if (!named && !findJars()) console.log('Fetching Neo4j the first time ...');
  if (!named && existsSync(folder))
    console.log(`The graph of last time is in ${folder}; delete the folder to start anew.`);
  const server = await startNeo4j({ folder, ports });
  console.log(`
Neo4j runs from ${server.how}.
  URI       ${server.uri}
  user      ${server.user}
  password  ${named ? 'that of NEO4J_PASSWORD' : server.password}${
    server.browser ? `\n  Browser   ${server.browser}` : ''
  }
`);
  if (named) {
    console.log('It was not started here, so it goes on.');
    return;
  }
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

function portOf(name: string, value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port > 0 && port <= 65_535) return port;
  throw new Error(`expected --${name} to be a port from 1 to 65535, got ${value}`);
}
