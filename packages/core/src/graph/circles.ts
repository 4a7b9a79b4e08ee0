/** What leads to what, by id. Edges stand in the order in which they were written. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The circles of a graph, each once, as the ids round it (`[a, b]` for a → b → a) from its smallest. Every way round that
 * cannot be mended together with another is a circle of its own; when each is cut at one edge, none is left. Ids are
 * walked in order, so the answer does not depend on how the graph was made. An edge to itself is no circle here.
 */
export function circlesOf(graph: Graph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of [...graph.keys()].sort()) {
    if (done.has(start)) continue;
    const trail: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const depth = new Map([[start, 0]]);
    // An explicit trail, since a chain of requirements may be longer than the call stack.
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const id = graph.get(here.id)?.[here.next++];
      if (id === undefined) {
        done.add(here.id);
        depth.delete(here.id);
        trail.pop();
      } else if (depth.has(id)) {
        if (id !== here.id) circles.push(fromSmallest(trail.slice(depth.get(id)).map((each) => each.id)));
      } else if (!done.has(id)) {
        depth.set(id, trail.length);
        trail.push({ id, next: 0 });
      }
    }
  }
  return circles;
}

/** Whether one may come from `start` to `goal` along one edge or more. */
export function leadsTo(graph: Pick<Graph, 'get'>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.get(id) ?? []));
  }
  return false;
}

function fromSmallest(circle: string[]): string[] {
  const smallest = circle.indexOf(circle.toSorted()[0]!);
  return [...circle.slice(smallest), ...circle.slice(0, smallest)];
}
