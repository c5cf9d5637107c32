import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../src/package-root.js';

/** A saved query: a file that Neo4j Browser keeps under the name in its first comment. */
export interface SavedQuery {
  readonly name: string;
  /** The example parameters of its comments, as one Cypher map. */
  readonly parameters: string;
  /** The query without its comments. */
  readonly cypher: string;
}

/** The queries of browser/queries by file name without its ending. */
export function savedQueries(): ReadonlyMap<string, SavedQuery> {
  const folder = packageFile('browser/queries');
  const files = readdirSync(folder).sort();
  return new Map(
    files.map((file) => [file.replace(/\.cypher$/, ''), read(readFileSync(join(folder, file), 'utf8'))]),
  );
}

function read(text: string): SavedQuery {
  const lines = text.trimEnd().split('\n');
  const parameters = lines.flatMap((line) => {
    const [, name, value] = /^\/\/ :param (\w+) => (.+)$/.exec(line) ?? [];
    return name && value ? [`${name}: ${value}`] : [];
  });
  return {
    name: (lines[0] ?? '').replace(/^\/\/ /, ''),
    parameters: `{${parameters.join(', ')}}`,
    cypher: lines.filter((line) => !line.startsWith('//')).join('\n'),
  };
}
