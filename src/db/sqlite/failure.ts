import { types } from 'node:util';
import { StoreError } from '../store-error.js';
import type { Failure } from './protocol.js';

/** An error as a message between threads; what SQLite says of its file becomes a StoreError. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return { code: error.code, message: error.message, stack: error.stack };
  if (!isNativeError(error)) return { code: null, message: String(error), stack: undefined };
  const { message, stack } = error;
  switch (resultCode(error)) {
    case 5: // SQLITE_BUSY
      return {
        code: 'BUSY',
        message: `expected to write, got a file that another process writes: ${message}`,
        stack,
      };
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
      return {
        code: 'CANNOT_WRITE',
        message: `expected to write, got: ${message}; the graph is as it was before this write`,
        stack,
      };
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return { code: 'DAMAGED', message: `expected a sound graph, got: ${message}; ${remedy}`, stack };
    default:
      return { code: null, message, stack };
  }
}

/** Why a file cannot be opened, in the words of the error and with what to do about it. */
export function reasonNotToOpen(error: unknown): string {
  const message = isNativeError(error) ? error.message : String(error);
  switch (resultCode(error)) {
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
      return `${message}; its folder must be writable too, for the -wal and -shm files beside it`;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return `${message}; ${remedy}`;
    default:
      return message;
  }
}

const remedy = 'put back a copy of the file, or ingest its documents into a new one';

/** SQLite's primary result code; 0 where the error is none of SQLite's. */
function resultCode(error: unknown): number {
  if (!isNativeError(error)) return 0;
  const code = 'errcode' in error ? error.errcode : codesOfMessages[error.message];
  return typeof code === 'number' ? code % 256 : 0;
}

/** Errors of statements that are read row by row come without a code. */
const codesOfMessages: Readonly<Record<string, number>> = {
  'disk I/O error': 10,
  'database disk image is malformed': 11,
};

// Not instanceof: the errors of a native module need not be of this realm.
const { isNativeError } = types;

/** The error that a message stands for, with its class, its message and the stack of the thread it comes from. */
export function errorOf({ code, message, stack }: Failure): Error {
  const error = code === null ? new Error(message) : new StoreError(code, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
