import { expect, test } from 'vitest';
import { markedLine } from './marked-line.ts';

const plain = (text: string) => ({ text, isMarked: false });
const marked = (text: string) => ({ text, isMarked: true });

test.each([
  ['page: p/side', [[8, 12]], [plain('page: p/'), marked('side')]],
  [
    'ab cd',
    [
      [0, 2],
      [3, 5],
    ],
    [marked('ab'), plain(' '), marked('cd')],
  ],
  ['ab', [], [plain('ab')]],
  ['', [], []],
] as [string, [number, number][], unknown][])('%s %j', (text, marks, pieces) => expect(markedLine(text, marks)).toEqual(pieces));
