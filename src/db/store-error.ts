export const storeErrorCodes = [
  'BAD_DECISION',
  'BAD_EXTRACTION',
  'BAD_PAGE',
  'BAD_PAGE_KEY',
  'BAD_PATH',
  'BAD_URI',
  'BUSY',
  'CANNOT_OPEN',
  'CANNOT_WRITE',
  'CLOSED',
  'DAMAGED',
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** A refusal or failure of a store that a caller can act on: the code for programs, the message for people. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message);
  }
}
