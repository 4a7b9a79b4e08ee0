import { expect, test } from 'vitest';
import { BuildProgress } from './build-progress.ts';

/** What is written, with a clock that the test turns. */
function watched(isTTY: boolean) {
  const said: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, write: (text: string) => said.push(text) > 0 } as Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  return { said, clock, progress: new BuildProgress(stream, () => clock.now) };
}

test('on a terminal one line is drawn again, with pages a second and the time left', () => {
  const { said, clock, progress } = watched(true);
  progress.show({ doing: 'filling', done: 0, of: 3_100, pages: 0 });
  clock.now = 2_000;
  progress.show({ doing: 'filling', done: 1_240, of: 3_100, pages: 68_200 });
  progress.end();
  expect(said).toEqual([
    '\r\x1b[2KFyller 0 av 3 100 skoler',
    '\r\x1b[2KFyller 1 240 av 3 100 skoler, 3 s igjen, 34 100 sider i sekundet',
    '\r\x1b[2K',
  ]);
});

test('in a log a short build says nothing, and a long one says a line now and then', () => {
  const { said, clock, progress } = watched(false);
  for (let done = 0; done <= 100; done += 1) {
    clock.now = done * 120;
    progress.show({ doing: 'checking', done, of: 100 });
  }
  progress.end();
  expect(said).toEqual(['Sjekker 42 av 100 skoler, 7 s igjen\n', 'Sjekker 84 av 100 skoler, 2 s igjen\n']);
});
