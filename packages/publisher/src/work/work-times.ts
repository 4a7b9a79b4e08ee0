/** Milliseconds of processor time in each step of the work on schools. What else runs on the machine does not count. */
export type WorkTimes = Record<string, number>;

const used = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Does one step and adds what it took. */
export function timed<Result>(times: WorkTimes, step: string, work: () => Result): Result {
  const began = used();
  try {
    return work();
  } finally {
    times[step] = (times[step] ?? 0) + used() - began;
  }
}

export function addTimes(sum: WorkTimes, more: WorkTimes): void {
  for (const [step, time] of Object.entries(more)) sum[step] = (sum[step] ?? 0) + time;
}
