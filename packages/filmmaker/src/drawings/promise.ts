import { cast, classmate, head, someone } from './people.ts';
import { frame, openBook, paper, pencil, said, schoolhouse, ticked, voice } from './props.ts';
import { at, box, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

const heart = 'M0 40 C-90 -20 -62 -92 0 -50 C62 -92 90 -20 0 40 Z';

/** The old list falls away and a new one takes its place, with the teacher's name first. */
export const newList: Drawing = ([first = '', second = '', name = ''], now) => {
  const fallen = now.moved(0, 1, 0.6);
  const old = [0, 1, 2, 3].map((nth) => box(60, 60 + nth * 70, 240 - nth * 30, 26, { fill: colour.mist }, 13)).join('');
  const rows = shape('M60 310 H460 M60 390 H460', { stroke: colour.line, width: 6 });
  return [
    box(90, 180, 700, 490, { fill: colour.ink, stroke: colour.wood, width: 22 }, 10),
    fallen < 1 ? at(250, 210 + fallen * 520, box(0, 0, 360, 400, { fill: colour.white }, 8) + old, { turn: fallen * 14 }) : '',
    group(
      now.shown(1),
      at(
        180,
        205,
        box(0, 0, 520, 430, { fill: colour.white }, 8) +
          rows +
          words(260, 84, first, { size: 58, weight: 700 }) +
          words(260, 154, second, { size: 58, weight: 700 }),
      ),
    ),
    group(
      now.shown(2),
      words(240, 492, name, { size: 62, weight: 700, fill: colour.leaf, anchor: 'start' }),
      pencil(460, 494, 0.8),
    ),
    someone(1020, 690, cast.eirin, { scale: 1.7 }),
  ].join('');
};

/** Two fractions put together the wrong way, and two bars that show it. */
export const fractions: Drawing = (lines, now) => {
  const [eirin = '', yusuf = ''] = lines.slice(6);
  const fraction = (x: number, nth: number): string =>
    words(x, 245, lines[nth] ?? '', { size: 84, weight: 700 }) +
    shape(`M${x - 44} 271 h88`, { stroke: colour.ink, width: 8 }) +
    words(x, 353, lines[nth + 1] ?? '', { size: 84, weight: 700 });
  const sign = (x: number, mark: string): string => words(x, 299, mark, { size: 84, weight: 700, fill: colour.leaf });
  const bar = (y: number, parts: number, full: number, fill: string): string => {
    const part = 660 / parts;
    const filled = box(120, y, part * full, 66, { fill }, 0);
    const cuts = Array.from({ length: parts - 1 }, (_, nth) => `M${120 + part * (nth + 1)} ${y} v66`).join(' ');
    return filled + box(120, y, 660, 66, { stroke: colour.ink, width: 5 }, 0) + shape(cuts, { stroke: colour.ink, width: 5 });
  };
  const list =
    paper(150, 190, 560, 380) +
    shape('M210 330 h440 M210 460 h440', { stroke: colour.line, width: 6 }) +
    words(215, 310, eirin, { size: 60, weight: 700, anchor: 'start' }) +
    words(215, 440, yusuf, { size: 60, weight: 700, anchor: 'start', fill: colour.leaf });
  return [
    group(now.shown(0) - now.shown(1), list, pencil(440, 442, 0.8)),
    group(now.shown(1), fraction(180, 0), sign(310, '+'), fraction(440, 2), sign(570, '=')),
    group(now.moved(1, 0.4, 3), fraction(700, 4)),
    group(
      now.shown(2),
      shape('M640 365 L760 180', { stroke: colour.rust, width: 12 }),
      bar(408, 2, 1, colour.mist),
      bar(500, 5, 2, colour.sun),
      shape('M450 392 V582', { stroke: colour.rust, width: 6, dash: '4 14' }),
    ),
    someone(1030, 690, cast.yusuf, { scale: 1.7, mood: 0.2 + now.shown(2) * 0.8, ...(now.shown(3) > 0 ? {} : { hand: 'up' }) }),
    group(now.shown(3), ...[0, 1, 2].map((nth) => head(880 + nth * 150, 250, classmate(nth + 1), { scale: 1, mood: 1 }))),
  ].join('');
};

/** The school on a foundation of six stones. */
export const sixValues: Drawing = (_lines, now) => {
  const stones = [0, 1, 2, 3, 4, 5].map((nth) => {
    const fill = [colour.sun, colour.leaf, colour.rust, colour.sky, colour.water, colour.wood][nth]!;
    return group(
      now.moved(1, 0.3, 0.9 + nth * 0.3),
      box(235 + nth * 136, 504, 128, 88, { fill, stroke: colour.ink, width: 5 }, 12),
    );
  });
  const law = paper(-70, -90, 140, 180, 4);
  return [
    group(now.shown(0), at(150, 340, law, { turn: -6 }), at(150, 380, shape(heart, { fill: colour.rust }), { scale: 0.6 })),
    schoolhouse(640, 500, 1.3),
    ...stones,
    group(now.shown(2), shape('M215 612 H1070', { stroke: colour.ink, width: 12 }), ticked(1120, 548, 50)),
  ].join('');
};

/** Values lifted out of a drawer, and a promise between a large hand and a small one. */
export const liftAndPromise: Drawing = ([lift = '', promise = ''], now) => {
  const rise = now.moved(0, 1.8, 1.4) * 150;
  const chest = (y: number): string =>
    box(130, y, 380, 100, { fill: colour.wood, stroke: colour.ink, width: 5 }, 6) + disc(320, y + 50, 12, { fill: colour.ink });
  return [
    shape('M640 190 V650', { stroke: colour.line, width: 4 }),
    at(320, 480 - rise, shape(heart, { fill: colour.rust }), { scale: 1.15 }),
    chest(545),
    box(105, 425, 430, 112, { fill: '#b5834a', stroke: colour.ink, width: 5 }, 6),
    disc(320, 480, 13, { fill: colour.ink }),
    group(now.shown(0), words(320, 235, lift, { size: 58, weight: 700, fill: colour.leaf })),
    group(
      now.shown(1),
      words(980, 235, promise, { size: 58, weight: 700, fill: colour.leaf }),
      shape('M905 600 C940 560 970 560 1000 585', { stroke: colour.leaf, width: 34 }),
      shape('M1090 600 C1055 575 1030 570 1000 585', { stroke: colour.sun, width: 30 }),
      disc(998, 583, 26, { fill: '#dba77c' }),
      someone(830, 660, cast.eirin, { scale: 1.4 }),
      someone(1130, 660, cast.yusuf, { scale: 1.05, mood: 1 }),
      at(990, 420, shape(heart, { fill: colour.rust }), { scale: 0.7 }),
    ),
  ].join('');
};

/** Where pupils read what counts: in what is taken up, in how one works, in how the school is arranged. */
export const threePlaces: Drawing = (lines, now) => {
  const label = (x: number, nth: number): string =>
    words(x, 512, lines[nth * 2] ?? '', { size: 48, weight: 700 }) +
    words(x, 568, lines[nth * 2 + 1] ?? '', { size: 48, weight: 700 });
  const circle = (x: number): string => disc(x, 315, 132, { fill: colour.white, stroke: colour.mist, width: 10 });
  const talking =
    head(585, 365, classmate(1), { scale: 1 }) + head(695, 365, classmate(0), { scale: 1 }) + voice(600, 215, 100, colour.sun);
  return [
    circle(230) + circle(640) + circle(1050),
    group(now.shown(1), openBook(230, 348, 0.72, colour.mist), label(230, 0)),
    group(now.shown(2), talking, label(640, 1)),
    group(now.shown(3), schoolhouse(1050, 400, 0.68), label(1050, 2)),
  ].join('');
};

/** The word in the frame, and what it takes to live up to it. */
export const courage: Drawing = ([word = ''], now) =>
  [
    frame(
      110,
      290,
      400,
      230,
      group(now.moved(0, 0.4, 2.6), words(200, 152, word, { size: 110, weight: 800, fill: colour.leaf })),
    ),
    group(
      now.shown(1),
      shape('M560 405 H670 M636 370 L672 405 L636 440', { stroke: colour.leaf, width: 14 }),
      paper(730, 210, 400, 420, 5),
      pencil(960, 480, 1.1),
      someone(1130, 690, cast.yusuf, { scale: 1.35, mood: 1 }),
    ),
  ].join('');

/** A new pupil walks down the corridor, past all the doors. */
export const newcomer: Drawing = (lines, now) => {
  const walk = now.moved(1, 3.4) * 560;
  const doors = [130, 430, 730, 1030].map((x, nth) => {
    const fill = [colour.leaf, colour.sky, colour.rust, colour.leaf][nth]!;
    return box(x, 330, 150, 280, { fill, stroke: colour.ink, width: 5 }, 6) + disc(x + 126, 480, 9, { fill: colour.sun });
  });
  const pack = box(-92, -104, 64, 92, { fill: colour.sun, stroke: colour.ink, width: 4 }, 20);
  return [
    box(0, 610, 1280, 110, { fill: colour.sand }, 0),
    ...doors,
    at(200 + walk, 690, at(0, 0, pack, { scale: 1.25 }) + someone(0, 0, cast.newcomer, { scale: 1.35, mood: 0.3 })),
    group(now.shown(2), said(220, 180, 640, lines, { tail: 'right', size: 52 })),
  ].join('');
};
