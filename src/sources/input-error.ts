/** The input is at fault, not the program: the message reads "expected ..., got ..." and is shown as it is. */
export class InputError extends Error {}

/** What to tell the user of anything thrown: the message alone, never a stack. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
