import { cast, classmate, head, someone } from './people.ts';
import { clock, cross, said, tableTop } from './props.ts';
import { at, box, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

/** What is thrown away, and what is left to eat. */
const bread = shape('M-70 -10 C-70 -66 70 -66 70 -10 C70 4 60 10 54 12 V66 H-54 V12 C-60 10 -70 4 -70 -10 Z', {
  fill: '#e3b060',
  stroke: '#8a5a23',
  width: 6,
});
const apple =
  disc(-16, 6, 40, { fill: colour.rust }) +
  disc(20, 6, 40, { fill: colour.rust }) +
  shape('M2 -30 C4 -52 14 -60 28 -62', { stroke: '#5c3a1c', width: 8 });
const carton =
  box(-44, -50, 88, 124, { fill: colour.white, stroke: colour.ink, width: 5 }, 4) +
  shape('M-44 -50 L-26 -90 H26 L44 -50 Z', { fill: colour.sky, stroke: colour.ink, width: 5 });

/** A bucket on a scale whose window shows what it weighs; `full` from 0 to 1. */
function weighedBucket(x: number, y: number, full: number, display: string): string {
  const top = -90 - full * 150;
  const rest = at(-50, top, apple, { scale: 0.9 }) + at(40, top - 14, bread, { scale: 0.9, turn: 14 });
  const pail =
    shape('M-150 -250 H150 L118 -10 H-118 Z', { fill: '#8fb8c4', stroke: colour.ink }) +
    box(-164, -268, 328, 34, { fill: colour.sky, stroke: colour.ink }, 14);
  const scale = box(-190, -8, 380, 118, { fill: colour.ink }, 14) + box(-118, 14, 236, 76, { fill: '#dff0d8' }, 8) + display;
  return at(x, y, (full > 0.5 ? at(0, -38, rest) : at(0, -70, rest)) + pail + scale, { scale: 0.88 });
}

/** Three teachers round a bucket. */
export const bucket: Drawing = ([weight = ''], now) =>
  [
    someone(200, 690, cast.anette, { scale: 1.4 }),
    someone(880, 690, cast.geir, { scale: 1.4, mood: 0 }),
    someone(1110, 690, cast.parisa, { scale: 1.4, mood: 0 }),
    weighedBucket(540, 512, 1, group(now.shown(2), words(0, 72, weight, { size: 60, weight: 700 }))),
  ].join('');

/** Milk that is past its date, and a nose that decides. */
export const smell: Drawing = ([date = ''], now) => {
  const milk =
    at(850, 430, carton, { scale: 2.9 }) +
    group(now.shown(1), box(738, 430, 224, 74, { fill: colour.sun }, 8), words(850, 483, date, { size: 46, weight: 700 }));
  const scent = shape('M690 330 q-40 -26 -80 0 q-40 26 -80 0 M690 390 q-40 -26 -80 0 q-40 26 -80 0', {
    stroke: colour.leaf,
    width: 11,
  });
  return [
    tableTop(620, 640, 560, 80),
    milk,
    someone(340, 690, classmate(2), { scale: 1.9, mood: 0.8 }),
    group(now.shown(0), scent),
    group(
      now.moved(1, 0.4, 1),
      disc(1090, 280, 70, { fill: colour.leaf }),
      shape('M1056 282 L1082 308 L1126 252', { stroke: colour.paper, width: 15 }),
    ),
  ].join('');
};

/** The leftovers sorted: bars for fruit, milk and, by far the most, bread. */
export const sorted: Drawing = (labels, now) => {
  const tall = [80, 120, 275];
  const bars = [apple, carton, bread].map((food, nth) => {
    const x = 150 + nth * 250;
    const share = now.moved(0, 1.2, 1.2 + nth * 0.4) * tall[nth]!;
    return (
      group(now.shown(0), box(x, 540 - share, 150, share, { fill: [colour.rust, colour.sky, colour.sun][nth]! }, 6)) +
      group(now.moved(1, 0.3, nth * 0.6), words(x + 75, 602, labels[nth] ?? '', { size: 48, weight: 700 })) +
      group(now.shown(0), at(x + 75, 540 - share - 56, food, { scale: 0.68 }))
    );
  });
  return [
    ...bars,
    shape('M100 190 V542 H850', { stroke: colour.ink, width: 8 }),
    someone(1040, 690, cast.geir, { scale: 1.6 }),
  ].join('');
};

/** Bread followed back from the table to the shop and the field. */
export const backwards: Drawing = (_lines, now) => {
  const field =
    box(-130, 40, 260, 90, { fill: '#d8b765' }, 10) +
    [-90, -30, 30, 90]
      .map((x) =>
        shape(`M${x} 60 V-60 M${x} -20 l-20 -22 M${x} -20 l20 -22 M${x} 14 l-20 -22 M${x} 14 l20 -22`, {
          stroke: '#a97c1d',
          width: 8,
        }),
      )
      .join('');
  const shop =
    box(-120, -50, 240, 180, { fill: colour.white, stroke: colour.ink }, 4) +
    box(-136, -90, 272, 56, { fill: colour.rust, stroke: colour.ink }, 8) +
    box(-90, 0, 90, 70, { fill: colour.water, stroke: colour.ink, width: 4 }, 2) +
    box(30, 0, 60, 130, { fill: colour.leaf, stroke: colour.ink, width: 4 }, 2);
  const table =
    box(-130, 40, 260, 26, { fill: colour.wood }, 10) +
    shape('M-100 66 V130 M100 66 V130', { stroke: colour.wood, width: 20 }) +
    at(0, -30, bread);
  const arrow = (x: number): string =>
    shape(`M${x + 50} 360 H${x - 50} M${x - 16} 326 L${x - 52} 360 L${x - 16} 394`, { stroke: colour.leaf, width: 14 });
  const choices = [220, 640, 1060]
    .map((x) => disc(x, 562, 46, { fill: colour.sun }) + words(x, 586, '?', { size: 68, weight: 800 }))
    .join('');
  return [
    group(now.shown(0), at(1060, 370, table)),
    group(now.moved(1, 0.4, 0.9), at(640, 370, shop), arrow(850)),
    group(now.moved(1, 0.4, 2), at(220, 370, field), arrow(430)),
    group(now.shown(2), choices),
  ].join('');
};

/** Leah blames the shop, Benjamin us. */
export const disagreeing: Drawing = ([shop = '', us = ''], now) =>
  [
    someone(300, 690, cast.leah, { scale: 1.6, mood: -0.2 }),
    someone(980, 690, cast.benjamin, { scale: 1.6, mood: -0.2 }),
    at(640, 540, carton, { scale: 1.7 }),
    group(now.shown(1), said(230, 180, 440, [shop], { size: 60 })),
    group(now.shown(2), said(790, 180, 330, [us], { size: 60, stroke: colour.ink, tail: 'right' })),
  ].join('');

/** They look again: most of it is bread, bread has no date, and the break is short. */
export const tooShortBreak: Drawing = (_lines, now) => {
  const swap = shape(
    'M470 300 C560 230 720 230 810 300 M776 262 L812 302 L760 312 M810 380 C720 450 560 450 470 380 M504 418 L468 378 L520 368',
    { stroke: colour.leaf, width: 13 },
  );
  const bars =
    box(540, 470, 46, 60, { fill: colour.rust }, 4) +
    box(606, 440, 46, 90, { fill: colour.sky }, 4) +
    box(672, 320, 46, 210, { fill: colour.sun }, 4) +
    shape('M515 270 V532 H750', { stroke: colour.ink, width: 7 });
  return [
    someone(190, 690, cast.leah, { scale: 1.45, mood: 0.2 }),
    someone(1090, 690, cast.benjamin, { scale: 1.45, mood: 0.2 }),
    group(
      now.shown(0) - now.shown(1),
      head(390, 340, cast.benjamin, { scale: 0.9 }),
      head(890, 340, cast.leah, { scale: 0.9 }),
      swap,
    ),
    group(now.shown(1), box(480, 240, 300, 320, { fill: colour.white, stroke: colour.ink }, 8), bars),
    group(
      now.moved(1, 0.4, 2.6),
      at(890, 330, bread, { scale: 1.1 }),
      at(890, 330, box(-40, -22, 80, 60, { stroke: colour.ink, width: 5, dash: '4 12' }, 4)),
      cross(890, 340, 0.9),
    ),
    group(now.shown(2), clock(370, 300, 84, 15)),
  ].join('');
};

/** The bucket again, lighter; it may have been the pizza. */
export const lighter: Drawing = ([weight = ''], now) => {
  const olive = (x: number, y: number): string => disc(x, y, 17, { fill: colour.rust });
  const pizza =
    shape('M0 110 L-130 -90 Q0 -150 130 -90 Z', { fill: '#f4cf74', stroke: '#8a5a23' }) +
    shape('M-130 -90 Q0 -150 130 -90', { stroke: '#b9752c', width: 26 }) +
    olive(-44, -46) +
    olive(40, -40) +
    olive(0, 26);
  return [
    weighedBucket(330, 512, 0.2, group(now.shown(0), words(0, 72, weight, { size: 60, weight: 700 }))),
    someone(780, 690, cast.geir, { scale: 1.5, mood: 0.9 }),
    group(now.shown(1), at(1060, 360, pizza, { scale: 1.25 })),
  ].join('');
};
