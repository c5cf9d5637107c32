/**
 * Runs `close` once when the process is asked to end (SIGINT, SIGTERM); a second signal ends it at once, as if this
 * were not here. Answers a function that stops listening for signals.
 */
export function closeOnSignal(close: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = () => {
    stop();
    close().catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  };
  for (const signal of signals) process.on(signal, onSignal);
  return stop;
}
