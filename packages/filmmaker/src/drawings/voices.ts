import { cast, classmate, someone } from './people.ts';
import { padlock, paper, said, tableTop, ticked, voice } from './props.ts';
import { at, box, bubble, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

/** The title's picture: three pupils, each with a voice of a different colour. */
export const threeBubbles: Drawing = (_lines, now) => {
  const raised = (nth: number, x: number, y: number, fill: string, width = 150): string =>
    group(now.moved(1, 0.4, 0.3 + nth * 0.5), voice(x, y, width, fill));
  return [
    box(0, 560, 1280, 160, { fill: colour.mist }, 0),
    someone(775, 660, cast.thea, { scale: 1.15 }),
    someone(955, 700, cast.milan, { scale: 1 }),
    someone(1150, 660, cast.ada, { scale: 1.25 }),
    raised(0, 800, 345, colour.sun),
    raised(1, 968, 437, colour.rust, 112),
    raised(2, 1096, 272, colour.sky),
  ].join('');
};

/** Thea and the pupils' council, and what they answered. */
export const beforeTest: Drawing = (lines, now) =>
  [
    someone(200, 690, cast.thea, { scale: 1.5 }),
    group(
      now.shown(0),
      ...[0, 1, 2].map((nth) => someone(700 + nth * 190, 640, classmate(nth + 4), { scale: 1.1, mood: 0.2 })),
      tableTop(590, 636, 600, 90),
    ),
    group(now.shown(2), said(200, 190, 620, lines, { size: 60 })),
  ].join('');

/** What the council said is put away; the ice cream was theirs to choose. */
export const folder: Drawing = ([minutes = ''], now) => {
  const sunk = now.moved(1, 1.4) * 170;
  const sheet = at(
    360,
    200 + sunk,
    paper(-150, 0, 300, 250) +
      words(0, 74, minutes, { size: 52, weight: 700 }) +
      shape('M-105 130 h210 M-105 185 h140', { stroke: colour.line, width: 10 }),
  );
  const back = shape('M130 640 V385 H270 L300 420 H590 V640 Z', { fill: '#d9972c', stroke: colour.ink });
  const front = shape('M110 470 H610 L590 650 H130 Z', { fill: colour.sun, stroke: colour.ink });
  const cone =
    shape('M-66 0 L0 190 L66 0 Z', { fill: '#e3b879', stroke: colour.ink }) +
    shape('M-36 0 L28 108 M36 0 L-28 108', { stroke: '#b5834a', width: 5 });
  const scoops =
    disc(-38, -26, 50, { fill: '#e98f8f' }) + disc(40, -26, 50, { fill: '#f6e2b8' }) + disc(0, -88, 52, { fill: '#8a5433' });
  return [
    group(now.shown(1), back),
    group(now.shown(0), sheet),
    group(now.shown(1), front),
    someone(760, 690, cast.thea, { scale: 1.3, mood: -0.1 }),
    group(now.shown(2), at(1050, 400, cone + scoops, { scale: 1.3 })),
  ].join('');
};

/** Milan's note among all the others. */
export const yellowNotes: Drawing = ([more = '', time = ''], now) => {
  const notes: string[] = [];
  for (let nth = 0; nth < 15; nth++) {
    const x = 480 + (nth % 5) * 150;
    const y = 195 + Math.floor(nth / 5) * 140;
    const scribble = shape('M22 40 h70 M22 66 h50', { stroke: '#b98519', width: 8 });
    notes.push(
      group(
        now.moved(1, 0.25, 2 + nth * 0.12),
        at(x, y, box(0, 0, 116, 112, { fill: '#f7d577' }, 4) + scribble, { turn: ((nth * 7) % 9) - 4 }),
      ),
    );
  }
  const own =
    box(-135, -120, 270, 240, { fill: colour.sun, stroke: colour.ink, width: 5 }, 6) +
    words(0, -14, more, { size: 76, weight: 800 }) +
    words(0, 74, time, { size: 76, weight: 800 });
  return [someone(200, 690, cast.milan, { scale: 1.5 }), ...notes, group(now.shown(2), at(850, 400, own, { turn: -3 }))].join('');
};

/** The notes are in a box; the plan is as it was. */
export const samePlan: Drawing = ([plan = ''], now) => {
  const notes = [-66, 0, 58].map((x, nth) =>
    at(300 + x, 390 - (nth % 2) * 16, box(-50, -50, 100, 100, { fill: '#f7d577', stroke: '#b98519', width: 3 }, 4), {
      turn: nth * 13 - 12,
    }),
  );
  const rows = [0, 1, 2, 3].map(
    (nth) =>
      box(655, 310 + nth * 78, 52, 52, { stroke: colour.leaf, width: 6 }, 8) +
      shape(`M735 ${336 + nth * 78} h${nth % 2 === 0 ? 230 : 170}`, { stroke: colour.line, width: 14 }),
  );
  const done = [0, 1, 2, 3].map((nth) =>
    group(now.moved(1, 0.3, 0.8 + nth * 0.5), shape(`M664 ${336 + nth * 78} l14 16 l26 -34`, { stroke: colour.leaf, width: 10 })),
  );
  return [
    group(now.shown(0), ...notes, shape('M150 420 H450 L425 600 H175 Z', { fill: colour.wood, stroke: colour.ink })),
    group(
      now.shown(1),
      paper(610, 190, 420, 450),
      words(820, 265, plan, { size: 56, weight: 700 }),
      ...rows,
      ...done,
      padlock(1010, 250, 0.85),
    ),
    group(now.shown(2), someone(1160, 700, cast.milan, { scale: 1.2, mood: -0.4 })),
  ].join('');
};

/** Ada, who is to become a health worker, and what she answered. */
export const tryFirst: Drawing = (lines, now) => {
  const kit =
    box(-130, -90, 260, 190, { fill: colour.white, stroke: colour.ink }, 26) +
    shape('M-50 -90 v-30 h100 v30', { stroke: colour.ink, width: 10 }) +
    shape('M0 -50 V60 M-55 5 H55', { stroke: colour.rust, width: 30 });
  return [
    someone(300, 690, cast.ada, { scale: 1.6 }),
    at(1020, 560, kit),
    group(now.shown(2), said(350, 185, 560, lines, { size: 58 })),
  ].join('');
};

/** Two days change places: trying before reading. */
export const turnedWeek: Drawing = ([read = '', tryOut = ''], now) => {
  const way = now.moved(0, 1.6, 0.8);
  const lift = Math.sin(way * Math.PI) * 60;
  const card = (x: number, y: number, fill: string, sign: string, label: string): string =>
    at(
      x,
      y,
      box(-200, -190, 400, 380, { fill, stroke: colour.ink }, 20) + sign + words(0, 150, label, { size: 62, weight: 700 }),
    );
  const book = shape(
    'M0 -80 C-40 -110 -100 -110 -130 -94 V36 C-100 20 -40 20 0 48 C40 20 100 20 130 36 V-94 C100 -110 40 -110 0 -80 Z M0 -80 V48',
    { fill: colour.white, stroke: colour.ink },
  );
  const gauge =
    disc(40, -50, 78, { fill: colour.white, stroke: colour.ink }) +
    shape('M40 -50 L82 -92', { stroke: colour.rust, width: 9 }) +
    shape('M-20 0 C-70 30 -110 0 -120 -40', { stroke: colour.ink, width: 9 }) +
    disc(-124, -62, 30, { fill: colour.ink });
  const arrow = shape('M590 400 h90 M650 366 l34 34 l-34 34', { stroke: colour.leaf, width: 16 });
  return [
    card(340 + way * 600, 405 + lift, colour.mist, book, read),
    card(940 - way * 600, 405 - lift, '#f7e2ab', gauge, tryOut),
    group(now.shown(1), arrow),
  ].join('');
};

/** The teacher says what she heard and what must stand, and more is said. */
export const heard: Drawing = (_lines, now) => {
  const date =
    box(0, 0, 130, 120, { fill: colour.paper, stroke: colour.ink, width: 5 }, 10) +
    box(0, 0, 130, 34, { fill: colour.rust }, 10) +
    disc(65, 78, 20, { fill: colour.ink });
  const more = [0, 1, 2].map((nth) =>
    group(
      now.moved(1, 0.35, 0.3 + nth * 0.5),
      voice(830 + nth * 105, 400 - nth * 110, 150, [colour.sun, colour.sky, colour.leaf][nth]!),
    ),
  );
  return [
    someone(220, 690, cast.parisa, { scale: 1.5 }),
    group(now.shown(0), bubble(220, 180, 430, 190, { fill: colour.white, stroke: colour.leaf }), ticked(340, 275, 52)),
    group(now.moved(0, 0.4, 2.6), at(470, 215, date)),
    someone(760, 690, cast.ada, { scale: 1.5, mood: 1 }),
    ...more,
  ].join('');
};

/** Three answers and where they went. */
export const threeWays: Drawing = (_lines, now) => {
  const arrow = (y: number): string =>
    shape(`M410 ${y} H800 M760 ${y - 34} L802 ${y} L760 ${y + 34}`, { stroke: colour.leaf, width: 14 });
  const rows = [cast.thea, cast.milan, cast.ada].map((look, nth) => {
    const y = 245 + nth * 150;
    return (
      disc(210, y, 70, { fill: colour.white, stroke: colour.mist, width: 8 }) +
      someone(210, y + 57, look, { scale: 0.66 }) +
      group(now.shown(0), voice(280, y - 80, 100, colour.sun))
    );
  });
  const file = shape('M-80 55 V-50 H-22 L-6 -30 H80 V55 Z', { fill: colour.sun, stroke: colour.ink });
  const turned =
    disc(0, 0, 66, { fill: colour.leaf }) +
    shape('M-34 -12 H30 M10 -34 L32 -12 M34 18 H-30 M-10 40 L-32 18', { stroke: colour.paper, width: 11 });
  return [
    ...rows,
    group(now.shown(1), arrow(265), at(930, 245, file)),
    group(now.shown(2), arrow(415), paper(870, 330, 120, 132, 3), padlock(1010, 405, 0.7)),
    group(now.shown(3), arrow(565), at(930, 550, turned), ticked(1060, 550, 50)),
  ].join('');
};
