import type { CatalogPackage } from '../catalog/catalog.ts';
import { brokenIn, mendOrder, type OrderMend } from '../order/mend-order.ts';
import type { OrderConstraint } from '../order/order-constraints.ts';
import { diagnose } from '../rules/rules.ts';
import { said, saidIn } from '../rules/said.ts';
import type { StepMove } from '../rules/step-move.ts';
import { isStop, type PathReading, type Stop } from './path-reading.ts';

/** Where in the path, by written step, a module is taken: the first is what order rules speak of. */
type Modules = Map<string, { pointer: string; written: number[] }>;

/**
 * Checks a walk against the order rules of each package: a page, block or meeting of a module is a step in it, a film
 * alone is not. Each module out of place is one diagnostic, which says the move that mends it. Gives the pairs that are
 * broken. Where a step is missing and nobody knows its module, the order is not known either.
 */
export function checkPathOrder(reading: PathReading, walk: Stop[]): OrderConstraint[] {
  if (reading.gaps.some(({ module }) => module === null)) return [];
  const modules = modulesTaken(reading, walk);
  return reading.index.catalog.packages.flatMap((pkg) => {
    const sequence = [...modules.keys()].filter((id) => reading.index.modules.get(id)?.id.startsWith(`${pkg.id}/`));
    const constraints = reading.index.order.get(pkg.id) ?? [];
    for (const mend of mendOrder(sequence, constraints)) report(reading, pkg, mend, modules);
    return brokenIn(sequence, constraints);
  });
}

/** The modules in the order of their first steps, gaps among them. */
function modulesTaken({ gaps }: PathReading, walk: Stop[]): Modules {
  const stops = walk
    .filter((stop) => !isStop(stop, 'film') && stop.step.module !== null)
    .map(({ written, pointer, step }) => ({ written, pointer, module: step.module! }));
  const missing = gaps.map(({ written, pointer, module }) => ({ written, pointer, module: module! }));
  const modules: Modules = new Map();
  for (const { module, written, pointer } of [...stops, ...missing].sort((a, b) => a.written - b.written)) {
    const known = modules.get(module);
    if (known) known.written.push(written);
    else modules.set(module, { pointer, written: [written] });
  }
  return modules;
}

function report({ diagnostics, at }: PathReading, pkg: CatalogPackage, { module, mends, to }: OrderMend, modules: Modules): void {
  const early = mends[0]!.first !== module;
  const others = mends.map(({ first, later }) => (early ? first : later));
  const rules = [...new Set(mends.flatMap((mend) => mend.rules))].sort((a, b) => a - b);
  const code = mends.some(({ hard }) => hard) ? 'path/order-broken' : 'path/order-advised';
  const args = {
    module,
    others,
    side: early ? ('early' as const) : ('late' as const),
    package: pkg.id,
    rules: rules.map((rule) => rule + 1),
    why: rules.map((rule) => saidIn(pkg.order[rule]!.why)),
    move: moveOf(module, to, others, modules),
  };
  const related = others.map((id) => ({
    at: at(modules.get(id)!.pointer),
    says: said(`\`${id}\` begynner her`, `\`${id}\` begins here`),
  }));
  diagnostics.push(diagnose(code, at(modules.get(module)!.pointer), args, related));
}

/** The move in written steps. Forward, the first step is enough; back, all that stand too early must go. */
function moveOf(module: string, to: OrderMend['to'], others: string[], modules: Modules): StepMove {
  const own = modules.get(module)!.written;
  if (to === null) return { kind: 'rearrange', module, others };
  if ('before' in to) return { kind: 'before', step: own[0]! + 1, before: modules.get(to.before)!.written[0]! + 1 };
  const goal = modules.get(to.after)!.written[0]!;
  const moved = [...new Set(own.filter((written) => written < goal))].map((written) => written + 1);
  return { kind: 'after', steps: moved, after: goal + 1 };
}
