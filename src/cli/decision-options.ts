import type { Act } from '../model/decision.js';
import type { Option } from './define-command.js';
import { UsageError } from './usage-error.js';

/** Who decides and why, which every decision records. */
export const decisionOptions = {
  by: { type: 'string', value: 'NAME', about: 'Who decides. Required.' },
  why: { type: 'string', value: 'TEXT', about: 'The reason, for those who read the list later. Required.' },
} as const satisfies Record<string, Option>;

interface DecisionValues {
  readonly by?: string | undefined;
  readonly why?: string | undefined;
}

/** Who and why from the command line, and the time it is now. */
export function actOf({ by, why }: DecisionValues): Act {
  return { by: required('by', by), why: required('why', why), at: new Date().toISOString() };
}

/** The value of an option that a command cannot do without. */
export function required(name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`expected --${name}, got none`);
  return value;
}
