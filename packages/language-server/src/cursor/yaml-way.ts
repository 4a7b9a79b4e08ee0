import type { YamlLine } from './yaml-line.ts';

/**
 * The way from the root to where a line stands: the fields and lists (`*`) that it lies in, by how far lines are indented. `lines`
 * are those before it, `own` its dashes, and `column` where what follows them stands.
 */
export function wayTo(lines: readonly YamlLine[], own: readonly number[], column: number): string[] {
  const way: string[] = [];
  /** A field holds what stands further in than it; a list may stand as far in as the field that holds it. */
  let field = column;
  let item = column;
  const take = (dashes: readonly number[], key: YamlLine['key']) => {
    if (key !== null && key.column < field) {
      way.unshift(key.name);
      field = key.column;
      item = key.column;
    }
    for (const dash of dashes.toReversed()) {
      if (dash >= item) continue;
      way.unshift('*');
      field = dash + 1;
      item = dash;
    }
  };
  take(own, null);
  for (let at = lines.length - 1; at >= 0 && item > -1 && field > 0; at -= 1) {
    const line = lines[at]!;
    if (!line.isBlank) take(line.dashes, line.key);
  }
  return way;
}
