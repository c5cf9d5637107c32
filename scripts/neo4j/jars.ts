import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFile } from '../../src/package-root.js';

/** The release that `pom.xml` names. */
export const neo4jVersion = '5.26.26';

const oldestJava = 17;

/** The folder of the server's jars, when an earlier `fetchJars` has filled it. */
export function findJars(): string | null {
  const folder = jarsFolder();
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('neo4j-server'))
    ? folder
    : null;
}

/** Fetches the server's jars from Maven Central (133 MB) where they are not yet; throws where Maven is missing. */
export function fetchJars(): string {
  const found = findJars();
  if (found) return found;
  const folder = jarsFolder();
  // Fetched beside and renamed, so that a fetch that was cut off is never taken for a whole one.
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`];
  const pom = packageFile('scripts/neo4j/pom.xml');
  const { error, status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { encoding: 'utf8' });
  if (error) throw new Error(`expected Maven, to fetch the jars of Neo4j; got: ${error.message}`);
  if (status !== 0) throw new Error(`expected Maven to fetch the jars of Neo4j; got: ${stdout.slice(-2000)}`);
  renameSync(part, folder);
  return folder;
}

/** Why the server cannot run on this machine's Java; null when it can. */
export function missingJava(): string | null {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error) return `expected Java ${oldestJava} or newer, got none`;
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  return version >= oldestJava ? null : `expected Java ${oldestJava} or newer, got: ${stderr.split('\n')[0]}`;
}

function jarsFolder(): string {
  return join(packageFile('.cache/neo4j'), neo4jVersion, 'lib');
}
