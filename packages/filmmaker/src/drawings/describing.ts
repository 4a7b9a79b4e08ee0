import { cast, classmate, head, someone } from './people.ts';
import { magnifier, openBook, padlock, paper, pencil, said, tableTop, ticked } from './props.ts';
import { at, box, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

/** No good or bad marks, only what a camera sees. */
export const camera: Drawing = (_lines, now) => {
  const grade = (x: number, mood: number): string =>
    disc(x, 340, 92, { fill: colour.line }) +
    [-30, 30].map((step) => disc(x + step, 318, 9, { fill: colour.ink })).join('') +
    shape(`M${x - 38} ${370 - mood * 12} Q${x} ${370 + mood * 42} ${x + 38} ${370 - mood * 12}`, {
      stroke: colour.ink,
      width: 9,
    }) +
    shape(`M${x - 95} 445 L${x + 95} 235`, { stroke: colour.rust, width: 20 });
  const body =
    shape('M0 95 L-90 270 M0 95 L90 270 M0 95 V270', { stroke: colour.ink, width: 14 }) +
    box(-130, -60, 230, 160, { fill: colour.ink }, 22) +
    disc(-78, -96, 46, { fill: colour.ink }) +
    disc(28, -96, 46, { fill: colour.ink }) +
    shape('M100 0 L165 -42 V82 L100 42 Z', { fill: colour.ink }) +
    disc(-84, -18, 13, { fill: colour.rust });
  const seen = [
    shape('M405 415 L760 205 V625 Z', { fill: '#f7e2ab' }),
    box(760, 195, 430, 430, { fill: colour.white, stroke: colour.ink }, 10),
    someone(880, 560, classmate(0), { scale: 1.45, mood: 0.1 }),
    someone(1075, 560, classmate(1), { scale: 1.45, mood: 0.1 }),
    tableTop(790, 556, 370, 66),
  ];
  return [
    at(240, 400, body),
    group(now.shown(0) - now.shown(1), grade(800, 1), grade(1060, -1)),
    group(now.shown(1), ...seen),
    group(now.shown(2), ticked(1190, 195, 50)),
  ].join('');
};

/** On the left a verdict, which locks; on the right what was seen: eight of twenty-four books are shut. */
export const unopenedBooks: Drawing = ([verdict = '', description = '', stamp = '', count = ''], now) => {
  const books: string[] = [];
  for (let nth = 0; nth < 24; nth++) {
    const x = 560 + (nth % 8) * 84;
    const y = 330 + Math.floor(nth / 8) * 92;
    const shut = nth % 3 === 1;
    books.push(
      shut
        ? box(x - 23, y - 32, 46, 58, { fill: colour.rust, stroke: colour.ink, width: 3 }, 5)
        : openBook(x, y + 8, 0.24, colour.mist),
    );
  }
  return [
    shape('M468 190 V600', { stroke: colour.line, width: 4 }),
    group(
      now.shown(0),
      words(250, 240, verdict, { size: 54, weight: 700, fill: colour.rust }),
      at(
        250,
        345,
        box(-185, -52, 370, 104, { stroke: colour.rust, width: 9 }) +
          words(0, 20, stamp, { size: 54, weight: 800, fill: colour.rust }),
        { turn: -4 },
      ),
    ),
    group(now.shown(1), words(740, 240, description, { size: 54, weight: 700, fill: colour.leaf }), ...books),
    group(now.moved(1, 0.4, 0.9), words(1080, 243, count, { size: 66, weight: 800 })),
    group(now.shown(2), padlock(250, 520, 1.15)),
    group(now.shown(3), magnifier(1080, 470, 1.1)),
  ].join('');
};

/** A description lets a colleague ask on; and Jon does not know. */
export const curious: Drawing = ([first = '', second = '', mark = ''], now) =>
  [
    someone(230, 690, cast.amina, { scale: 1.5 }),
    someone(1030, 690, cast.jon, { scale: 1.5, mood: 0.5 - now.shown(1) * 0.7 }),
    group(now.shown(0), said(230, 190, 560, [first, second], { size: 54 })),
    group(now.shown(1), disc(1030, 318, 72, { fill: colour.sun }), words(1030, 350, mark, { size: 92, weight: 800 })),
  ].join('');

/** Nine pupils turn to the answers at the back of the book. */
export const answerKey: Drawing = ([answers = ''], now) => {
  const turn = now.moved(1, 1.6);
  const across = (reach: number): number => Math.round(640 + reach * (1 - 2 * turn));
  const leaf = shape(
    `M640 415 C${across(84)} 352 ${across(231)} 352 ${across(315)} 388 V598 C${across(231)} 560 ${across(84)} 560 640 618 Z`,
    {
      fill: colour.paper,
      stroke: colour.ink,
      width: 5,
    },
  );
  const pupils = Array.from({ length: 9 }, (_, nth) => head(150 + nth * 122, 228, classmate(nth), { scale: 0.85, mood: 0.1 }));
  return [
    openBook(640, 560, 2.1),
    group(now.moved(1, 0.5, 0.9), words(800, 510, answers, { size: 76, weight: 800, fill: colour.rust })),
    now.shown(1) > 0 && turn < 1 ? leaf : '',
    someone(140, 690, cast.jon, { scale: 1.15 }),
    magnifier(232, 560, 0.7),
    group(now.shown(1), ...pupils),
    group(
      now.shown(2),
      disc(1140, 560, 66, { fill: colour.sun }),
      shape('M1110 560 h56 M1146 536 l24 24 l-24 24', { stroke: colour.ink, width: 12 }),
    ),
  ].join('');
};

/** Two steps of a stair: first to see, then to weigh. */
export const describeFirst: Drawing = ([describe = '', assess = ''], now) => {
  const eye =
    shape('M-82 0 Q0 -78 82 0 Q0 78 -82 0 Z', { fill: colour.white, stroke: colour.ink }) + disc(0, 0, 27, { fill: colour.leaf });
  const scales = shape('M0 -70 V60 M-50 60 H50 M-84 -46 L84 -46 M-84 -46 l-36 62 h72 Z M84 -46 l-36 62 h72 Z', {
    stroke: colour.ink,
    width: 8,
  });
  return [
    shape('M420 480 h400 v170 h-400 Z M820 360 h400 v290 h-400 Z', { stroke: colour.line, width: 5, dash: '4 14' }),
    group(
      now.shown(1),
      box(420, 480, 400, 170, { fill: colour.mist, stroke: colour.leaf }, 8),
      words(620, 560, describe, { size: 58, weight: 700 }),
      at(620, 395, eye),
    ),
    group(
      now.shown(2),
      box(820, 360, 400, 290, { fill: colour.leaf }, 8),
      words(1020, 470, assess, { size: 58, weight: 700, fill: colour.paper }),
      at(1020, 280, scales),
    ),
    someone(220, 650, cast.solveig, { scale: 1.5 }),
  ].join('');
};

/** First one writes, then two talk. */
export const yourTurn: Drawing = ([lesson = '', yesterday = '', which = '', question = ''], now) => {
  const written = now.moved(2, 2.8);
  const line = (row: number): string => {
    const share = Math.max(0, Math.min(1, written * 3 - row));
    return share > 0 ? `M150 ${420 + row * 62} h${Math.round(share * 300)}` : '';
  };
  const row = Math.min(2, Math.floor(written * 3));
  const tip = 150 + (written * 3 - row) * 300;
  return [
    group(
      now.shown(1),
      paper(100, 185, 400, 440),
      words(300, 270, lesson, { size: 50, weight: 700 }),
      words(300, 335, yesterday, { size: 50, weight: 700 }),
    ),
    group(
      now.shown(2),
      shape([0, 1, 2].map(line).join(' '), { stroke: colour.leaf, width: 10 }),
      pencil(tip, 420 + row * 62, 0.85),
    ),
    someone(740, 690, cast.eirin, { scale: 1.25 }),
    someone(1060, 690, cast.jon, { scale: 1.25 }),
    group(now.shown(3), said(640, 190, 540, [which, question], { size: 50, stroke: colour.ink })),
    group(now.shown(5), disc(1060, 420, 0, {}), [1030, 1060, 1090].map((x) => disc(x, 432, 11, { fill: colour.rust })).join('')),
  ].join('');
};
