import { expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { checkShape } from './check-shape.ts';

const helpOf = (line: string, start = '') => {
  const text = `${start}id: skole\nname: Skolen\nowner: eier\nlanguage: nb\n${line}\npaths: [sti]\n`;
  const yaml = parseYaml(linesOf('school.yaml', text), start.length);
  return checkShape('school', yaml.value, yaml.placeOf, { commentAt: yaml.commentAt }).map(({ message, help }) => [
    message,
    help,
  ]);
};
const hint = 'Det som står etter `#`, er en kommentar. Begynner verdien med `#`, så sett den i anførselstegn: `"#2b6a4d"`.';

test.each([
  ['colour: #2b6a4d', ''],
  ['colour:   #2b6a4d  ', ''],
  ['colour: #2b6a4d', 'før: 1\n'],
])('%j is an empty field with a comment', (line, start) =>
  expect(helpOf(line, start)).toEqual([['Uventet tomt felt, forventet tekst', hint]]),
);

test('an empty field without a comment says nothing of comments', () => {
  expect(helpOf('colour:')[0]?.[1]).not.toBe(hint);
  expect(helpOf('colour:\n# En merknad')[0]?.[1]).not.toBe(hint);
});
