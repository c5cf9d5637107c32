import { availableParallelism } from 'node:os';
import type { Option } from './define-command.js';
import { UsageError } from './usage-error.js';

export const workersOption = {
  type: 'string',
  value: 'N',
  about: 'Extract in so many threads at once, or in as many as there are cores: all. Default: 1.',
} as const satisfies Option;

const most = 256;

/** The number of threads that the command line asks for. */
export function workersOf(value = '1'): number {
  if (value === 'all') return availableParallelism();
  const workers = Number(value);
  if (/^\d+$/.test(value) && workers >= 1 && workers <= most) return workers;
  throw new UsageError(`expected --workers to be a number from 1 to ${most}, or all; got ${value}`);
}
