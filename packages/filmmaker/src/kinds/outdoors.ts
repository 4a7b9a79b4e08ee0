import { box, disc, oval, path } from '../ink/ink.ts';
import { inks } from '../ink/palette.ts';
import { type Kinds, plain } from './kind.ts';

const thin = { width: 4 };
const waves = (y: number, wide: number): string =>
  `M${-wide / 2} ${y} ${Array.from({ length: Math.max(2, Math.round(wide / 80)) }, () => 'q20 -18 40 0 q20 18 40 0').join(' ')}`;

/** Places, weather, vehicles and animals. About 200 high; those that stand have their foot at 0, 0. */
export const outdoors: Kinds = {
  house: plain(
    (fill) => [
      box(0, -70, 190, 140, { fill }, 2),
      path('M-118 -138 L0 -226 L118 -138 Z', { fill: 'grey' }),
      path('M-22 0 V-72 H22 V0', { fill: 'white', ...thin }),
      box(-60, -88, 40, 42, { fill: 'sky', ...thin }, 2),
      box(60, -88, 40, 42, { fill: 'sky', ...thin }, 2),
    ],
    'coral',
  ),
  factory: plain(
    (fill) => [
      path('M74 -150 L82 -290 H122 L130 -150', { fill: 'grey' }),
      path('M-150 0 V-130 L-80 -180 V-130 L-10 -180 V-130 L60 -180 V-150 H150 V0 Z', { fill }),
      path('M-110 -74 h46 M-20 -74 h46 M70 -74 h46 M-110 -40 h46 M-20 -40 h46 M70 -40 h46', { line: inks.ink, width: 9 }),
    ],
    'sand',
  ),
  tree: plain(
    (fill) => [
      path('M-14 0 L-8 -90 H8 L14 0', { fill: '#b57a52' }),
      path(
        'M0 -250 C60 -250 84 -200 66 -170 C110 -140 84 -76 30 -84 C10 -70 -10 -70 -30 -84 C-84 -76 -110 -140 -66 -170 C-84 -200 -60 -250 0 -250 Z',
        { fill },
      ),
    ],
    'mint',
  ),
  mountain: plain(
    (fill) => [
      path('M-200 0 L-70 -190 L-10 -110 L50 -160 L190 0 Z', { fill }),
      path('M-112 -128 L-84 -104 L-64 -130 L-40 -108 L-28 -132', thin),
    ],
    'mint',
  ),
  island: plain(
    (fill) => [
      path('M-170 0 C-150 -70 -80 -90 -30 -84 C30 -120 130 -80 170 0 C90 26 -90 26 -170 0 Z', { fill }),
      path(waves(34, 320), { line: inks.blue, width: 5 }),
    ],
    'mint',
  ),
  volcano: plain(
    (fill) => [
      path('M-40 -180 C-70 -250 -10 -250 -20 -280 C10 -260 40 -250 34 -180 Z', { fill: 'sun' }),
      path('M-170 0 L-46 -186 C-20 -170 20 -170 46 -186 L170 0 Z', { fill }),
      path('M-20 -176 C-24 -130 6 -120 -2 -80 M22 -178 C26 -150 40 -140 36 -116', { line: inks.red, width: 8 }),
    ],
    'sand',
  ),
  sea: {
    takes: ['wide', 'colour'],
    draw: ({ wide = 600, colour = 'sky' }) => [
      path(`${waves(0, wide)} V100 H${-wide / 2} Z`, { fill: colour, width: 5 }),
      path(waves(40, wide * 0.7), { line: inks.blue, width: 5 }),
    ],
  },
  bridge: plain(
    (fill) => [
      path('M-200 -60 H200 V-36 H-200 Z', { fill }),
      path('M-200 0 C-120 -190 120 -190 200 0 M-120 -110 V-60 M-40 -136 V-60 M40 -136 V-60 M120 -110 V-60', { width: 5 }),
    ],
    'coral',
  ),
  boat: plain(
    (fill) => [
      path('M0 -16 V-190 L96 -40 H0', { fill: 'white' }),
      path('M-10 -160 L-74 -40 H-10 Z', { fill: 'sky' }),
      path('M-120 -22 H124 C112 20 90 44 70 48 H-76 C-100 40 -112 10 -120 -22 Z', { fill }),
      path(waves(62, 300), { line: inks.blue, width: 5 }),
    ],
    'coral',
  ),
  ferry: plain(
    (fill) => [
      box(-6, -92, 210, 54, { fill: 'white' }, 6),
      box(20, -140, 100, 42, { fill: 'white' }, 6),
      path('M-86 -92 h28 M-36 -92 h28 M14 -92 h28 M60 -92 h28', { width: 12 }),
      path('M-170 -64 H176 L150 0 H-140 Z', { fill }),
      path(waves(16, 360), { line: inks.blue, width: 5 }),
    ],
    'sky',
  ),
  bus: plain(
    (fill) => [
      box(0, -80, 300, 130, { fill }, 18),
      box(-88, -104, 66, 48, { fill: 'sky', ...thin }, 4),
      box(-8, -104, 66, 48, { fill: 'sky', ...thin }, 4),
      path('M60 -20 V-128 H120 V-20', { fill: 'white', ...thin }),
      disc(-84, -12, 30, { fill: 'dark' }),
      disc(88, -12, 30, { fill: 'dark' }),
    ],
    'sun',
  ),
  car: plain(
    (fill) => [
      path('M-150 -20 V-64 C-140 -80 -100 -82 -88 -84 L-50 -130 H50 L96 -84 C130 -80 150 -70 150 -20 Z', { fill }),
      path('M-66 -86 L-40 -116 H-6 V-86 Z M12 -116 H42 L72 -86 H12 Z', { fill: 'white', ...thin }),
      disc(-80, -18, 28, { fill: 'dark' }),
      disc(82, -18, 28, { fill: 'dark' }),
    ],
    'coral',
  ),
  sun: plain(
    (fill) => [
      disc(0, 0, 56, { fill }),
      path('M0 -78 v-28 M0 78 v28 M-78 0 h-28 M78 0 h28 M-56 -56 l-20 -20 M56 -56 l20 -20 M-56 56 l-20 20 M56 56 l20 20', {
        width: 7,
      }),
    ],
    'sun',
  ),
  moon: plain((fill) => [path('M24 -88 C-110 -80 -110 80 24 88 C-36 40 -36 -40 24 -88 Z', { fill })], 'sun'),
  earth: plain(
    (fill) => [
      disc(0, 0, 96, { fill }),
      path(
        'M-84 -40 C-50 -30 -60 10 -30 10 C-10 30 -40 50 -30 88 M20 -92 C0 -60 50 -50 30 -20 C50 10 80 -10 92 -20 M20 60 C40 40 70 50 70 64',
        { line: inks.green, width: 9 },
      ),
    ],
    'sky',
  ),
  cloud: plain(
    (fill) => [
      path('M-90 50 C-150 50 -140 -30 -84 -26 C-80 -90 10 -100 26 -46 C80 -70 126 -20 96 6 C140 20 120 54 84 50 Z', { fill }),
    ],
    'white',
  ),
  rain: plain(
    () => [
      path('M-90 -10 C-150 -10 -140 -90 -84 -86 C-80 -150 10 -160 26 -106 C80 -130 126 -80 96 -54 C140 -40 120 -6 84 -10 Z', {
        fill: 'grey',
      }),
      path('M-60 24 l-14 44 M0 24 l-14 44 M60 24 l-14 44', { line: inks.blue, width: 7 }),
    ],
    'sky',
  ),
  drop: plain(
    (fill) => [
      path('M0 -96 C30 -40 64 -6 64 32 C64 116 -64 116 -64 32 C-64 -6 -30 -40 0 -96 Z', { fill }),
      path('M-32 40 C-28 60 -16 68 -4 70', thin),
    ],
    'sky',
  ),
  snow: plain(
    () => [
      path('M0 -80 V80 M-70 -40 L70 40 M-70 40 L70 -40 M-18 -64 L0 -48 L18 -64 M-18 64 L0 48 L18 64', {
        line: inks.blue,
        width: 8,
      }),
    ],
    'sky',
  ),
  lightning: plain((fill) => [path('M20 -110 L-60 14 H-6 L-26 110 L66 -24 H8 Z', { fill })], 'sun'),
  fire: plain(
    (fill) => [
      path('M0 90 C-100 90 -84 -10 -40 -50 C-36 -10 -10 -20 -14 -104 C60 -60 100 90 0 90 Z', { fill }),
      path('M0 84 C-44 84 -34 30 -6 10 C10 30 44 84 0 84 Z', { fill: 'sun', ...thin }),
    ],
    'coral',
  ),
  bird: plain(
    (fill) => [
      path('M-100 -20 C-60 -70 -20 -40 0 0 C20 -40 60 -70 100 -20 C50 -36 26 -10 0 30 C-26 -10 -50 -36 -100 -20 Z', { fill }),
    ],
    'white',
  ),
  fish: plain(
    (fill) => [
      path('M-110 0 C-60 -74 50 -70 76 0 C50 70 -60 74 -110 0 Z', { fill }),
      path('M66 -6 L124 -52 V52 L66 6', { fill, ...thin }),
      path('M-66 -14 l0.2 0', { width: 15 }),
      path('M-30 -46 C-10 -20 -10 20 -30 46', thin),
    ],
    'sky',
  ),
  dog: plain(
    (fill) => [
      path(
        'M-80 0 V-70 C-90 -120 40 -120 56 -100 L66 -150 L96 -122 C140 -120 140 -80 104 -74 C100 -40 90 -40 84 -30 V0 H58 V-34 H-50 V0 Z',
        { fill },
      ),
      path('M-84 -74 C-120 -100 -110 -130 -112 -140', { width: 8 }),
      path('M94 -104 l0.2 0', { width: 11 }),
      path('M128 -96 l4 4', { width: 11 }),
    ],
    'sand',
  ),
  wolf: plain(
    (fill) => [
      path(
        'M-90 -60 L-100 -140 L-40 -96 C-14 -104 14 -104 40 -96 L100 -140 L90 -60 C96 0 60 20 40 60 C26 96 -26 96 -40 60 C-60 20 -96 0 -90 -60 Z',
        { fill },
      ),
      path('M-52 -42 L-24 -28 M52 -42 L24 -28', { width: 9 }),
      path('M-14 34 H14 L0 50 Z', { fill: 'dark', ...thin }),
      path('M-36 60 L-24 72 L-12 60 L0 72 L12 60 L24 72 L36 60', thin),
    ],
    'grey',
  ),
  crab: plain(
    (fill) => [
      path(
        'M-80 20 l-50 34 M-80 0 l-60 6 M80 20 l50 34 M80 0 l60 6 M-50 46 l-30 44 M50 46 l30 44 M-76 -24 l-40 -30 M76 -24 l40 -30',
        { width: 8 },
      ),
      oval(0, 6, 88, 56, { fill }),
      path(
        'M-120 -52 C-160 -90 -130 -124 -104 -116 L-116 -88 L-88 -100 C-80 -70 -96 -54 -120 -52 Z M120 -52 C160 -90 130 -124 104 -116 L116 -88 L88 -100 C80 -70 96 -54 120 -52 Z',
        { fill },
      ),
      path('M-22 -14 l0.2 0 M22 -14 l0.2 0', { width: 14 }),
    ],
    'coral',
  ),
  swing: plain(
    (fill) => [
      path('M-140 0 L-96 -270 L-52 0 M52 0 L96 -270 L140 0 M-110 -270 H110', { width: 8 }),
      path('M-44 -266 V-84 M44 -266 V-84', thin),
      box(0, -76, 116, 18, { fill }, 5),
    ],
    'sun',
  ),
  bollard: plain((fill) => [path('M-34 0 L-26 -70 H26 L34 0 Z', { fill }), oval(0, -80, 44, 18, { fill })], 'grey'),
  heartOrgan: plain(
    (fill) => [
      path('M-6 -96 C6 -120 26 -120 30 -94 M-40 -80 C-40 -110 -14 -116 -6 -92', { width: 9 }),
      path('M-10 96 C-110 40 -110 -70 -40 -78 C-10 -80 0 -64 10 -60 C60 -84 110 -40 84 20 C66 60 30 80 -10 96 Z', { fill }),
      path('M10 -58 C4 -20 30 0 20 40', { line: inks.red, width: 6 }),
    ],
    'coral',
  ),
};
