import { cast, classmate, someone } from './people.ts';
import { clock, magnifier, paper, voice } from './props.ts';
import { at, box, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

/** Food and health, mathematics, social studies: each has its colour and its sign. */
const subjects = [colour.rust, colour.leaf, colour.sky];
const pot =
  box(-70, -20, 140, 92, { fill: colour.rust }, 16) +
  box(-84, -36, 168, 26, { fill: colour.ink }, 12) +
  shape('M-26 -52 q-14 -20 0 -40 M24 -52 q-14 -20 0 -40', { stroke: colour.line, width: 9 });
const ruler = at(
  0,
  0,
  box(-96, -34, 192, 68, { fill: colour.sun, stroke: colour.ink, width: 5 }, 6) +
    shape('M-64 -32 v30 M-32 -32 v20 M0 -32 v30 M32 -32 v20 M64 -32 v30', { stroke: colour.ink, width: 6 }),
  { turn: -24 },
);
const globe =
  disc(0, 0, 78, { fill: colour.water, stroke: colour.ink }) +
  shape('M-78 0 H78 M0 -78 C-54 -40 -54 40 0 78 M0 -78 C54 -40 54 40 0 78', { stroke: colour.ink, width: 5 });
const signs = [pot, ruler, globe];

/** The title's picture: a week of lessons, and a thread from one subject to the next. */
export const weekThread: Drawing = (_lines, now) => {
  const chosen = new Map([
    [5, colour.rust],
    [12, colour.leaf],
    [14, colour.sky],
  ]);
  const lessons: string[] = [];
  for (let nth = 0; nth < 20; nth++) {
    const x = 720 + (nth % 5) * 102;
    const y = 170 + Math.floor(nth / 5) * 112;
    lessons.push(box(x, y, 90, 98, { fill: chosen.get(nth) ?? colour.mist }, 10));
  }
  const drawn = Math.round(now.moved(1, 2, 0.3) * 560);
  const thread = shape('M765 331 C850 331 860 440 969 443 C1060 446 1060 400 1173 443', { stroke: colour.sun, width: 16 });
  return [
    box(0, 640, 1280, 80, { fill: colour.sand }, 0),
    box(700, 150, 536, 466, { fill: colour.white, stroke: colour.ink, width: 5 }, 14),
    ...lessons,
    drawn > 0
      ? `<clipPath id="thread"><rect x="690" y="150" width="${drawn}" height="466"/></clipPath><g clip-path="url(#thread)">${thread}</g>`
      : '',
  ].join('');
};

/** Forty minutes, and a week that nobody wants. */
export const noThemeWeek: Drawing = ([week = ''], now) => {
  const poster =
    box(-230, -150, 460, 300, { fill: colour.sun, stroke: colour.ink }, 10) +
    words(0, 24, week, { size: 82, weight: 800 }) +
    [-150, -75, 0, 75, 150].map((x) => disc(x, 96, 16, { fill: colour.rust })).join('');
  return [
    clock(300, 410, 190, 40),
    group(now.shown(1), at(880, 390, poster, { turn: -3 })),
    group(now.moved(1, 0.4, 0.9), shape('M650 540 L1110 240', { stroke: colour.rust, width: 24 })),
  ].join('');
};

/** Three teachers, each with a wish. */
export const threeWishes: Drawing = (names, now) => {
  const columns = [cast.anette, cast.geir, cast.parisa].map((look, nth) => {
    const x = 230 + nth * 410;
    return group(
      now.shown(nth),
      disc(x, 275, 98, { fill: colour.white, stroke: subjects[nth]!, width: 9 }),
      at(x, 275, signs[nth]!, { scale: 0.88 }),
      someone(x, 540, look, { scale: 0.9 }),
      words(x, 590, names[nth] ?? '', { size: 50, weight: 700 }),
    );
  });
  return columns.join('');
};

/** One question that nobody at the table can answer. */
export const openQuestion: Drawing = (lines, now) => {
  const banner =
    box(150, 190, 980, 230, { fill: colour.ink }, 20) +
    lines.map((line, nth) => words(640, 292 + nth * 84, line, { size: 64, weight: 700, fill: colour.paper })).join('');
  const mood = 0.4 + now.shown(2) * 0.5;
  const people = [cast.anette, cast.geir, cast.parisa].map((look, nth) =>
    someone(360 + nth * 280, 690, look, { scale: 1.25, mood }),
  );
  return [group(1 - now.shown(1), magnifier(620, 290, 1.2)), group(now.shown(1), banner), ...people].join('');
};

/** Three weeks: each subject in its own lessons, and one borrowed double lesson at the end. */
export const ownLessons: Drawing = (_lines, now) => {
  const weeks = [0, 1, 2].map((week) => {
    const x = 90 + week * 380;
    const cells: string[] = [];
    for (let nth = 0; nth < 12; nth++) {
      const own = [1, 6, 8].indexOf(nth);
      const left = x + 18 + (nth % 4) * 78;
      const top = 248 + Math.floor(nth / 4) * 104;
      cells.push(box(left, top, 68, 92, { fill: colour.mist }, 8));
      if (own >= 0)
        cells.push(group(now.moved(0, 0.35, 1.6 + week * 0.7 + own * 0.2), box(left, top, 68, 92, { fill: subjects[own]! }, 8)));
    }
    return box(x, 200, 344, 380, { fill: colour.white, stroke: colour.ink, width: 5 }, 12) + cells.join('');
  });
  const borrowed = box(90 + 760 + 18 + 156, 248 + 208, 146, 92, { fill: colour.sun, stroke: colour.ink, width: 6 }, 8);
  return [
    ...weeks,
    group(now.shown(1), borrowed, shape('M1097 660 V572 M1063 606 L1097 570 L1131 606', { stroke: colour.rust, width: 14 })),
  ].join('');
};

/** Three explanations become one that hangs on the wall. */
export const oneWord: Drawing = ([word = ''], now) => {
  const pupils = [0, 1, 2].map((nth) =>
    someone(300 + nth * 340, 690, classmate(nth + 2), { scale: 1.2, mood: -0.3 + now.shown(1) }),
  );
  const three = subjects.map((fill, nth) => voice(300 + nth * 340, 330, 170, fill));
  const poster =
    box(230, 190, 820, 190, { fill: colour.white, stroke: colour.leaf, width: 10 }, 14) +
    words(640, 315, word, { size: 92, weight: 800, fill: colour.leaf });
  return [...pupils, group(now.moved(0, 0.4, 2) - now.shown(1), ...three), group(now.shown(1), poster)].join('');
};

/** Two questions for those who watch: what each subject gave, and what could be changed next month. */
export const firstStep: Drawing = ([gave = '', month = ''], now) => {
  const gifts = signs.map((sign, nth) => {
    const [x, y] = [
      [200, 275],
      [450, 275],
      [325, 425],
    ][nth] as [number, number];
    return disc(x, y, 92, { fill: colour.white, stroke: subjects[nth]!, width: 9 }) + at(x, y, sign, { scale: 0.8 });
  });
  const page = paper(760, 190, 380, 320) + box(760, 190, 380, 80, { fill: colour.rust, stroke: colour.ink, width: 4 }, 6);
  const days: string[] = [];
  for (let nth = 0; nth < 15; nth++)
    days.push(disc(806 + (nth % 5) * 72, 322 + Math.floor(nth / 5) * 68, 22, { fill: nth === 7 ? colour.sun : colour.mist }));
  return [
    group(now.shown(0), ...gifts, words(325, 590, gave, { size: 54, weight: 700 })),
    group(now.shown(1), page, ...days, words(950, 590, month, { size: 54, weight: 700 })),
  ].join('');
};
