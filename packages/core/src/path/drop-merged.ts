import { isStop, type Stop } from './path-reading.ts';

/**
 * Where two pages were merged, a path that had both would take the result twice. The stop that came by the merger goes,
 * unless the school has written something of its own on it, so nothing of the school's is lost.
 */
export function dropMerged(walk: Stop[]): Stop[] {
  return walk.filter((stop, number) => {
    if (!stop.merged || !isStop(stop, 'page') || stop.step.note !== null || stop.step.omitted.length > 0) return true;
    const { page } = stop.step;
    return !walk.some(
      (other, place) =>
        isStop(other, 'page') && other.step.page === page && (place < number || (place > number && !other.merged)),
    );
  });
}
