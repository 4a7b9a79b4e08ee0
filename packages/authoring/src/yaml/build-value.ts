import { type Diagnostic, diagnose, firstTime, type Place, type Places } from '@stifinner/core';
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { escaped } from '../json-pointer.ts';
import { forbiddenIn } from '../text/forbidden-character.ts';
import type { Lines } from '../text/lines.ts';

/** A YAML value as plain data, with the place and the written text of each part by JSON pointer. */
export interface BuiltValue {
  value: unknown;
  places: Places;
  written: Map<string, string>;
  /** The comment that stands where an empty value has its text, by JSON pointer. */
  comments: Map<string, string>;
  diagnostics: Diagnostic[];
}

/** A number as anybody would write it: others are read differently by different programs (014, 0x1F, 1e3, .5). */
const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** Makes data of the nodes of one document, which stands at `start` in its file. */
export function buildValue(root: Node, lines: Lines, start: number): BuiltValue {
  const built: BuiltValue = { value: null, places: {}, written: new Map(), comments: new Map(), diagnostics: [] };

  const placeOf = (node: Node | null | undefined, fallback: Place): Place => {
    if (!node?.range) return fallback;
    const [from, to] = node.range;
    const whole = lines.place(start + from, start + to);
    if (whole.line === whole.endLine) return whole;
    // Of a value over several lines the first is enough to point at.
    const lineEnd = lines.text.indexOf('\n', start + from);
    return lines.place(start + from, lineEnd - (lines.text[lineEnd - 1] === '\r' ? 1 : 0));
  };

  const scalar = (node: Scalar, pointer: string, at: Place): unknown => {
    const source = node.source ?? '';
    built.written.set(pointer, source);
    const { value } = node;
    if (source === '' && node.range) {
      const after = start + node.range[0];
      const comment = /^[ \t]*(#[^\r\n]*)/.exec(lines.text.slice(after, after + 200));
      if (comment !== null) built.comments.set(pointer, comment[1]!.trimEnd());
    }
    if (typeof value === 'number' && !plainNumber.test(source)) {
      built.diagnostics.push(diagnose('yaml/ambiguous-number', at, { actual: source, number: String(value) }));
    }
    if (typeof value === 'string') {
      const forbidden = forbiddenIn(value);
      if (forbidden !== null) built.diagnostics.push(diagnose('yaml/bad-character', at, { character: forbidden.name }));
    }
    return value;
  };

  const keyOf = (pair: Pair, at: Place): string | null => {
    if (isScalar(pair.key))
      return typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? String(pair.key.value));
    built.diagnostics.push(diagnose('yaml/bad-key', placeOf(pair.key as Node | null, at), {}));
    return null;
  };

  const map = (node: YAMLMap, pointer: string, at: Place): unknown => {
    const fields: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = keyOf(pair, at);
      if (key === null) continue;
      const keyAt = placeOf(pair.key as Node, at);
      const inside = `${pointer}/${escaped(key)}`;
      const keyPointer = `${inside}~key`;
      const first = built.places[keyPointer];
      if (first !== undefined) {
        built.diagnostics.push(diagnose('yaml/duplicate-key', keyAt, { name: key }, [firstTime(first)]));
        continue;
      }
      built.places[keyPointer] = keyAt;
      if (key === '<<') built.diagnostics.push(diagnose('yaml/reuse', keyAt, { actual: '<<' }));
      const value = build(pair.value as Node | null, inside, keyAt);
      // Defined, not assigned: `__proto__` is a field like any other, and the shape will refuse it.
      if (key === '__proto__')
        Object.defineProperty(fields, key, { value, enumerable: true, writable: true, configurable: true });
      else fields[key] = value;
    }
    return fields;
  };

  const build = (node: Node | null, pointer: string, around: Place): unknown => {
    const at = placeOf(node, around);
    // An empty value has no text to point at, so its key is pointed at.
    built.places[pointer] = at.line === at.endLine && at.column === at.endColumn && pointer !== '' ? around : at;
    if (isMap(node)) return map(node, pointer, at);
    if (isSeq(node)) return node.items.map((item, index) => build(item as Node, `${pointer}/${index}`, at));
    if (isScalar(node)) return scalar(node, pointer, built.places[pointer]);
    return null;
  };

  built.value = build(root, '', lines.place(start));
  built.places[''] = lines.place(0);
  return built;
}
