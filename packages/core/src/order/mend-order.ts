import type { OrderConstraint } from './order-constraints.ts';

/** One move that mends an order: `module` goes to just before or just after another, and `mends` are kept from then on. */
export interface OrderMend {
  module: string;
  mends: OrderConstraint[];
  /** Null where no single move helps: then the modules must change places together. */
  to: { before: string } | { after: string } | null;
}

interface Candidate {
  from: number;
  to: number;
  mends: OrderConstraint[];
  /** What the move is worth, the weightiest first; more is better. */
  worth: number[];
}

/** The constraints that a sequence of modules breaks; modules that are not in it are bound by nothing. */
export function brokenIn(sequence: string[], constraints: OrderConstraint[]): OrderConstraint[] {
  const position = new Map(sequence.map((module, number) => [module, number]));
  return constraints.filter(
    ({ first, later }) => (position.get(first) ?? -1) > (position.get(later) ?? Number.POSITIVE_INFINITY),
  );
}

/**
 * The moves, one after another, that mend a sequence of modules: each mends as much as one move can, hard constraints
 * before soft, so that one module out of place is one move however many rules it breaks. Empty where nothing is broken.
 */
export function mendOrder(sequence: string[], constraints: OrderConstraint[]): OrderMend[] {
  const mends: OrderMend[] = [];
  let order = sequence;
  let binding = constraints;
  for (let broken = brokenIn(order, binding); broken.length > 0; broken = brokenIn(order, binding)) {
    const best = bestMove(order, binding);
    if (best) {
      const module = order[best.from]!;
      const others = order.toSpliced(best.from, 1);
      const to = best.to < best.from ? { before: others[best.to]! } : { after: others[best.to - 1]! };
      mends.push({ module, mends: best.mends, to });
      order = others.toSpliced(best.to, 0, module);
    } else {
      const stuck = broken.find(({ hard }) => hard) ?? broken[0]!;
      mends.push({ module: stuck.named, mends: [stuck], to: null });
      binding = binding.filter((constraint) => constraint !== stuck);
    }
  }
  return mends;
}

function bestMove(order: string[], constraints: OrderConstraint[]): Candidate | null {
  let best: Candidate | null = null;
  for (const [from, module] of order.entries()) {
    const own = constraints.filter(({ first, later }) => first === module || later === module);
    const broken = brokenIn(order, own);
    if (broken.length === 0) continue;
    const others = order.toSpliced(from, 1);
    for (let to = 0; to <= others.length; to++) {
      if (to === from) continue;
      const left = brokenIn(others.toSpliced(to, 0, module), own);
      const mends = broken.filter((constraint) => !left.includes(constraint));
      const worth = [
        count(broken, true) - count(left, true),
        count(broken, false) - count(left, false),
        mends.filter(({ named }) => named === module).length,
        -Math.abs(to - from),
        from,
      ];
      const helps = worth[0]! > 0 || (worth[0] === 0 && worth[1]! > 0);
      if (helps && (!best || isMore(worth, best.worth))) best = { from, to, mends, worth };
    }
  }
  return best;
}

const count = (constraints: OrderConstraint[], hard: boolean): number =>
  constraints.filter((constraint) => constraint.hard === hard).length;

function isMore(a: number[], b: number[]): boolean {
  const different = a.findIndex((value, number) => value !== b[number]);
  return different >= 0 && a[different]! > b[different]!;
}
