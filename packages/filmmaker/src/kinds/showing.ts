import { box, disc, type Ink, lettersIn, path, placed } from '../ink/ink.ts';
import { inkOn, inks } from '../ink/palette.ts';
import { drawn, type Stage } from '../scene/stage.ts';
import type { Thing } from '../scene/thing.ts';
import { head } from './person.ts';

/** What a screen, a sheet or a frame shows in a room of this size: its words, a picture by name, and the things it holds. */
export function showing(thing: Thing, stage: Stage, wide: number, high: number): Ink[] {
  const pictures = thing.shows === undefined || thing.shows === 'words' ? [] : shown(thing, stage, wide, high);
  return [...pictures, ...wordsIn(thing, stage, wide, high), ...stage.inside(thing.holds)];
}

export function wordsIn(thing: Thing, stage: Stage, wide: number, high: number): Ink[] {
  const room = { wide: wide * stage.scale * 0.9, high: high * stage.scale * 0.94 };
  return lettersIn(0, 0, stage.say(thing.words), room, {
    largest: thing.letters ?? 60,
    scale: stage.scale,
    fill: inkOn(thing.colour),
  });
}

function shown(thing: Thing, stage: Stage, wide: number, high: number): Ink[] {
  const [w, h] = [wide / 2, high / 2];
  switch (thing.shows) {
    case 'landscape':
      return landscape(w, h);
    case 'graph':
      return [
        path(`M${-w * 0.72} ${-h * 0.7} V${h * 0.66} H${w * 0.76}`, { width: 4 }),
        path(`M${-w * 0.6} ${h * 0.46} L${-w * 0.2} ${h * 0.1} L${w * 0.16} ${h * 0.24} L${w * 0.62} ${-h * 0.56}`, {
          line: inks.red,
          width: 7,
        }),
      ];
    case 'wave':
      return waveform(wide * 0.8, high * 0.55, stage, thing);
    case 'film':
      return [
        disc(0, 0, Math.min(w, h) * 0.46, { fill: 'sun' }),
        path(triangle(Math.min(w, h) * 0.24), { fill: 'dark', width: 4 }),
      ];
    case 'face': {
      const scale = Math.min(w, h) / 78;
      return [placed(0, 148 * scale, head(stage.person(thing.who ?? 'noen'), thing.mood ?? 'happy'), { scale })];
    }
    case 'chat':
      return [
        box(-w * 0.2, -h * 0.42, w * 1.2, h * 0.4, { fill: 'grey', width: 4 }, 18),
        box(w * 0.2, h * 0.06, w * 1.2, h * 0.4, { fill: 'sky', width: 4 }, 18),
        box(-w * 0.34, h * 0.54, w * 0.9, h * 0.36, { fill: 'grey', width: 4 }, 18),
      ];
    default:
      return writing(wide, high, stage, thing);
  }
}

/** Lines that only say «here is writing», as many as the room holds. */
function writing(wide: number, high: number, stage: Stage, thing: Thing): Ink[] {
  const step = 38 / Math.max(0.6, Math.min(stage.scale, 1.4));
  const rows = Math.max(1, Math.floor((high * 0.8) / step));
  const full = wide * 0.74;
  return Array.from({ length: rows }, (_, nth) => {
    const y = (nth - (rows - 1) / 2) * step;
    const long = full * [1, 0.86, 0.96, 0.6][nth % 4]!;
    return path(`M${-full / 2} ${y} h${long}`, { line: thing.colour === 'dark' ? inks.paper : inks.faint, width: 7 });
  });
}

function landscape(w: number, h: number): Ink[] {
  return [
    box(0, 0, w * 1.92, h * 1.9, { fill: 'sky', line: 'none' }, 4),
    disc(w * 0.5, -h * 0.5, Math.min(w, h) * 0.2, { fill: 'sun', width: 4 }),
    path(
      `M${-w * 0.96} ${h * 0.4} L${-w * 0.45} ${-h * 0.46} L${-w * 0.14} ${h * 0.02} L${w * 0.16} ${-h * 0.26} L${w * 0.96} ${h * 0.4} Z`,
      { fill: 'mint' },
    ),
    path(`M${-w * 0.6} ${-h * 0.2} L${-w * 0.48} ${-h * 0.08} L${-w * 0.4} ${-h * 0.22} L${-w * 0.31} ${-h * 0.12}`, {
      width: 4,
    }),
    path(`M${-w * 0.96} ${h * 0.4} H${w * 0.96} V${h * 0.95} H${-w * 0.96} Z`, { fill: '#5fa9d8', width: 4 }),
    path(
      `M${-w * 0.6} ${h * 0.62} q${w * 0.1} ${-h * 0.1} ${w * 0.2} 0 q${w * 0.1} ${h * 0.1} ${w * 0.2} 0 M${w * 0.1} ${h * 0.76} q${w * 0.1} ${-h * 0.1} ${w * 0.2} 0 q${w * 0.1} ${h * 0.1} ${w * 0.2} 0`,
      { width: 4 },
    ),
  ];
}

/** Sound as upright lines; they move for as long as the thing says (`over`, 3 seconds). */
export function waveform(wide: number, high: number, stage: Stage, thing: Thing, line: string = inks.blue): Ink[] {
  const count = Math.max(7, Math.round((wide * stage.scale) / 26));
  const comes = thing.comes ?? 1;
  const lasts = thing.over ?? 3;
  const time = thing.moves === false ? 0 : Math.min(Math.max(0, stage.since(comes)), lasts);
  const calm = 1 - drawn(stage, comes, 0.5, lasts - 0.5) * 0.5;
  return [
    ...Array.from({ length: count }, (_, nth) => {
      const loud = 0.25 + 0.75 * Math.abs(Math.sin(nth * 1.7 + 0.6) * Math.cos(nth * 0.55));
      const beat = 0.65 + 0.35 * Math.sin(time * 9 + nth * 1.3);
      const tall = Math.round((high * loud * (thing.moves === false ? 0.85 : beat * calm + 0.2)) / 4) * 2;
      const x = (nth / (count - 1) - 0.5) * wide;
      return path(`M${Math.round(x * 10) / 10} ${-tall} V${tall}`, { line, width: 8 });
    }),
  ];
}

export function triangle(size: number): string {
  return `M${-size * 0.7} ${-size} L${size} 0 L${-size * 0.7} ${size} Z`;
}
