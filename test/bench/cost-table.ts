import { drawTable } from './bench-line.ts';
import { fixedSeconds } from './cold-build.ts';
import type { ColdBuild } from './cold-figures.ts';

/** What whole builds cost by the number of schools: a part that is there once in each machine, and one for each school. */
export interface Slopes {
  /** Seconds that every machine spends, whatever its share: the template, the indexes of packages, the content. */
  once: number;
  /** Seconds for each school. */
  school: number;
  /** Bytes of the disk for each school. */
  disk: number;
}

/** From two sizes; `once` is no less than what is known to be done once, however noise tilts the line. */
export function slopesOf(small: ColdBuild, large: ColdBuild): Slopes {
  const more = large.schools - small.schools;
  const school = more > 0 ? (large.seconds - small.seconds) / more : large.seconds / large.schools;
  const disk = more > 0 ? (large.size.disk - small.size.disk) / more : large.size.disk / large.schools;
  return { once: Math.max(fixedSeconds(large), large.seconds - school * large.schools), school, disk };
}

/** Minutes, disk and machine time for a country and for far more, on one machine and shared by ten. */
export function costTable(small: ColdBuild, large: ColdBuild): string {
  const slopes = slopesOf(small, large);
  const rows = [3_100, 100_000].map((schools) => {
    const one = slopes.once + slopes.school * schools;
    const share = slopes.once + (slopes.school * schools) / 10;
    return [
      String(schools),
      minutes(one),
      ((slopes.disk * schools) / 1e9).toFixed(1),
      (one / 3600).toFixed(3),
      minutes(share),
      ((share * 10) / 3600).toFixed(3),
    ];
  });
  const head = [
    'schools',
    'minutes, one machine',
    'GB of disk',
    'machine-hours, one',
    'minutes, ten shards',
    'machine-hours, ten',
  ];
  const from = `From ${small.schools} and ${large.schools} schools: ${slopes.once.toFixed(1)} s in each machine, ${(slopes.school * 1000).toFixed(2)} ms and ${(slopes.disk / 1e6).toFixed(2)} MB a school.`;
  return `${drawTable(head, rows)}\n\n${from}`;
}

const minutes = (seconds: number): string => (seconds / 60).toFixed(seconds < 600 ? 2 : 1);
