import { box, disc, lettersIn, oval, path, placed } from '../ink/ink.ts';
import { inks, marker } from '../ink/palette.ts';
import { followed } from '../scene/stage.ts';
import { type Kinds, plain } from './kind.ts';
import { surfaces } from './surfaces.ts';

const thin = { width: 4 };
const star = Array.from({ length: 10 }, (_, nth) => {
  const [radius, angle] = [nth % 2 === 0 ? 50 : 21, (nth / 10) * 2 * Math.PI];
  return `${nth === 0 ? 'M' : 'L'}${(Math.sin(angle) * radius).toFixed(1)} ${(-Math.cos(angle) * radius).toFixed(1)}`;
}).join(' ');

/** Things that stand for something, and places. About 200 high. */
export const signs: Kinds = {
  question: {
    takes: ['colour'],
    draw: ({ colour }, stage) => [
      ...under(colour),
      path('M-52 -58 C-52 -128 62 -126 58 -52 C56 -8 2 -4 2 46', { width: Math.max(15, 22 * stage.scale) }),
      path('M2 92 l0.3 0', { width: Math.max(18, 28 * stage.scale) }),
    ],
  },
  exclamation: {
    takes: ['colour'],
    draw: ({ colour }, stage) => [
      ...under(colour),
      path('M0 -104 V36', { width: Math.max(15, 22 * stage.scale) }),
      path('M0 90 l0.3 0', { width: Math.max(18, 28 * stage.scale) }),
    ],
  },
  tick: {
    takes: ['colour'],
    draw: (_thing, stage) => [path('M-60 8 L-14 56 L68 -60', { line: inks.green, width: Math.max(15, 20 * stage.scale) })],
  },
  cross: {
    takes: ['colour'],
    draw: (_thing, stage) => [path('M-50 -50 L50 50 M50 -50 L-50 50', { line: inks.red, width: Math.max(15, 20 * stage.scale) })],
  },
  plus: {
    takes: ['colour'],
    draw: (_thing, stage) => [path('M-44 0 H44 M0 -44 V44', { width: Math.max(15, 18 * stage.scale) })],
  },
  equals: {
    takes: ['colour'],
    draw: (_thing, stage) => [path('M-46 -20 H46 M-46 22 H46', { width: Math.max(15, 18 * stage.scale) })],
  },
  heart: plain((fill) => [path('M0 80 C-140 -10 -84 -112 0 -48 C84 -112 140 -10 0 80 Z', { fill })], 'coral'),
  star: plain((fill) => [path(`${star} Z`, { fill })], 'sun'),
  stars: {
    takes: ['of', 'level', 'colour'],
    draw: (thing, stage) => {
      const of = thing.of ?? 5;
      const filled = followed(stage, thing.level ?? of, thing.acts, (act) => act.level);
      return Array.from({ length: of }, (_, nth) =>
        placed((nth - (of - 1) / 2) * 112, 0, [
          path(`${star} Z`, { fill: filled >= nth + 0.5 ? (thing.colour ?? 'sun') : 'white' }),
        ]),
      );
    },
  },
  grade: {
    takes: ['words', 'colour'],
    needs: ['words'],
    draw: ({ words, colour = 'sun' }, stage) => [
      box(0, 0, 150, 180, { fill: colour }, 14),
      ...lettersIn(
        0,
        0,
        stage.say(words),
        { wide: 140 * stage.scale, high: 150 * stage.scale },
        { largest: 110 * stage.scale, face: 'heading', scale: stage.scale },
      ),
    ],
  },
  key: plain(
    (fill) => [
      path('M-20 -12 H108 V46 H82 V14 H60 V40 H38 V14 H-20 Z', { fill }),
      disc(-62, 0, 54, { fill }),
      disc(-72, 0, 18, { fill: 'white', ...thin }),
    ],
    'sun',
  ),
  lock: {
    takes: ['colour', 'level'],
    draw: (thing, stage) => {
      const open = followed(stage, thing.level ?? 0, thing.acts, (act) => act.level);
      return [
        placed(-40, -20, [path('M0 12 V-40 C0 -96 80 -96 80 -40 V12', { width: 13 })], { turn: -open * 0.32 }),
        box(0, 44, 150, 116, { fill: thing.colour ?? 'coral' }, 16),
        path('M0 34 v26', { width: 15 }),
      ];
    },
  },
  robot: plain(
    (fill) => [
      path('M0 -74 V-104', { width: 6 }),
      disc(0, -112, 12, { fill: 'coral', ...thin }),
      box(0, -18, 180, 116, { fill }, 26),
      path('M-42 -30 h0.2 M42 -30 h0.2', { width: 24 }),
      path('M-38 12 H38', { width: 6 }),
      path('M-20 6 v12 M0 6 v12 M20 6 v12', thin),
      path('M-104 -40 v44 M104 -40 v44', { width: 11 }),
      path('M-60 42 H60 L76 100 H-76 Z', { fill }),
    ],
    'lilac',
  ),
  chip: {
    takes: ['words', 'colour'],
    draw: ({ words, colour = 'lilac' }, stage) => [
      path([-44, 0, 44].flatMap((x) => [`M${x} -96 v24`, `M${x} 72 v24`, `M-96 ${x} h24`, `M72 ${x} h24`]).join(' '), {
        width: 8,
      }),
      box(0, 0, 144, 144, { fill: colour }, 14),
      ...lettersIn(
        0,
        0,
        stage.say(words),
        { wide: 134 * stage.scale, high: 120 * stage.scale },
        { largest: 64, face: 'heading', scale: stage.scale },
      ),
    ],
  },
  globe: plain(
    (fill) => [
      disc(0, 0, 96, { fill }),
      oval(0, 0, 42, 96, thin),
      path('M-94 -4 H94 M-80 -52 C-40 -40 40 -40 80 -52 M-80 52 C-40 40 40 40 80 52', thin),
    ],
    'sky',
  ),
  link: plain(
    (fill) => [
      placed(-38, 0, [box(0, 0, 130, 66, { width: 15, line: inks.ink }, 33)], { turn: -14 }),
      placed(44, -4, [box(0, 0, 130, 66, { width: 15, line: marker(fill) ? inks.blue : inks.ink }, 33)], { turn: 14 }),
    ],
    'sky',
  ),
  book: plain(
    (fill) => [
      path('M0 -56 C-40 -86 -104 -88 -138 -74 V66 C-104 52 -40 54 0 84 C40 54 104 52 138 66 V-74 C104 -88 40 -86 0 -56 Z', {
        fill,
      }),
      path('M0 -56 V84', { width: 5 }),
      path(
        'M-108 -42 C-84 -46 -58 -42 -34 -30 M-108 -8 C-84 -12 -58 -8 -34 4 M108 -42 C84 -46 58 -42 34 -30 M108 -8 C84 -12 58 -8 34 4',
        { line: inks.faint, width: 6 },
      ),
    ],
    'white',
  ),
  school: plain(
    (fill) => [
      box(0, -80, 300, 160, { fill: 'white' }, 2),
      path('M-174 -158 L0 -262 L174 -158 Z', { fill }),
      box(-92, -88, 58, 60, { fill: 'sky', ...thin }, 2),
      box(92, -88, 58, 60, { fill: 'sky', ...thin }, 2),
      path('M-30 0 V-92 H30 V0 Z', { fill: 'sun', ...thin }),
      disc(0, -202, 20, { fill: 'white', ...thin }),
      path('M0 -262 V-316 L46 -300 L0 -284', { fill: 'sky', ...thin }),
    ],
    'coral',
  ),
  door: {
    takes: ['colour', 'level'],
    draw: (thing, stage) => {
      const open = followed(stage, thing.level ?? 0, thing.acts, (act) => act.level) / 100;
      const w = 130 * (1 - open * 0.62);
      return [
        path('M-76 0 V-266 H76 V0 Z', { fill: open > 0.02 ? 'sun' : 'white' }),
        path(`M-64 0 V-254 L${-64 + w} ${-254 + open * 28} V${open * 24} Z`, { fill: thing.colour ?? 'mint' }),
        path(`M${-64 + w * 0.8} ${-122 + open * 16} h0.2`, { width: 15 }),
      ];
    },
  },
  puzzle: plain(
    (fill) => [
      path('M-80 -70 H-24 C-44 -116 44 -116 24 -70 H80 V-20 C124 -40 124 44 80 24 V80 H-80 V24 C-34 44 -34 -40 -80 -20 Z', {
        fill,
      }),
    ],
    'mint',
  ),
  bin: plain(
    (fill) => [
      path('M-66 -50 H66 L52 96 H-52 Z', { fill }),
      path('M-82 -52 H82 M-26 -54 V-76 H26 V-54', { width: 7 }),
      path('M-26 -20 L-22 66 M26 -20 L22 66', thin),
    ],
    'grey',
  ),
  shield: plain(
    (fill) => [
      path('M0 -104 C30 -84 62 -78 88 -78 C92 10 60 72 0 106 C-60 72 -92 10 -88 -78 C-62 -78 -30 -84 0 -104 Z', { fill }),
    ],
    'mint',
  ),
  gear: plain((fill) => [path(`${gear()} Z`, { fill }), disc(0, 0, 34, { fill: 'white' })], 'grey'),
  flag: plain(
    (fill) => [
      path('M-50 110 V-108', { width: 9 }),
      path('M-48 -104 C-10 -124 30 -84 84 -104 V-14 C30 6 -10 -34 -48 -14 Z', { fill }),
    ],
    'coral',
  ),
  pin: plain(
    (fill) => [
      path('M0 104 C-30 40 -72 10 -72 -34 C-72 -130 72 -130 72 -34 C72 10 30 40 0 104 Z', { fill }),
      disc(0, -36, 28, { fill: 'white', ...thin }),
    ],
    'coral',
  ),
  sound: {
    takes: ['colour'],
    draw: () => [
      path('M-30 60 V-80 L56 -100 V40', { width: 8 }),
      oval(-54, 62, 28, 20, { fill: 'sky' }),
      oval(32, 42, 28, 20, { fill: 'sky' }),
    ],
  },
  letterA: {
    takes: ['words', 'colour'],
    draw: ({ words = 'Aa' }, stage) => [
      ...surfaces['card']!.draw({ kind: 'card', words, wide: 190, high: 150, letters: 90 * stage.scale }, stage),
    ],
  },
};

function under(colour: string | undefined): ReturnType<typeof path>[] {
  return colour ? [disc(0, -4, 128, { fill: colour, line: 'none' })] : [];
}

function gear(): string {
  return Array.from({ length: 32 }, (_, nth) => {
    const [radius, angle] = [nth % 4 < 2 ? 100 : 76, ((nth + 0.5) / 32) * 2 * Math.PI];
    return `${nth === 0 ? 'M' : 'L'}${(Math.cos(angle) * radius).toFixed(1)} ${(Math.sin(angle) * radius).toFixed(1)}`;
  }).join(' ');
}
