#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { checkCommand } from './cli/commands/check.js';
import { copyCommand } from './cli/commands/copy.js';
import { decisionsCommand } from './cli/commands/decisions.js';
import { digestCommand } from './cli/commands/digest.js';
import { documentsCommand } from './cli/commands/documents.js';
import { extractCommand } from './cli/commands/extract.js';
import { ingestCommand } from './cli/commands/ingest.js';
import { mergeCommand } from './cli/commands/merge.js';
import { removeCommand } from './cli/commands/remove.js';
import { serveCommand } from './cli/commands/serve.js';
import { splitCommand } from './cli/commands/split.js';
import { startCommand } from './cli/commands/start.js';
import { statsCommand } from './cli/commands/stats.js';
import { undoCommand } from './cli/commands/undo.js';
import type { Command, ExitCode } from './cli/define-command.js';
import { commandHelp, programHelp } from './cli/help.js';
import { suggest } from './cli/suggest.js';
import { UsageError } from './cli/usage-error.js';
import { endWhenReaderLeaves } from './cli/write.js';
import { packageFile } from './package-root.js';
import { reasonOf } from './sources/input-error.js';

const commands: readonly Command[] = [
  ingestCommand,
  serveCommand,
  startCommand,
  statsCommand,
  documentsCommand,
  removeCommand,
  mergeCommand,
  splitCommand,
  undoCommand,
  decisionsCommand,
  copyCommand,
  checkCommand,
  digestCommand,
  extractCommand,
];

endWhenReaderLeaves(process.stdout);
process.exitCode = await main(process.argv.slice(2));

async function main([name = '--help', ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') return print(programHelp(commands));
  if (name === '--version') return print(`${version()}\n`);
  const command = commands.find((known) => known.name === name);
  if (!command) return wrongUsage(unknown(name), '');
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) return print(commandHelp(command));
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) return wrongUsage(error.message, ` ${name}`);
    process.stderr.write(`claimgraph ${name}: ${reasonOf(error)}\n`);
    return 1;
  }
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}

function wrongUsage(message: string, command: string): ExitCode {
  process.stderr.write(`claimgraph${command}: ${message}\nSee claimgraph${command} --help\n`);
  return 2;
}

function unknown(name: string): string {
  const names = commands.map((command) => command.name);
  const meant = suggest(name, names);
  return `expected a command, got ${name}; ${meant ? `did you mean ${meant}?` : `there are ${names.join(', ')}`}`;
}

function version(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}
