/** What a line of block YAML begins: items of lists and a field, each at its column, from 0. */
export interface YamlLine {
  /** Of each dash that begins an item. */
  dashes: number[];
  /** What stands after the dashes. */
  column: number;
  key: { name: string; column: number } | null;
  /** What stands after the dashes and the key, and where. */
  value: string;
  valueColumn: number;
  /** Nothing, or only a comment. */
  isBlank: boolean;
}

const fieldName = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#[\]{},&*!|>%@`-][^:#]*?))[ \t]*:(?=[ \t]|$)[ \t]*/;

/** Reads one line, or the part of it that stands before the cursor. */
export function readYamlLine(line: string): YamlLine {
  const text = line.replace(/\r$/, '');
  let column = text.length - text.trimStart().length;
  const dashes: number[] = [];
  for (let dash = /^-(?:[ ]+|$)/.exec(text.slice(column)); dash !== null; dash = /^-(?:[ ]+|$)/.exec(text.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  const rest = text.slice(column);
  const found = fieldName.exec(rest);
  const valueColumn = column + (found?.[0].length ?? 0);
  return {
    dashes,
    column,
    key: found === null ? null : { name: found[1] ?? found[2] ?? found[3] ?? '', column },
    value: text.slice(valueColumn),
    valueColumn,
    isBlank: /^\s*(?:#|$)/.test(text),
  };
}
