import type { Progress } from '@stifinner/publisher';

/** What a build is doing now: the schools, and at the end the handbook. */
export type Doing = Progress | { doing: 'handbook' };

/** Between two lines in a log: a build that is shorter says nothing before it is done. */
const quiet = 5_000;
/** Between two drawings of a terminal's line. */
const frame = 80;

/**
 * How far a build has come, with pages a second and the time left: one line that is drawn again on a terminal, and a line
 * now and then where the output is a log. `now` gives milliseconds.
 */
export class BuildProgress {
  readonly #stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  readonly #now: () => number;
  #shown: number;
  #doing = '';
  #began: number;

  constructor(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr, now = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#shown = now();
    this.#began = now();
  }

  show(progress: Doing): void {
    const now = this.#now();
    const isNew = progress.doing !== this.#doing;
    if (isNew) {
      this.#doing = progress.doing;
      this.#began = now;
    }
    if (this.#stream.isTTY ? !isNew && now - this.#shown < frame : now - this.#shown < quiet) return;
    this.#shown = now;
    const words = wordsFor(progress, (now - this.#began) / 1000);
    this.#stream.write(this.#stream.isTTY ? `\r\x1b[2K${words}` : `${words}\n`);
  }

  /** Leaves the terminal's line empty for what comes after. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[2K');
  }
}

/** `seconds` since this kind of work began. */
function wordsFor(progress: Doing, seconds: number): string {
  switch (progress.doing) {
    case 'reading':
      return 'Leser …';
    case 'checking':
      return progress.of === 0 ? 'Sjekker innholdet …' : `Sjekker ${shareOf(progress, seconds)}`;
    case 'drawing':
      return 'Tegner sidene …';
    case 'indexing':
      return 'Lager søkeregistre …';
    case 'handbook':
      return 'Lager håndboken for forfattere …';
    case 'filling': {
      const rate = seconds > 0 && progress.pages > 0 ? `, ${whole(progress.pages / seconds)} sider i sekundet` : '';
      return `Fyller ${shareOf(progress, seconds)}${rate}`;
    }
  }
}

function shareOf({ done, of }: { done: number; of: number }, seconds: number): string {
  const left = done > 0 && done < of ? `, ${timeOf((seconds / done) * (of - done))} igjen` : '';
  return `${whole(done)} av ${whole(of)} skoler${left}`;
}

const timeOf = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`);

/** `12 400`: a thin space would not line up in a terminal. */
const whole = (number: number): string =>
  Math.round(number)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
