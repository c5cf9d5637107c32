import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LocalNeo4j, localPassword, localUser, type Neo4jPorts } from './local-server.js';
import { serverMemory } from './memory.js';
import { waitUntilReady } from './wait-until-ready.js';

const image = 'neo4j:5.26';
const patience = 180_000;

/** Whether a Docker engine runs here; the command alone is not enough. */
export function hasDocker(): boolean {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Runs the server in a container that is removed when it stops; its data stays in `folder`. */
export async function startDocker(folder: string, { bolt, http }: Neo4jPorts): Promise<LocalNeo4j> {
  const data = resolve(folder, 'data');
  mkdirSync(data, { recursive: true });
  const { heap, pageCache } = serverMemory();
  const id = docker([
    'run',
    '--detach',
    '--rm',
    `--publish=127.0.0.1:${bolt}:7687`,
    `--publish=127.0.0.1:${http}:7474`,
    `--volume=${data}:/data`,
    `--env=NEO4J_AUTH=${localUser}/${localPassword}`,
    `--env=NEO4J_server_bolt_advertised__address=127.0.0.1:${bolt}`,
    '--env=NEO4J_dbms_usage__report_enabled=false',
    `--env=NEO4J_server_memory_heap_max__size=${heap}`,
    `--env=NEO4J_server_memory_pagecache_size=${pageCache}`,
    image,
  ]);
  const place = { uri: `bolt://127.0.0.1:${bolt}`, user: localUser, password: localPassword };
  try {
    await waitUntilReady(place, patience);
  } catch (error) {
    docker(['stop', id]);
    throw error;
  }
  return {
    ...place,
    browser: `http://127.0.0.1:${http}/browser/`,
    how: `Docker, image ${image}; data in ${data}`,
    stop: async () => {
      docker(['stop', id]);
    },
  };
}

function docker(args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync('docker', args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`expected "docker ${args[0]}" to work, got: ${stderr.trim()}`);
  return stdout.trim();
}
