import { box, disc, oval, path, placed } from '../ink/ink.ts';
import { inks } from '../ink/palette.ts';
import { followed, share } from '../scene/stage.ts';
import { type Kinds, plain } from './kind.ts';
import { waveform } from './showing.ts';

const thin = { width: 4 };

/** Things that one makes and looks at texts with. About 200 high. */
export const tools: Kinds = {
  pen: plain(
    (fill) => [
      placed(
        0,
        0,
        [
          path('M-16 -96 H16 V60 L0 100 L-16 60 Z', { fill }),
          path('M-16 60 H16 M-16 -70 H16', thin),
          path('M0 88 v10', { width: 7 }),
        ],
        { turn: 35 },
      ),
    ],
    'sun',
  ),
  scissors: plain(
    (fill) => [
      path('M-14 20 L60 -110 L22 10 Z', { fill: 'grey' }),
      path('M14 20 L-60 -110 L-22 10 Z', { fill: 'grey' }),
      oval(-34, 62, 28, 36, { fill }),
      oval(34, 62, 28, 36, { fill }),
      path('M0 2 l0.1 0', { width: 11 }),
    ],
    'coral',
  ),
  microphone: plain(
    (fill) => [
      path('M-62 -20 C-62 58 62 58 62 -20 M0 40 V90 M-44 92 H44', { width: 7 }),
      path('M-38 -60 C-38 -122 38 -122 38 -60 V-20 C38 36 -38 36 -38 -20 Z', { fill }),
      path('M-36 -60 H10 M-36 -34 H10 M-36 -8 H10', thin),
    ],
    'lilac',
  ),
  headphones: plain(
    (fill) => [
      path('M-84 30 C-96 -130 96 -130 84 30', { width: 12 }),
      box(-80, 46, 44, 92, { fill }, 20),
      box(80, 46, 44, 92, { fill }, 20),
    ],
    'sky',
  ),
  speaker: plain(
    (fill) => [
      path('M-80 -34 H-34 L24 -84 V84 L-34 34 H-80 Z', { fill }),
      path('M52 -38 C72 -14 72 14 52 38 M78 -64 C116 -26 116 26 78 64', { width: 7 }),
    ],
    'sky',
  ),
  camera: plain(
    (fill) => [
      path('M-36 -60 L-22 -90 H22 L36 -60 Z', { fill: 'grey' }),
      box(0, 10, 220, 144, { fill }, 18),
      disc(0, 14, 52, { fill: 'white' }),
      disc(0, 14, 28, { fill: 'sky', ...thin }),
      path('M82 -34 h0.2', { width: 14, line: inks.red }),
    ],
    'grey',
  ),
  videocamera: plain(
    (fill) => [
      box(-30, 10, 160, 120, { fill }, 16),
      path('M56 -4 L116 -44 V64 L56 24 Z', { fill: 'grey' }),
      disc(-66, -76, 34, { fill: 'white' }),
      disc(8, -76, 34, { fill: 'white' }),
    ],
    'coral',
  ),
  clapper: plain(
    (fill) => [
      box(0, 36, 220, 130, { fill }, 6),
      placed(
        -108,
        -34,
        [
          path('M0 -34 H222 V0 H0 Z', { fill: 'dark' }),
          path('M40 -32 l-18 30 M92 -32 l-18 30 M144 -32 l-18 30 M196 -32 l-18 30', { line: inks.paper, width: 7 }),
        ],
        { turn: -12 },
      ),
      path('M-108 -18 H108', thin),
    ],
    'white',
  ),
  magnifier: {
    takes: ['colour', 'holds'],
    draw: ({ colour = 'white', holds }, stage) => [
      path('M52 52 L112 112', { width: 22 }),
      disc(0, 0, 72, { fill: colour, width: 9 }),
      path('M-44 -18 C-38 -38 -26 -46 -10 -50', thin),
      ...stage.inside(holds),
    ],
  },
  lamp: plain(
    (fill) => [
      path('M-30 46 C-30 12 -68 0 -68 -46 C-68 -132 68 -132 68 -46 C68 0 30 12 30 46 Z', { fill }),
      path('M-14 44 L-20 -18 L0 -4 L20 -18 L14 44', thin),
      path('M-28 58 H28 M-24 74 H24 M-12 90 H12', { width: 7 }),
      path('M-108 -50 h-22 M108 -50 h22 M-82 -118 l-16 -16 M82 -118 l16 -16 M0 -136 v-22', { width: 6 }),
    ],
    'sun',
  ),
  clock: {
    takes: ['colour', 'level', 'of'],
    draw: (thing, stage) => {
      const minutes = followed(stage, thing.level ?? 0, thing.acts, (act) => act.level);
      const angle = (minutes / 60) * 2 * Math.PI;
      const slice = Math.min(359.9, minutes * 6);
      const end = `${(Math.sin((slice * Math.PI) / 180) * 78).toFixed(2)} ${(-Math.cos((slice * Math.PI) / 180) * 78).toFixed(2)}`;
      return [
        disc(0, 0, 96, { fill: 'white', width: 7 }),
        ...(minutes >= 1
          ? [path(`M0 0 V-78 A78 78 0 ${slice > 180 ? 1 : 0} 1 ${end} Z`, { fill: thing.colour ?? 'sun', line: 'none' })]
          : []),
        path('M0 -80 v10 M80 0 h-10 M0 80 v-10 M-80 0 h10', { width: 6 }),
        path(`M0 0 L${(Math.sin(angle) * 66).toFixed(2)} ${(-Math.cos(angle) * 66).toFixed(2)}`, { width: 7 }),
        path('M0 0 L30 18', { width: 8 }),
      ];
    },
  },
  calendar: {
    takes: ['colour', 'level'],
    draw: ({ colour = 'coral', level }) => [
      box(0, 0, 210, 200, { fill: 'white' }, 10),
      path('M-105 -58 V-90 Q-105 -100 -95 -100 H95 Q105 -100 105 -90 V-58 Z', { fill: colour }),
      path('M-56 -116 v32 M56 -116 v32', { width: 9 }),
      ...Array.from({ length: 12 }, (_, nth) => {
        const [x, y] = [-66 + (nth % 4) * 44, -20 + Math.floor(nth / 4) * 42];
        return nth + 1 === level
          ? box(x, y, 34, 34, { fill: 'sun', ...thin }, 4)
          : path(`M${x - 9} ${y} h18`, { line: inks.faint, width: 12 });
      }),
    ],
  },
  wave: {
    takes: ['wide', 'high', 'colour', 'moves'],
    draw: (thing, stage) => waveform(thing.wide ?? 360, thing.high ?? 170, stage, thing),
  },
  keyboard: plain(
    (fill) => [
      box(0, 0, 300, 120, { fill }, 12),
      path(
        'M-120 -32 h0.2 M-72 -32 h0.2 M-24 -32 h0.2 M24 -32 h0.2 M72 -32 h0.2 M120 -32 h0.2 M-96 0 h0.2 M-48 0 h0.2 M0 0 h0.2 M48 0 h0.2 M96 0 h0.2',
        { width: 20 },
      ),
      path('M-60 34 h120', { width: 16 }),
    ],
    'grey',
  ),
  eye: plain(
    (fill) => [
      path('M-110 0 C-60 -78 60 -78 110 0 C60 78 -60 78 -110 0 Z', { fill: 'white' }),
      disc(0, 0, 44, { fill }),
      path('M0 0 h0.2', { width: 34 }),
      path('M-70 -68 l-14 -24 M0 -84 v-26 M70 -68 l14 -24', { width: 6 }),
    ],
    'sky',
  ),
  ear: plain(
    () => [
      path('M-44 -20 C-60 -110 70 -120 62 -30 C58 20 22 24 20 66 C16 112 -40 104 -40 62', { fill: '#e8b88f', width: 6 }),
      path('M-16 -22 C-20 -68 36 -72 32 -28 C30 0 4 0 6 26', { width: 5 }),
    ],
    'sand',
  ),
  hands: {
    takes: ['of', 'colour'],
    draw: ({ of = 3, comes = 1 }, stage) =>
      Array.from({ length: of }, (_, nth) => {
        const up = share(stage, comes, 0.5, nth * 0.25);
        const [skin, sleeve] = [
          ['#fbdcc4', '#b57a52', '#e8b88f', '#8a583a'][nth % 4]!,
          ['sky', 'coral', 'mint', 'lilac', 'sun'][nth % 5]!,
        ];
        return placed((nth - (of - 1) / 2) * 96, (1 - up) * 60 - (nth % 2) * 24, [
          path(
            'M-30 -6 C-46 -40 -36 -52 -26 -36 L-24 -96 C-22 -106 -10 -106 -9 -96 L-6 -112 C-4 -122 8 -122 9 -112 L12 -98 C14 -108 26 -106 26 -96 L28 -14 C28 6 18 14 16 26 H-18 C-20 14 -26 8 -30 -6 Z',
            { fill: skin, ...thin },
          ),
          path('M-30 24 H28 L34 110 H-36 Z', { fill: sleeve }),
        ]);
      }),
  },
};
