/** Milliseconds of CPU that this process has used, all threads together. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The value in the middle; what a noisy neighbour does to a few rounds does not reach it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('median: expected values, got none');
  return (upper + lower) / 2;
}

/**
 * CPU milliseconds of each task, the median of so many rounds after some to warm up. The tasks take turns, so that a
 * busy spell of the machine meets all of them.
 */
export async function measureInTurns(
  tasks: readonly (() => void | Promise<void>)[],
  rounds: number,
  warmups = 1,
): Promise<number[]> {
  const taken: number[][] = tasks.map(() => []);
  for (let round = -warmups; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const before = cpuMs();
      await task();
      if (round >= 0) taken[index]?.push(cpuMs() - before);
    }
  }
  return taken.map(median);
}
