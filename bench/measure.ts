/** The value in the middle; for an even count the upper one. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds of several runs: as the clock saw them, and what this thread computed in them. */
export interface Times {
  wall: number[];
  cpu: number[];
}

/** What all threads of this process computed, since `from` where it is given. */
export function cpuMs(from?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export async function times(rounds: number, work: (round: number) => unknown): Promise<Times> {
  const list: Times = { wall: [], cpu: [] };
  for (let round = 0; round < rounds; round += 1) {
    const cpu = threadCpuMs();
    const start = performance.now();
    await work(round);
    list.wall.push(performance.now() - start);
    list.cpu.push(threadCpuMs() - cpu);
  }
  return list;
}

/** The same, after one run that is not counted. */
export async function warmTimes(rounds: number, work: (round: number) => unknown): Promise<Times> {
  await work(0);
  return times(rounds, work);
}

/** Watches how late a timer of this thread comes, and how large the process grows, while `work` runs. */
export async function watched<T>(work: () => Promise<T>): Promise<{ value: T; maxLagMs: number; peakMb: number }> {
  const step = 5;
  let last = performance.now();
  let maxLagMs = 0;
  let peakMb = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    maxLagMs = Math.max(maxLagMs, now - last - step);
    last = now;
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1024 / 1024);
  }, step);
  try {
    const value = await work();
    return { value, maxLagMs, peakMb };
  } finally {
    clearInterval(timer);
  }
}
