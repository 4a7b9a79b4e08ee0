import { describe, expect, test } from 'vitest';
import { pathologicalTexts } from '../testing/pathological-texts.ts';
import { findExcess, limits } from './guard.ts';
import { parseBody } from './parse-body.ts';

/** In milliseconds of this process's own time, whatever else the machine does. */
const timed = (text: string) => {
  const start = process.cpuUsage();
  parseBody({ file: 'side.mdx', text, bodyOffset: 0 }, 'leader-support');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** A large text of its kind that is let through. */
function largestAccepted(make: (n: number) => string): string {
  let accepted = make(1);
  for (let n = 2; n < 150_000; n = n * 2) {
    const text = make(n);
    if (text.length > limits.characters) break;
    if (findExcess(text) === null) accepted = text;
  }
  return accepted;
}

/** As many copies of a text, blank lines between, as are let through. */
function filled(piece: string): string {
  let copies = Math.floor(limits.characters / (piece.length + 2));
  while (copies > 1 && findExcess(`${piece}\n\n`.repeat(copies)) !== null) copies = Math.floor(copies * 0.7);
  return `${piece}\n\n`.repeat(Math.max(1, copies));
}

describe('no text makes the parser hang or overflow: each is read or refused within a second', () => {
  test.each(Object.entries(pathologicalTexts))('%s', (_, make) => {
    for (const n of [100, 1000, 10_000]) expect(timed(make(n))).toBeLessThan(1000);
    expect(timed(filled(largestAccepted(make)))).toBeLessThan(1000);
  });
});

describe('a text at a limit is let through, and one past it is refused at its line', () => {
  test.each<[what: string, limit: number, make: (n: number) => string, line: number]>([
    ['characters', limits.characters, (n) => 'a\n\n\n\n\n\n\n\n'.repeat(600).padEnd(n, `${'a'.repeat(5000)}\n\n`), 1],
    ['lines', limits.lines, (n) => '\n'.repeat(n - 1), limits.lines + 1],
    ['length of a line', limits.lineLength, (n) => `a\n\n${'a'.repeat(n)}`, 3],
    ['length of a block', limits.blockLength, (n) => `${'a'.repeat(8000)}\n${'a'.repeat(8000)}\n${'a'.repeat(n - 16_000)}`, 3],
    ['lines of a block', limits.blockLines, (n) => `a\n\n${'a\n'.repeat(n)}`, limits.blockLines + 3],
    ['containers in containers', limits.containers, (n) => `a\n\n${'> '.repeat(n)}a`, 3],
    ['indent', limits.indent, (n) => `a\n${' '.repeat(n)}a`, 2],
    ['emphasis', limits.emphasis, (n) => '*'.repeat(n), 1],
    ['brackets', limits.brackets, (n) => '['.repeat(n), 1],
    ['backticks', limits.backticks, (n) => 'a`'.repeat(n), 1],
    ['tags', limits.tags, (n) => '< '.repeat(n), 1],
    ['open tags', limits.openTags, (n) => '<A>\n\n'.repeat(n), limits.openTags * 2 + 1],
    ['all containers', limits.allContainers, (n) => '- a\n\n'.repeat(n), limits.allContainers * 2 + 1],
    ['all emphasis', limits.allEmphasis, (n) => `${`${'*'.repeat(500)}\n\n`.repeat(30)}${'*'.repeat(n - 15_000)}`, 61],
    ['all tags', limits.allTags, (n) => `${`${'< '.repeat(100)}\n\n`.repeat(15)}${'<'.repeat(n - 1500)}`, 31],
    ['all brackets', limits.allBrackets, (n) => `${`${'[]'.repeat(100)}\n\n`.repeat(30)}${'['.repeat(n - 6000)}`, 61],
  ])('%s', (_, limit, make, line) => {
    expect(findExcess(make(limit))).toBeNull();
    const past = make(limit + 1);
    const excess = findExcess(past);
    expect(excess).not.toBeNull();
    expect(past.slice(0, excess!.start).split('\n')).toHaveLength(line);
  });
});

test('a tree that is too deep is refused', () => {
  // Emphasis nests without any mark at the start of a line.
  const { diagnostics } = parseBody({ file: 'side.mdx', text: `${'*a '.repeat(90)}${'b* '.repeat(90)}`, bodyOffset: 0 }, 'page');
  expect(diagnostics.map(({ code }) => code)).toEqual(['mdx/too-complex']);
});
