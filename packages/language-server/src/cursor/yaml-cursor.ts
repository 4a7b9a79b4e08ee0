import { type FlowCursor, readFlow } from './flow.ts';
import { readYamlLine, type YamlLine } from './yaml-line.ts';
import { wayTo } from './yaml-way.ts';

/** What an author is writing in YAML, which need not be whole: all is read from lines and how far in they stand. */
export interface YamlCursor {
  /** From the root, `*` for an item of a list: of the value that is being written, or of the map that a field is written in. */
  way: string[];
  /** `either` in a list, whose items may be words or maps. */
  writes: 'key' | 'value' | 'either';
  /** Fields that stand in the same map. */
  siblings: string[];
  /** Where the word under the cursor begins, as an offset in the text. */
  from: number;
  /** Whether brackets are open around it. */
  inBrackets: boolean;
}

/** No value in brackets goes over more lines. */
const mostLines = 60;

/** Where the cursor stands at `offset` in YAML that begins at `start`. */
export function yamlCursor(text: string, start: number, offset: number): YamlCursor | null {
  const before = text.slice(start, offset).split('\n');
  const lines = before.map(readYamlLine);
  const here = lines.at(-1)!;
  const lineStart = offset - before.at(-1)!.length;
  if (/(?:^|\s)#[^'"]*$/.test(before.at(-1)!)) return null;
  const inFlow = bracketsAround(before, lines);
  if (inFlow !== null) {
    const { at, flow } = inFlow;
    const opener = lines[at]!;
    const own = opener.key === null ? [] : [opener.key.name];
    const begins = start + before.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0) + opener.valueColumn;
    const way = [...wayTo(lines.slice(0, at), opener.dashes, opener.column), ...own, ...flow.way];
    return { way, writes: flow.writes, siblings: flow.siblings, from: begins + flow.from, inBrackets: true };
  }
  const map = wayTo(lines.slice(0, -1), here.dashes, here.column);
  const quote = /^["']/.test(here.value) ? 1 : 0;
  if (here.key !== null) {
    if (!/\s$/.test(before.at(-1)!.slice(0, here.valueColumn))) return null;
    return {
      way: [...map, here.key.name],
      writes: 'value',
      siblings: [],
      from: lineStart + here.valueColumn + quote,
      inBrackets: false,
    };
  }
  const siblings = siblingsOf(lines.slice(0, -1), here, text.slice(offset).split('\n').slice(1).map(readYamlLine));
  const writes = here.dashes.length > 0 ? 'either' : 'key';
  return { way: map, writes, siblings, from: lineStart + here.valueColumn + quote, inBrackets: false };
}

/** The line whose value opened the brackets that the cursor stands in. */
function bracketsAround(before: readonly string[], lines: readonly YamlLine[]): { at: number; flow: FlowCursor } | null {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - mostLines); at -= 1) {
    const line = lines[at]!;
    if (/^[[{]/.test(line.value)) {
      const flow = readFlow([before[at]!.slice(line.valueColumn), ...before.slice(at + 1)].join('\n'));
      if (flow !== null) return { at, flow };
    }
    if (line.key !== null && line.key.column === 0) return null;
  }
  return null;
}

/** The fields of the map that a line stands in, above and below it. */
function siblingsOf(above: readonly YamlLine[], here: YamlLine, below: readonly YamlLine[]): string[] {
  const found: string[] = [];
  const look = (lines: Iterable<YamlLine>, stopAtDash: boolean) => {
    for (const line of lines) {
      if (line.isBlank || line.column > here.column) continue;
      if (line.column < here.column) return;
      const begins = line.dashes.length > 0;
      if (begins && !stopAtDash) return;
      if (line.key !== null) found.push(line.key.name);
      if (begins) return;
    }
  };
  if (here.dashes.length === 0) look(above.toReversed(), true);
  look(below, false);
  return found;
}
