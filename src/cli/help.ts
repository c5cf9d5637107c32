import type { CommandHelp, Options } from './define-command.js';
import { wrap } from './report/wrap.js';

const exitCodes = 'Exit codes: 0 all is well, 1 an input was bad or the command failed, 2 wrong usage.';

const more =
  'claimgraph COMMAND --help tells more of a command, claimgraph --version the version. CLAIMGRAPH_STORE names the ' +
  'graph where --store does not; without both it is sqlite:claimgraph.db.';

/** What `claimgraph --help` prints. */
export function programHelp(commands: readonly CommandHelp[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    ...wrap(
      'claimgraph reads news into a graph of entities and relations in which every edge cites its sentences.',
      80,
    ),
    '',
    'Usage: claimgraph COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    ...wrap(`${more} ${exitCodes}`, 80),
    '',
  ].join('\n');
}

/** What `claimgraph COMMAND --help` prints. */
export function commandHelp({ name, usage, summary, details, options, examples }: CommandHelp): string {
  return [
    `Usage: claimgraph ${name} ${usage}`.trimEnd(),
    '',
    ...wrap(`${summary}. ${details ?? ''}`, 80),
    '',
    ...optionLines(options),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    ...wrap(exitCodes, 80),
    '',
  ].join('\n');
}

function optionLines(options: Options): string[] {
  const rows = Object.entries(options).map(([name, { value, about }]) => ({
    left: `  --${name}${value ? ` ${value}` : ''}`,
    about,
  }));
  rows.push({ left: '  --help', about: 'Show this.' });
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2;
  return rows.flatMap(({ left, about }) =>
    wrap(about, 80 - width).map((line, index) => (index === 0 ? left : '').padEnd(width) + line),
  );
}
