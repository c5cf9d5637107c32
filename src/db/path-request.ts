import { maxPathLength, maxPaths, type PathRequest } from './store.js';
import { StoreError } from './store-error.js';

/** Refuses a search for paths that cannot be: a length or a number of paths out of bounds. */
export function requirePathRequest({ maxLength, limit }: PathRequest): void {
  requireWithin('a length of paths', maxLength, maxPathLength);
  requireWithin('a number of paths', limit, maxPaths);
}

function requireWithin(what: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new StoreError('BAD_PATH', `expected ${what} from 1 to ${most}, got ${value}`);
}
