import type { CatalogPackage } from '../catalog/catalog.ts';
import { type Graph, leadsTo } from '../graph/circles.ts';

/** One pair that order rules say of: where a path takes both, its first step in `first` comes before its first in `later`. */
export interface OrderConstraint {
  first: string;
  later: string;
  hard: boolean;
  /** Which of the two is out of place where the pair is broken: the module that a rule names. */
  named: string;
  /** The rules that say so, by their number in `order`, from 0. */
  rules: number[];
}

/**
 * What a package's order rules say, pair by pair; a pair that two rules speak of is one. `last` binds all other modules
 * of its package; modules named together in one rule do not bind each other. Modules that the package lacks are skipped.
 */
export function orderConstraints(pkg: CatalogPackage): OrderConstraint[] {
  const known = pkg.modules.map(({ id }) => id);
  const pairs = new Map<string, OrderConstraint>();
  for (const [number, rule] of pkg.order.entries()) {
    const named = rule.modules.filter((id) => known.includes(id));
    const others = rule.rule === 'last' ? known : (rule.than ?? []).filter((id) => known.includes(id));
    for (const one of named) {
      for (const other of others) {
        if (rule.modules.includes(other)) continue;
        const [first, later] = rule.rule === 'last' ? [other, one] : [one, other];
        const hard = rule.hard ?? true;
        const said = pairs.get(`${first} ${later}`);
        if (!said) pairs.set(`${first} ${later}`, { first, later, hard, named: one, rules: [number] });
        else {
          said.hard ||= hard;
          if (!said.rules.includes(number)) said.rules.push(number);
        }
      }
    }
  }
  return [...pairs.values()];
}

/** Which module leads to which. */
export function orderGraph(constraints: OrderConstraint[]): Graph {
  const graph = new Map<string, string[]>();
  for (const { first, later } of constraints) graph.set(first, [...(graph.get(first) ?? []), later]);
  return graph;
}

/** The constraints that a path can keep: those in a circle contradict each other, which is the package's fault alone. */
export function keepable(constraints: OrderConstraint[]): OrderConstraint[] {
  const graph = orderGraph(constraints);
  return constraints.filter(({ first, later }) => !leadsTo(graph, later, first));
}
