import { parseArgs } from 'node:util';
import { suggest } from './suggest.js';
import { UsageError } from './usage-error.js';

/** What the process ends with. */
export type ExitCode = 0 | 1 | 2;

/** An option as `parseArgs` takes it, and as the help shows it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `URI`. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly multiple?: true;
  readonly about: string;
}
export type Options = Readonly<Record<string, Option>>;

interface Config<O extends Options> {
  args: string[];
  options: O;
  allowPositionals: true;
  strict: true;
}
/** The values of the options that were given, each typed by its option. */
export type Values<O extends Options> = ReturnType<typeof parseArgs<Config<O>>>['values'];

/** What a command's help is made of. */
export interface CommandHelp {
  readonly name: string;
  /** What follows the name: `PATH... [options]`. */
  readonly usage: string;
  readonly summary: string;
  readonly details?: string;
  readonly options: Options;
  /** Whether it takes arguments besides its options. */
  readonly takesPaths?: boolean;
  readonly examples: readonly string[];
}

/** A command, ready for the table. */
export interface Command extends CommandHelp {
  run(args: readonly string[]): Promise<ExitCode>;
}

/** Joins what a command does with the reading of its arguments; `run` gets its values typed by its options. */
export function defineCommand<const O extends Options>(
  command: CommandHelp & {
    readonly options: O;
    run(values: Values<O>, paths: readonly string[]): Promise<ExitCode>;
  },
): Command {
  return {
    ...command,
    run: async (args) => {
      const { values, positionals } = parseArguments(command.options, args);
      const [extra] = positionals;
      if (extra !== undefined && !command.takesPaths)
        throw new UsageError(`expected no arguments, got ${extra}`);
      return command.run(values, positionals);
    },
  };
}

function parseArguments<O extends Options>(options: O, args: readonly string[]) {
  try {
    return parseArgs<Config<O>>({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(explained(error.message, Object.keys(options))) : error;
  }
}

/** The parser's own message, or a better one where the option is not known. */
function explained(message: string, names: readonly string[]): string {
  const unknown = /^Unknown option '(-+)([^']*)'/.exec(message);
  if (!unknown) return message.split('\n')[0] ?? message;
  const [, dashes = '', name = ''] = unknown;
  const meant = suggest(name, names);
  return `expected a known option, got ${dashes}${name}${meant ? `; did you mean --${meant}?` : ''}`;
}
