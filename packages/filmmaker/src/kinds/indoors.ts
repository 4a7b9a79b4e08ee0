import { box, disc, oval, path, placed } from '../ink/ink.ts';
import { inks } from '../ink/palette.ts';
import { type Kinds, plain } from './kind.ts';

const thin = { width: 4 };

/** Things in rooms and on screens. About 200 high. */
export const indoors: Kinds = {
  table: {
    takes: ['wide', 'colour', 'holds'],
    draw: ({ wide = 560, colour = 'sand', holds }, stage) => [
      path(`M${-wide / 2 + 40} 26 V150 M${wide / 2 - 40} 26 V150`, { width: 11 }),
      box(0, 12, wide, 28, { fill: colour }, 8),
      ...stage.inside(holds),
    ],
  },
  roundTable: {
    takes: ['wide', 'colour', 'holds'],
    draw: ({ wide = 420, colour = 'sand', holds }, stage) => [
      oval(0, 0, wide / 2, wide / 3.2, { fill: colour }),
      ...stage.inside(holds),
    ],
  },
  window: {
    takes: ['wide', 'high', 'colour', 'holds'],
    draw: ({ wide = 240, high = 220, colour = 'sky', holds }, stage) => [
      box(0, 0, wide, high, { fill: colour }, 4),
      ...stage.inside(holds),
      path(`M0 ${-high / 2} V${high / 2} M${-wide / 2} 0 H${wide / 2}`, { width: 7 }),
      path(`M${-wide / 2 - 16} ${high / 2 + 6} H${wide / 2 + 16}`, { width: 11 }),
    ],
  },
  cup: plain(
    (fill) => [
      path('M50 -20 C100 -30 100 50 40 44', { width: 9 }),
      path('M-60 -44 H60 L48 70 H-48 Z', { fill }),
      path('M-20 -64 C-30 -84 -8 -92 -16 -112 M20 -64 C10 -84 32 -92 24 -112', { line: inks.faint, width: 7 }),
    ],
    'coral',
  ),
  cake: plain(
    (fill) => [
      path('M0 -60 V-104', { width: 10, line: inks.blue }),
      path('M0 -112 C-10 -124 0 -134 0 -142 C0 -134 10 -124 0 -112 Z', { fill: 'sun', ...thin }),
      path('M-100 -56 H100 V60 H-100 Z', { fill }),
      path('M-100 -56 C-90 -10 -60 -10 -50 -30 C-40 0 -10 0 0 -30 C10 0 40 0 50 -30 C60 -10 90 -10 100 -56 Z', { fill: 'white' }),
      path('M-130 64 H130', { width: 9 }),
    ],
    'rose',
  ),
  plate: plain((fill) => [oval(0, 0, 130, 60, { fill }), oval(0, -4, 84, 36, thin)], 'white'),
  rope: plain(
    () => [
      path('M-150 30 C-90 -60 -40 80 10 0 C50 -60 90 -40 80 10 C70 60 10 50 20 0 C30 -70 120 -60 150 -10', {
        line: '#8a583a',
        width: 13,
      }),
    ],
    'sand',
  ),
  tangle: plain(
    () => [
      path(
        'M-140 10 C-60 -120 90 -90 60 0 C30 90 -90 60 -60 -20 C-30 -100 100 -60 100 20 C100 90 -40 100 -80 40 C-110 -20 0 -110 60 -60 C120 0 20 60 -20 40 C-60 10 60 -40 140 30',
        { line: '#8a583a', width: 11 },
      ),
    ],
    'sand',
  ),
  finger: plain(
    () => [
      path(
        'M-16 100 C-50 70 -66 20 -50 8 C-38 0 -26 14 -20 22 V-88 C-18 -108 10 -108 12 -88 V-20 C24 -34 40 -28 42 -12 C54 -20 68 -12 68 2 C80 0 88 10 86 24 C86 60 76 84 66 104 Z',
        { fill: '#fbdcc4' },
      ),
    ],
    'sand',
  ),
  cursor: plain((fill) => [path('M-40 -90 L-40 62 L-6 30 L18 88 L46 76 L22 20 L68 16 Z', { fill })], 'white'),
  play: plain((fill) => [disc(0, 0, 92, { fill }), path('M-26 -44 L50 0 L-26 44 Z', { fill: 'white' })], 'mint'),
  pause: plain(
    (fill) => [disc(0, 0, 92, { fill }), box(-24, 0, 26, 84, { fill: 'white' }, 4), box(24, 0, 26, 84, { fill: 'white' }, 4)],
    'sun',
  ),
  record: plain((fill) => [disc(0, 0, 92, { fill: 'white' }), disc(0, 0, 50, { fill })], 'coral'),
  share: plain(
    (fill) => [
      path('M-50 0 L56 -64 M-50 0 L56 64', { width: 8 }),
      disc(-56, 0, 34, { fill }),
      disc(60, -66, 34, { fill }),
      disc(60, 66, 34, { fill }),
    ],
    'sky',
  ),
  envelope: plain((fill) => [box(0, 0, 230, 150, { fill }, 8), path('M-112 -70 L0 24 L112 -70', { width: 5 })], 'white'),
  pencilCase: plain((fill) => [box(0, 0, 230, 90, { fill }, 30), path('M-90 -18 H90', { width: 6, dashed: true })], 'lilac'),
  ruler: plain(
    (fill) => [
      placed(
        0,
        0,
        [
          box(0, 0, 280, 58, { fill }, 5),
          path([-110, -75, -40, -5, 30, 65, 100].map((x, nth) => `M${x} -28 v${nth % 2 === 0 ? 26 : 16}`).join(' '), thin),
        ],
        { turn: -12 },
      ),
    ],
    'sun',
  ),
  brush: plain(
    (fill) => [
      placed(
        0,
        0,
        [
          path('M-10 -110 H10 L16 20 H-16 Z', { fill: 'sand' }),
          box(0, 34, 46, 30, { fill: 'grey' }, 4),
          path('M-22 50 C-34 90 -6 96 0 116 C6 96 34 90 22 50 Z', { fill }),
        ],
        { turn: 30 },
      ),
    ],
    'coral',
  ),
  broom: plain(
    (fill) => [
      placed(
        0,
        0,
        [
          path('M0 -120 V20', { width: 12 }),
          path('M-50 24 H50 L70 110 H-70 Z', { fill }),
          path('M-30 46 L-38 106 M0 46 V106 M30 46 L38 106', thin),
        ],
        { turn: 20 },
      ),
    ],
    'sun',
  ),
  projector: plain(
    (fill) => [
      box(0, 0, 200, 110, { fill }, 14),
      disc(104, 0, 40, { fill: 'sun' }),
      path('M-60 -24 h60 M-60 0 h60', { width: 7 }),
      path('M-60 58 v24 M60 58 v24', { width: 9 }),
    ],
    'grey',
  ),
  thermometer: plain(
    (fill) => [
      path('M-20 40 V-90 C-20 -116 20 -116 20 -90 V40 C60 70 30 116 0 116 C-30 116 -60 70 -20 40 Z', { fill: 'white' }),
      disc(0, 76, 24, { fill, line: 'none' }),
      path('M0 70 V-20', { line: inks.red, width: 12 }),
    ],
    'coral',
  ),
  palette: plain(
    (fill) => [
      path('M-110 0 C-110 -100 110 -110 116 -6 C116 40 60 10 44 36 C34 60 60 86 10 88 C-60 90 -110 60 -110 0 Z', { fill }),
      disc(-60, -6, 17, { fill: 'coral', ...thin }),
      disc(-24, -50, 17, { fill: 'sun', ...thin }),
      disc(36, -56, 17, { fill: 'sky', ...thin }),
      disc(-40, 46, 15, { fill: 'mint', ...thin }),
    ],
    'sand',
  ),
  list: plain(
    (fill) => [
      box(0, 0, 190, 220, { fill }, 8),
      ...[-66, -22, 22, 66].flatMap((y) => [
        disc(-62, y, 9, { fill: 'coral', ...thin }),
        path(`M-36 ${y} h96`, { line: inks.faint, width: 8 }),
      ]),
    ],
    'white',
  ),
  checkedSheet: plain(
    (fill) => [
      box(0, 0, 190, 220, { fill }, 8),
      ...[-64, 0, 64].flatMap((y) => [
        path(`M-72 ${y} l14 14 l24 -30`, { line: inks.green, width: 8 }),
        path(`M-10 ${y} h70`, { line: inks.faint, width: 8 }),
      ]),
    ],
    'white',
  ),
  thumb: plain(
    () => [
      path('M-20 -10 L14 -100 C44 -110 50 -80 36 -20 H80 C110 -16 104 86 70 88 H-20 Z', { fill: '#fbdcc4' }),
      box(-50, 40, 52, 110, { fill: 'sky' }, 6),
    ],
    'sand',
  ),
  hearing: plain(
    (fill) => [
      path('M-30 -60 C-60 -30 -60 40 -20 60 C10 60 10 20 -10 16 C-20 -20 10 -60 -30 -60 Z', { fill }),
      path('M-20 -64 C10 -100 60 -70 50 0', { width: 6 }),
    ],
    'lilac',
  ),
  group3: plain(
    () =>
      [-70, 70, 0].flatMap((x, nth) => [
        disc(x, nth === 2 ? -40 : -50, 34, { fill: ['#fbdcc4', '#b57a52', '#e8b88f'][nth]! }),
        path(`M${x - 62} 70 C${x - 60} -10 ${x + 60} -10 ${x + 62} 70 Z`, { fill: ['sky', 'mint', 'coral'][nth]! }),
      ]),
    'sky',
  ),
};
