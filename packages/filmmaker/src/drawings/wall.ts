import { cast, classmate, head, someone } from './people.ts';
import { frame, magnifier, said } from './props.ts';
import { at, box, colour, type Drawing, group, shape, words } from './shapes.ts';

/** A sheet with names on it, the fastest first; the last place is empty. */
function nameList(x: number, y: number, scale = 1, title = ''): string {
  const rows = [0, 1, 2, 3, 4].map((nth) => {
    const row = 96 + nth * 76;
    if (nth === 4) return box(30, row - 30, 300, 60, { stroke: colour.rust, width: 5, dash: '5 15' }, 12);
    return head(64, row, classmate(nth + 3), { scale: 0.55 }) + box(112, row - 13, 200 - nth * 22, 26, { fill: colour.mist }, 13);
  });
  const sheet = box(0, 0, 360, 450, { fill: colour.white, stroke: colour.ink, width: 5 }, 8);
  return at(x, y, sheet + words(180, 48, title, { size: 40, weight: 700 }) + rows.join(''), { scale });
}

/** The title's picture: a frame with nothing in it, and someone small who looks up. */
export const emptyFrame: Drawing = (_lines, now) => {
  const heart = shape('M0 40 C-90 -20 -62 -92 0 -50 C62 -92 90 -20 0 40 Z', { stroke: colour.rust, width: 9, dash: '2 18' });
  return [
    box(0, 0, 1280, 720, { fill: '#eef2e6' }, 0),
    box(0, 560, 1280, 160, { fill: colour.sand }, 0),
    shape('M0 560 H1280', { stroke: colour.line, width: 8 }),
    frame(760, 140, 400, 270, group(now.shown(1), at(200, 152, heart, { scale: 1.2 }))),
    someone(960, 690, cast.yusuf, { scale: 1.25, mood: 0.2 }),
  ].join('');
};

/** The door to the class, and the values beside it. */
export const framedValues: Drawing = (values, now) => {
  const door =
    box(110, 200, 260, 470, { fill: colour.leaf, stroke: colour.ink }, 6) + box(330, 440, 16, 50, { fill: colour.sun }, 8);
  const written = values.map((value, nth) =>
    group(now.moved(1, 0.4, 0.5 + nth * 0.6), words(290, 92 + nth * 92, value, { size: 68, weight: 700 })),
  );
  return [
    door,
    box(180, 240, 120, 74, { fill: colour.paper, stroke: colour.ink, width: 4 }),
    words(240, 296, '6B', { size: 50, weight: 800 }),
    frame(520, 270, 580, 320, written.join('')),
  ].join('');
};

/** The blackboard with the list of who has finished. */
export const ranking: Drawing = ([title = ''], now) => {
  const first = shape('M0 -34 L9 -11 L34 -10 L14 6 L21 30 L0 16 L-21 30 L-14 6 L-34 -10 L-9 -11 Z', { fill: colour.sun });
  return [
    box(110, 180, 1060, 446, { fill: colour.ink, stroke: colour.wood, width: 22 }, 10),
    shape('M640 300 h360 M640 380 h260 M640 460 h320', { stroke: '#3c5a52', width: 10 }),
    group(now.shown(0), nameList(210, 198, 0.9)),
    group(1 - now.shown(1), box(222, 244, 300, 350, { fill: colour.white }, 0)),
    group(now.shown(1), words(372, 242, title, { size: 37, weight: 700 })),
    group(
      now.shown(2),
      at(590, 285, first, { scale: 1.3 }),
      shape('M670 558 H570 M600 530 l-30 28 l30 28', { stroke: colour.sun, width: 12 }),
    ),
  ].join('');
};

/** Yusuf by the peg where his jacket hangs. */
export const lastOne: Drawing = (lines, now) => {
  const jacket = (x: number, fill: string): string =>
    at(
      x,
      250,
      shape('M0 0 C-30 0 -58 22 -64 60 L-84 190 L-46 200 L-44 260 H44 L46 200 L84 190 L64 60 C58 22 30 0 0 0 Z', {
        fill,
        stroke: colour.ink,
        width: 5,
      }),
    ) + shape(`M${x} 226 v34`, { stroke: colour.ink, width: 10 });
  const others = [160, 340].map((x) => shape(`M${x} 226 v26 a14 14 0 0 0 26 6`, { stroke: colour.ink, width: 10 })).join('');
  return [
    box(90, 200, 560, 30, { fill: colour.wood }, 8),
    others,
    jacket(540, colour.sky),
    someone(800, 740, cast.yusuf, { scale: 1.7, mood: -0.35 }),
    group(now.shown(1), said(690, 170, 520, lines, { size: 52 })),
  ].join('');
};

/** Three weeks of days are crossed off, before Eirin reads what hangs there. */
export const threeWeeks: Drawing = (_lines, now) => {
  const days: string[] = [];
  for (let nth = 0; nth < 15; nth++) {
    const x = 110 + (nth % 5) * 104;
    const y = 220 + Math.floor(nth / 5) * 118;
    const crossed = group(
      now.moved(0, 0.2, 1.2 + nth * 0.18),
      shape(`M${x + 22} ${y + 24} l44 52 m0 -52 l-44 52`, { stroke: colour.rust, width: 9 }),
    );
    days.push(box(x, y, 88, 100, { fill: colour.white, stroke: colour.ink, width: 4 }, 8), crossed);
  }
  return [
    ...days,
    someone(800, 690, cast.eirin, { scale: 1.5, mood: 0.3 - now.shown(1) * 0.5 }),
    nameList(960, 200, 0.72),
    group(now.shown(1), magnifier(1090, 470, 1.1)),
  ].join('');
};

/** A seesaw: the frame against the list, and the list is heavier. */
export const outweighed: Drawing = ([shared = '', fast = ''], now) => {
  const turn = -7 + now.moved(3, 1.3) * 16;
  const plate =
    box(-250, -130, 330, 120, { fill: colour.sun, stroke: '#c98a1c', width: 5 }, 8) +
    box(-234, -114, 298, 88, { fill: colour.white }, 2) +
    words(-85, -54, shared, { size: 50, weight: 700 });
  const sheet =
    box(-130, -170, 260, 160, { fill: colour.white, stroke: colour.ink, width: 5 }, 8) +
    words(0, -72, fast, { size: 48, weight: 700, fill: colour.rust });
  return [
    shape('M640 470 L560 650 H720 Z', { fill: colour.ink }),
    at(
      640,
      460,
      box(-470, -12, 940, 26, { fill: colour.wood }, 13) +
        at(-220, 0, group(now.shown(0), plate)) +
        at(330, 0, group(now.shown(1), sheet)),
      { turn },
    ),
  ].join('');
};
