import { maxPageSize } from './cost.js';
import { Refusal } from './errors.js';

/** The list, when it holds no more than the largest page; each value may cost the store a look-up. */
export function checkCount<Value>(argument: string, values: readonly Value[]): readonly Value[] {
  if (values.length <= maxPageSize) return values;
  throw new Refusal('BAD_INPUT', `${argument}: expected ${maxPageSize} values at most, got ${values.length}`);
}

/** Refuses a number that is not from 1 to `most`. */
export function checkWithin(argument: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw new Refusal('BAD_INPUT', `${argument}: expected a number from 1 to ${most}, got ${value}`);
}
