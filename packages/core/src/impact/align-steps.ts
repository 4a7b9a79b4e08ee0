/** Two steps that stand for the same, or one that is on one side only. `moved`: it stands elsewhere among the others. */
export interface Pair<Step> {
  before: Step | null;
  after: Step | null;
  moved: boolean;
}

/**
 * Pairs the steps of two walks by their names: the first of a name with the first of it, and so on. In the order of `after`,
 * with steps that are gone after what came before them. As few as can be are told to have moved.
 */
export function alignSteps<Step>(
  before: readonly Step[],
  after: readonly Step[],
  nameBefore: (step: Step) => string,
  nameAfter: (step: Step) => string,
): Pair<Step>[] {
  const waiting = new Map<string, number[]>();
  for (const [place, step] of after.entries()) {
    const name = nameAfter(step);
    const places = waiting.get(name);
    if (places) places.push(place);
    else waiting.set(name, [place]);
  }
  // Where each step of before stands now.
  const now = before.map((step) => waiting.get(nameBefore(step))?.shift() ?? null);
  const there = now.flatMap((place) => (place === null ? [] : [place]));
  const still = new Set(longestRise(there));
  const from = new Map<number, Step>();
  for (const [place, step] of before.entries()) if (now[place] !== null) from.set(now[place]!, step);
  const pairs: Pair<Step>[] = [];
  const gone = goneAfter(before, now);
  for (const step of gone.get(-1) ?? []) pairs.push({ before: step, after: null, moved: false });
  for (const [place, step] of after.entries()) {
    const old = from.get(place) ?? null;
    pairs.push({ before: old, after: step, moved: old !== null && !still.has(place) });
    for (const left of gone.get(place) ?? []) pairs.push({ before: left, after: null, moved: false });
  }
  return pairs;
}

/** Steps that are gone, by the place now of the nearest step before them that is not; -1 for the start. */
function goneAfter<Step>(before: readonly Step[], now: readonly (number | null)[]): Map<number, Step[]> {
  const gone = new Map<number, Step[]>();
  let last = -1;
  for (const [place, step] of before.entries()) {
    const here = now[place] ?? null;
    if (here !== null) last = here;
    else gone.set(last, [...(gone.get(last) ?? []), step]);
  }
  return gone;
}

/** The longest rising part of a list of different numbers, by patience sorting: as good as sorted lists are read in one go. */
export function longestRise(numbers: readonly number[]): number[] {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle]! < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, low === 0 ? undefined : tops[low - 1]);
    tops[low] = number;
  }
  const rise: number[] = [];
  for (let number = tops.at(-1); number !== undefined; number = before.get(number)) rise.push(number);
  return rise.reverse();
}
