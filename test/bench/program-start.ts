import { median } from './bench-run.ts';
import { timedCli } from './measured-run.ts';

/** Seconds that the program takes to do nothing: to start and tell its version. The middle of five. */
export async function programStart(): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < 5; round += 1) seconds.push(await timedCli(['--version']));
  return median(seconds);
}
