import { expect, test } from 'vitest';
import { type Cell, csv } from './csv.ts';

test.each<[Cell, string]>([
  ['ord', 'ord'],
  ['', ''],
  [null, ''],
  [0, '0'],
  [-2.5, '-2.5'],
  [true, 'true'],
  ['en, to', '"en, to"'],
  ['«sitat»', '«sitat»'],
  ['et "sitat"', '"et ""sitat"""'],
  ['to\nlinjer', '"to\nlinjer"'],
  ['to\r\nlinjer', '"to\r\nlinjer"'],
  [' luft ', '" luft "'],
  ['=1+1', "'=1+1"],
  ['+47', "'+47"],
  ['-a', "'-a"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  [' =1+1', "' =1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['\r=1', '"\'\r=1"'],
  ['＝1+1', "'＝1+1"],
  ['a=b', 'a=b'],
  ['nb-nn', 'nb-nn'],
])('%j is written %j', (cell, written) => {
  expect(csv(['a', 'b'], [[cell, 'x']])).toBe(`a,b\r\n${written},x\r\n`);
});
