import { describe, expect, test } from 'vitest';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { linesOf } from './lines.ts';
import { placeInField } from './place-in-field.ts';

/** Where `HER` in the value of `text` is in the file. */
function found(file: string): string {
  const lines = linesOf('sti.yaml', file);
  const yaml = parseYaml(lines);
  const { text } = yaml.value as { text: string };
  const inside = linesOf('', text).place(text.indexOf('HER'), text.indexOf('HER') + 3);
  const { line, column, endColumn } = placeInField(lines, yaml.placeOf('/text'), text)(inside);
  return `${line}:${column}-${endColumn}`;
}

describe('a place in a text is one in the file', () => {
  test.each([
    ['on the line', 'text: se HER nå', '1:10-13'],
    ['in quotes', 'text: "se HER nå"', '1:11-14'],
    ['in single quotes', "text: 'se HER nå'", '1:11-14'],
    ['on the lines after a bar', 'text: |\n  en\n\n    to HER\n', '4:8-11'],
    ['with CRLF', 'text: |\r\n  en\r\n  HER\r\n', '3:3-6'],
    ['with an indent that is told', 'text: |2-\n    en\n  HER', '3:3-6'],
  ])('%s', (_, file, place) => expect(found(file)).toBe(place));
});

test.each([
  ['folded', 'text: >\n  en\n  HER\n', '1:7-8'],
  ['escaped', 'text: "en\\t HER"', '1:7-17'],
  ['with a quote in it', "text: 'en '' HER'", '1:7-18'],
  ['plain over several lines', 'text: en\n  HER', '1:7-9'],
])('a text that is %s has the place of its field', (_, file, place) => expect(found(file)).toBe(place));
