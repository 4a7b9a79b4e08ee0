import { expect, test } from 'vitest';
import { readDay, todayHere } from './today.ts';

test('today is the day that it is where the user is', () => {
  expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(todayHere(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
});

test.each(['2026-11-22', '2024-02-29'])('%s is a day', (day) => expect(readDay(day)).toBe(day));
test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-11-22', '2026-11-22T10:00', 'i dag', ''])('%s is none', (day) =>
  expect(() => readDay(day)).toThrow(/2026-11-22/),
);
