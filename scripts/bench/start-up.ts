import { execFileSync } from 'node:child_process';
import { median } from './measure.js';
import type { Row } from './table.js';

const rounds = 5;

/** What a fresh process takes before its first sentence, over one that does nothing. */
export function benchStartUp(): Row[] {
  const extractor = new URL('../../src/extract/extract.js', import.meta.url).href;
  const load = `(await import(${JSON.stringify(extractor)})).loadExtractor().extract({ text: 'It rained.' });`;
  const runs = Array.from({ length: rounds }, () => ({ nothing: run(''), loading: run(load) }));
  const ms = median(runs.map(({ nothing, loading }) => loading.cpu - nothing.cpu));
  const memory = median(runs.map(({ loading }) => loading.rss));
  return [
    { what: 'start-up: import, load, first sentence', value: `${Math.round(ms)} ms of CPU` },
    { what: 'memory after the first sentence', value: `${Math.round(memory / 1024 / 1024)} MB resident` },
  ];
}

function run(code: string): { cpu: number; rss: number } {
  const report =
    'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000, process.memoryUsage.rss());';
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', `${code} ${report}`], {
    encoding: 'utf8',
  });
  const [cpu = Number.NaN, rss = Number.NaN] = output.trim().split(' ').map(Number);
  return { cpu, rss };
}
