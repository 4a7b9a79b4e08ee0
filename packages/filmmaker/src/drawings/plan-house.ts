import { cast, someone } from './people.ts';
import { openBook, tableTop } from './props.ts';
import { at, box, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

const lit = '#f7d577';
const night = '#1d3b44';

/** The curriculum as a house of two rows of rooms; `light` says how bright each room is, from 0 to 1. */
function house(x: number, y: number, light: number[], scale = 1, inside: (string | undefined)[] = []): string {
  const rooms = light.map((share, nth) => {
    const left = 22 + (nth % 3) * 142;
    const top = 20 + Math.floor(nth / 3) * 152;
    return (
      box(left, top, 130, 136, { fill: colour.sky, stroke: colour.ink }, 4) +
      group(share, box(left, top, 130, 136, { fill: lit, stroke: colour.ink }, 4)) +
      at(left + 65, top + 68, inside[nth] ?? '')
    );
  });
  const roof = shape('M-34 0 L226 -130 L486 0 Z', { fill: colour.rust, stroke: colour.ink });
  return at(x, y, roof + box(0, 0, 452, 330, { fill: colour.paper, stroke: colour.ink }, 0) + rooms.join(''), { scale });
}

/** The title's picture: a house where the light is on in one room only. */
export const houseOfRooms: Drawing = (_lines, now) => {
  const off = 1 - now.moved(1, 0.8, 1.2);
  return [box(0, 590, 1280, 130, { fill: colour.mist }, 0), house(740, 265, [off, off, off, off, 1, off])].join('');
};

/** Guro at her desk behind three sheets. */
export const threeSheets: Drawing = ([goals = ''], now) => {
  const sheets = [-250, 0, 250].map((x, nth) =>
    group(
      now.moved(1, 0.35, nth * 0.4),
      at(
        720 + x,
        470,
        box(-95, -70, 190, 210, { fill: colour.white, stroke: colour.ink, width: 5 }, 6) +
          words(0, -14, goals, { size: 46, weight: 700 }) +
          shape('M-62 24 h124 M-62 62 h90', { stroke: colour.line, width: 10 }),
        { turn: x / 60 },
      ),
    ),
  );
  return [
    someone(230, 610, cast.guro, { scale: 1.5, mood: 0.3 - now.shown(2) * 0.4 }),
    tableTop(70, 600, 1150, 120),
    ...sheets,
    group(now.shown(2), disc(430, 290, 66, { fill: colour.sun }), words(430, 322, '?', { size: 92, weight: 800 })),
  ].join('');
};

/** Olav with his coffee; then the two of them at the first page. */
export const coffee: Drawing = ([first = ''], now) => {
  const cup =
    box(-46, -70, 92, 92, { fill: colour.white, stroke: colour.ink }, 14) +
    shape('M46 -50 h18 a18 22 0 0 1 0 44 h-18', { stroke: colour.ink, width: 8 }) +
    shape('M-20 -90 q-14 -20 0 -40 q14 -20 0 -40 M18 -90 q-14 -20 0 -40 q14 -20 0 -40', { stroke: colour.line, width: 8 });
  const pile = [0, 1, 2, 3, 4, 5]
    .map((nth) =>
      box(
        610 + (nth % 2) * 14,
        600 - nth * 40,
        330,
        36,
        { fill: nth === 3 ? colour.sun : colour.white, stroke: colour.ink, width: 4 },
        4,
      ),
    )
    .join('');
  return [
    someone(250, 690, cast.olav, { scale: 1.5 }),
    at(430, 640, cup),
    group(1 - now.shown(2), group(now.shown(1), pile)),
    group(
      now.shown(2),
      openBook(740, 500, 1.75),
      words(620, 482, first, { size: 120, weight: 800, fill: colour.leaf }),
      shape('M800 405 h150 M800 455 h150 M800 505 h100', { stroke: colour.line, width: 12 }),
    ),
    someone(1150, 690, cast.guro, { scale: 1.35 }),
  ].join('');
};

/** The curriculum's three parts as storeys, with the overarching part as the lowest; a seal says that they bind. */
export const threeStoreys: Drawing = ([overall = '', hours = '', subjects = ''], now) => {
  const storey = (y: number, inset: number, fill: string, label: string, ink: string): string =>
    box(120 + inset, y, 800 - inset * 2, 112, { fill, stroke: colour.ink }, 8) +
    words(520, y + 75, label, { size: 56, weight: 700, fill: ink });
  const seal =
    shape('M-44 50 L-70 150 L-24 122 L0 160 L24 122 L70 150 L44 50 Z', { fill: colour.rust }) +
    disc(0, 0, 92, { fill: colour.sun, stroke: colour.rust, width: 10 }) +
    shape('M-34 2 L-8 30 L38 -26', { stroke: colour.ink, width: 15 });
  const outline = shape('M120 478 h800 v112 h-800 Z M160 356 h720 v112 h-720 Z M200 234 h640 v112 h-640 Z', {
    stroke: colour.line,
    width: 5,
    dash: '4 14',
  });
  return [
    outline,
    group(now.shown(1), storey(478, 0, colour.leaf, overall, colour.paper)),
    group(now.shown(2), storey(356, 40, colour.mist, hours, colour.ink)),
    group(
      now.moved(2, 0.4, 1.7),
      storey(234, 80, colour.sun, subjects, colour.ink),
      shape('M170 230 L520 160 L870 230 Z', { fill: colour.rust, stroke: colour.ink }),
    ),
    group(now.shown(3), at(1080, 380, seal)),
  ].join('');
};

/** At night: the house of the reader's own subject, lit but for one room with a cobweb in it. */
export const darkRoom: Drawing = (_lines, now) => {
  const web = shape('M-60 -62 L40 40 M-60 -62 L62 -40 M-60 -62 L-36 60 M-20 -54 Q-26 -26 -50 -18 M20 -46 Q-8 6 -44 20', {
    stroke: colour.paper,
    width: 5,
  });
  const light = [0, 1, 2, 3, 4, 5].map((nth) => (nth === 2 ? 0 : now.moved(0, 0.4, 0.2 + nth * 0.25)));
  const stars = [
    [120, 220],
    [290, 330],
    [1180, 240],
    [1100, 180],
    [200, 470],
  ]
    .map(([x = 0, y = 0]) => disc(x, y, 6, { fill: lit }))
    .join('');
  return [
    box(0, 175, 1280, 545, { fill: night }, 0),
    stars,
    house(390, 330, light, 1.08, [undefined, undefined, group(now.shown(1), web)]),
    group(now.shown(1), shape('M1060 410 H890 M926 374 L888 410 L926 446', { stroke: lit, width: 14 })),
    group(now.shown(2), disc(1130, 410, 62, { fill: colour.sun }), words(1130, 440, '?', { size: 88, weight: 800 })),
  ].join('');
};
