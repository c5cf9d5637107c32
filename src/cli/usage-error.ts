/** The command line is at fault: told with a pointer to the help, and exit code 2. */
export class UsageError extends Error {}
