import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configuration } from './configuration.js';
import { type LocalNeo4j, localPassword, localUser, type Neo4jPorts } from './local-server.js';
import { serverMemory } from './memory.js';
import { waitUntilReady } from './wait-until-ready.js';

const patience = 120_000;

/** What Neo4j's own start script opens to it of Java's insides. */
const javaOptions = [
  '-XX:+UseG1GC',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

/**
 * Runs the server from a folder of its jars, its data in `folder`: a new graph, or the one that a server left there.
 * Resolves when it answers. Needs Java 17 or newer.
 */
export async function startJars(jars: string, folder: string, ports: Neo4jPorts): Promise<LocalNeo4j> {
  const home = resolve(folder);
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run', 'licenses']) {
    mkdirSync(join(home, name), { recursive: true });
  }
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(ports));
  const classes = join(jars, '*');
  if (!existsSync(join(home, 'data', 'databases'))) setPassword(home, classes);
  const place = { uri: `bolt://127.0.0.1:${ports.bolt}`, user: localUser, password: localPassword };
  let server = await run(classes, home, place);
  return {
    ...place,
    browser: `http://127.0.0.1:${ports.http}/browser/`,
    how: `its jars, on Java; data in ${home}`,
    stop: () => end(server, 'SIGTERM'),
    restart: async () => {
      await end(server, 'SIGKILL');
      server = await run(classes, home, place);
    },
  };
}

async function run(
  classes: string,
  home: string,
  place: Pick<LocalNeo4j, 'uri' | 'user' | 'password'>,
): Promise<ChildProcess> {
  const args = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`];
  const server = spawn('java', [`-Xmx${serverMemory().heap}`, ...javaOptions, '-cp', classes, ...args], {
    stdio: 'ignore',
  });
  // Whoever ends in a hurry takes the server along.
  const orphan = () => server.kill('SIGTERM');
  process.once('exit', orphan);
  server.once('exit', () => process.off('exit', orphan));
  const failed = new Promise<never>((_, reject) => server.once('error', reject));
  try {
    await Promise.race([waitUntilReady(place, patience, () => exitOf(server, home)), failed]);
    return server;
  } catch (error) {
    await end(server, 'SIGKILL');
    throw error;
  }
}

function setPassword(home: string, classes: string): void {
  const admin = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', localPassword];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const { error, status, stderr } = spawnSync('java', ['-cp', classes, `-Dbasedir=${home}`, ...admin], {
    encoding: 'utf8',
    env,
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`expected to set the first password of Neo4j, got: ${stderr.slice(-500)}`);
}

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (hasExited(server)) return;
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
}

function exitOf(server: ChildProcess, home: string): string | null {
  return hasExited(server) ? `exit code ${server.exitCode}, see ${join(home, 'logs', 'neo4j.log')}` : null;
}

function hasExited({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
