import { StoreError } from '../store-error.js';
import type { Failure } from './protocol.js';

/** An error as a message between threads; what SQLite says of its file becomes a StoreError. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return { code: error.code, message: error.message, stack: error.stack };
  if (!(error instanceof Error)) return { code: null, message: String(error), stack: undefined };
  const { message, stack } = error;
  switch ('errcode' in error && typeof error.errcode === 'number' ? error.errcode % 256 : 0) {
    case 5: // SQLITE_BUSY
      return {
        code: 'BUSY',
        message: `expected to write, got a file that another process writes: ${message}`,
        stack,
      };
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
      return { code: 'CANNOT_WRITE', message: `expected to write, got: ${message}`, stack };
    default:
      return { code: null, message, stack };
  }
}

/** The error that a message stands for, with its class, its message and the stack of the thread it comes from. */
export function errorOf({ code, message, stack }: Failure): Error {
  const error = code === null ? new Error(message) : new StoreError(code, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
