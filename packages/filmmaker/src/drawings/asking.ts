import { cast, classmate, head, someone } from './people.ts';
import { clock, openBook, said, schoolhouse, tableTop, ticked } from './props.ts';
import { at, box, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

/** A road up to the school, and a pin that falls on the place where one stands. */
export const startingPoint: Drawing = (_lines, now) => {
  const road =
    'M610 720 C720 640 960 620 930 545 C905 490 975 465 992 432 H1030 C1018 470 1010 490 1050 545 C1110 640 960 680 900 720 Z';
  const pin = shape('M0 0 C-16 -40 -58 -62 -58 -112 A58 58 0 1 1 58 -112 C58 -62 16 -40 0 0 Z', { fill: colour.rust });
  const fall = (1 - now.moved(1, 0.7)) * 160;
  return [
    box(0, 430, 1280, 290, { fill: colour.mist }, 0),
    shape(road, { fill: '#e6cf9f' }),
    schoolhouse(1010, 432),
    group(now.shown(1), at(800, 668 - fall, pin + disc(0, -112, 22, { fill: colour.paper }), { scale: 1.3 })),
  ].join('');
};

/** The head asks over the table, and nobody answers. */
export const silentTable: Drawing = ([question = ''], now) => {
  const others = [cast.jon, cast.amina, cast.anette, cast.geir].map((look, nth) =>
    someone(470 + nth * 210, 600, look, { scale: 1.05, mood: -0.15 }),
  );
  const dots = [470, 680, 890, 1100]
    .map((x) => [-28, 0, 28].map((step) => disc(x + step, 378, 9, { fill: colour.line })).join(''))
    .join('');
  return [
    someone(200, 600, cast.solveig, { scale: 1.15 }),
    ...others,
    tableTop(70, 596, 1150),
    [330, 560, 790, 1010].map((x) => box(x, 562, 44, 40, { fill: colour.paper, stroke: colour.ink, width: 4 }, 8)).join(''),
    group(now.shown(1), said(130, 190, 830, [question], { size: 54 })),
    group(now.shown(2), dots),
  ].join('');
};

/** Two verdicts stamped on paper: one that is welcome, one that must be fended off. */
export const verdicts: Drawing = ([good = '', bad = ''], now) => {
  const stamped = (x: number, text: string, sentence: number, stroke: string, turn: number): string => {
    const print = box(-235, -66, 470, 132, { stroke, width: 10 }) + words(0, 24, text, { size: 68, weight: 800, fill: stroke });
    const handle = box(-90, -130, 180, 60, { fill: colour.wood }, 10) + box(-24, -230, 48, 105, { fill: colour.wood }, 20);
    const lift = now.moved(sentence, 0.6, 0.7) * 150;
    return group(
      now.shown(sentence),
      at(x, 320, print, { turn }),
      group(1 - now.moved(sentence, 0.5, 0.9), at(x, 330 - lift, handle, { turn })),
    );
  };
  const shield = shape('M0 -62 L54 -42 V6 C54 42 28 62 0 74 C-28 62 -54 42 -54 6 V-42 Z', {
    fill: colour.rust,
    stroke: colour.ink,
  });
  return [
    box(70, 205, 540, 230, { fill: colour.white, stroke: colour.line }),
    box(670, 205, 540, 230, { fill: colour.white, stroke: colour.line }),
    stamped(340, good, 0, colour.leaf, -4),
    stamped(940, bad, 1, colour.rust, 3),
    group(now.shown(0), someone(340, 680, cast.jon, { scale: 1.1 })),
    group(now.shown(1), someone(940, 680, cast.geir, { scale: 1.1, mood: -0.4 })),
    group(now.shown(2), ticked(490, 560, 56), at(1095, 560, shield)),
  ].join('');
};

/** A day of lessons with the second one lit, and the question about it. */
export const secondLesson: Drawing = (lines, now) => {
  const lessons = [0, 1, 2, 3, 4].map((nth) => box(110, 195 + nth * 92, 300, 72, { fill: colour.mist }, 12)).join('');
  const second = box(110, 287, 300, 72, { fill: colour.sun, stroke: colour.ink }, 12) + clock(460, 323, 34);
  return [
    lessons,
    group(now.shown(1), second, said(520, 185, 620, lines, { tail: 'right', size: 54 })),
    someone(1120, 715, cast.solveig, { scale: 1.4 }),
  ].join('');
};

/** Amina tells of two who argue over a book and of five who wait. */
export const fairyTale: Drawing = (_lines, now) => {
  const sparks = shape('M640 205 l-22 44 h36 l-24 50', { stroke: colour.rust, width: 10 });
  const arguing = [
    someone(520, 455, classmate(2), { scale: 1.05, mood: -0.5 }),
    someone(760, 455, classmate(3), { scale: 1.05, mood: -0.5 }),
    openBook(640, 440, 0.72),
    sparks,
  ];
  const waiting = [0, 1, 4, 5, 6].map((look, nth) =>
    someone(440 + nth * 175, 690, classmate(look), { scale: 0.85, mood: -0.1, hand: 'up' }),
  );
  return [someone(190, 690, cast.amina, { scale: 1.5 }), group(now.shown(1), ...arguing), group(now.shown(2), ...waiting)].join(
    '',
  );
};

/** Twelve tasks, all solved, and a bubble where a question could have been. */
export const twelveTasks: Drawing = ([percent = ''], now) => {
  const tasks: string[] = [];
  for (let nth = 0; nth < 12; nth++) {
    const x = 100 + (nth % 4) * 155;
    const y = 190 + Math.floor(nth / 4) * 140;
    const sheet = box(x, y, 130, 116, { fill: colour.white, stroke: colour.ink, width: 4 }, 8);
    tasks.push(
      group(now.moved(1, 0.25, nth * 0.16), sheet, words(x + 65, y + 80, percent, { size: 66, weight: 700, fill: colour.leaf })),
    );
  }
  const nothing = at(0, 0, box(800, 190, 330, 170, { stroke: colour.line, width: 7, dash: '6 18' }, 40));
  return [
    ...tasks,
    group(
      now.shown(2),
      nothing,
      head(1195, 240, classmate(1), { scale: 0.8, mood: 0 }),
      head(1195, 345, classmate(2), { scale: 0.8, mood: 0 }),
    ),
    someone(960, 690, cast.jon, { scale: 1.45 }),
  ].join('');
};
