import { fetchJars, findJars, missingJava } from './jars.js';
import { type LocalNeo4j, localUser, type Neo4jPorts } from './local-server.js';
import { hasDocker, startDocker } from './start-docker.js';
import { startJars } from './start-jars.js';
import { waitUntilReady } from './wait-until-ready.js';

/** Where the data of a server that is started here lies, and the ports it listens on. */
export interface StartOptions {
  readonly folder: string;
  readonly ports: Neo4jPorts;
}

/**
 * A Neo4j to work with: the one that NEO4J_URI names, else one in Docker, else one from the server's own jars, which
 * are fetched from Maven Central the first time. Throws with the reason where none of the three is possible.
 */
export async function startNeo4j({ folder, ports }: StartOptions): Promise<LocalNeo4j> {
  const named = await namedNeo4j();
  if (named) return named;
  if (hasDocker()) return startDocker(folder, ports);
  const reason = missingJava();
  if (reason) {
    throw new Error(`expected NEO4J_URI, a running Docker engine, or Java and Maven; got none (${reason})`);
  }
  return startJars(fetchJars(), folder, ports);
}

/** As `startNeo4j` for tests, which fetch nothing: gives the reason instead where there is no server to be had. */
export async function startCachedNeo4j({ folder, ports }: StartOptions): Promise<LocalNeo4j | string> {
  const named = await namedNeo4j();
  if (named) return named;
  const jars = findJars();
  if (!jars) return 'expected NEO4J_URI, or the jars that `npm run neo4j` fetches, got neither';
  return missingJava() ?? startJars(jars, folder, ports);
}

/** The server that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name, once it answers; null where none is named. */
async function namedNeo4j(): Promise<LocalNeo4j | null> {
  const uri = process.env['NEO4J_URI'];
  if (!uri) return null;
  const user = process.env['NEO4J_USER'] || localUser;
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  await waitUntilReady({ uri, user, password }, 30_000);
  return { uri, user, password, browser: null, how: 'NEO4J_URI', stop: async () => {} };
}
