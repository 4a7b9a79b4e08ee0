import type { PackageMap } from '@stifinner/core/report';

/** What comes before what between modules, as it is drawn: one line for each pair. */
export interface ModuleLine {
  from: string;
  to: string;
  hard: boolean;
}

/**
 * The pairs of modules that are joined in the drawing: what order rules and modules say, one line a pair, without those
 * that others lead by (1 before 3, where 1 is before 2 and 2 before 3): they stand in words.
 */
export function moduleLines(edges: PackageMap['edges']): ModuleLine[] {
  const lines = new Map<string, ModuleLine>();
  for (const { kind, from, to, hard } of edges) {
    if (kind === 'page' || from === to) continue;
    const known = lines.get(`${from} ${to}`);
    if (known) known.hard ||= hard;
    else lines.set(`${from} ${to}`, { from, to, hard });
  }
  const kept = [...lines.values()];
  // A piece of advice goes before what must be.
  for (const line of kept.toSorted((one, other) => Number(one.hard) - Number(other.hard))) {
    const others = kept.filter((other) => other !== line);
    if (leads(others, line.from, line.to)) kept.splice(kept.indexOf(line), 1);
  }
  return kept;
}

function leads(lines: readonly ModuleLine[], start: string, goal: string): boolean {
  const seen = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { from, to } of lines) {
      if (from !== id || seen.has(to)) continue;
      if (to === goal) return true;
      seen.add(to);
      waiting.push(to);
    }
  }
  return false;
}
