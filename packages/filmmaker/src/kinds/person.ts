import { disc, type Ink, oval, path, placed } from '../ink/ink.ts';
import { moodNow, type Stage } from '../scene/stage.ts';
import type { Mood, Thing } from '../scene/thing.ts';
import type { Kinds } from './kind.ts';
import { hairs, type Person, skins } from './person-looks.ts';

const thin = { width: 4 };

/** A person from the waist up; the waist's middle is at 0, 0, and the head's top about 205 above. */
export function person(look: Person, mood: Mood, { hand, looks }: Pick<Thing, 'hand' | 'looks'> = {}): Ink[] {
  const skin = skins[look.skin];
  return [
    ...behind(look),
    path('M-18 -118 V-88 C-14 -74 14 -74 18 -88 V-118 Z', { fill: skin, ...thin }),
    path('M-84 0 C-88 -44 -82 -80 -44 -90 L-20 -96 C-14 -78 14 -78 20 -96 L44 -90 C82 -80 88 -44 84 0 Z', { fill: look.top }),
    path('M-52 -2 C-54 -20 -54 -30 -50 -42 M52 -2 C54 -20 54 -30 50 -42', thin),
    placed(0, 0, arm(look, hand), { flip: looks === 'left' }),
    ...head(look, mood, looks),
  ];
}

/** A head with its neck's foot near 0, -100. */
export function head(look: Person, mood: Mood, looks?: Thing['looks']): Ink[] {
  const skin = skins[look.skin];
  const scarf = look.cut === 'hijab';
  if (looks === 'away') return backOfHead(look);
  const ears = scarf ? [] : [disc(-45, -146, 9, { fill: skin, ...thin }), disc(45, -146, 9, { fill: skin, ...thin })];
  const side = looks === 'left' ? -11 : looks === 'right' ? 11 : 0;
  return [
    ...ears,
    scarf ? oval(0, -146, 37, 44, { fill: skin, ...thin }) : oval(0, -148, 45, 49, { fill: skin }),
    ...(look.beard ? beard(look) : []),
    placed(side, looks === 'down' ? 9 : 0, face(look, mood)),
    ...over(look),
  ];
}

/** Seen from behind: hair and nothing else. */
function backOfHead({ hair, cut, skin }: Person): Ink[] {
  const fill = cut === 'bald' ? skins[skin] : hairs[hair];
  const ears =
    cut === 'hijab'
      ? []
      : [disc(-45, -142, 9, { fill: skins[skin], ...thin }), disc(45, -142, 9, { fill: skins[skin], ...thin })];
  return [...ears, oval(0, -150, 48, 54, { fill })];
}

function face({ glasses }: Person, mood: Mood): Ink[] {
  const eye = (x: number): Ink => path(`M${x} -150 l0.2 ${mood === 'surprised' ? 4 : 1}`, { width: 10 });
  const mouths: Record<Mood, Ink> = {
    happy: path('M-17 -129 Q0 -112 17 -129', thin),
    calm: path('M-12 -124 Q0 -121 12 -124', thin),
    sad: path('M-14 -118 Q0 -130 14 -118', thin),
    puzzled: path('M-13 -121 Q-4 -127 3 -123 Q8 -120 14 -125', thin),
    surprised: oval(0, -121, 8, 10, { fill: 'coral', ...thin }),
  };
  const brows: Record<Mood, string> = {
    happy: 'M-25 -166 Q-17 -171 -9 -167 M9 -167 Q17 -171 25 -166',
    calm: 'M-25 -165 h16 M9 -165 h16',
    sad: 'M-26 -163 L-10 -170 M10 -170 L26 -163',
    puzzled: 'M-26 -164 h16 M9 -172 Q18 -180 26 -173',
    surprised: 'M-26 -171 Q-17 -179 -9 -173 M9 -173 Q17 -179 26 -171',
  };
  const spectacles = glasses
    ? [disc(-17, -149, 15, { ...thin }), disc(17, -149, 15, { ...thin }), path('M-3 -151 q3 -3 6 0', thin)]
    : [];
  return [path(brows[mood], thin), eye(-16), eye(16), path('M0 -146 q5 8 -2 10', { width: 3.4 }), mouths[mood], ...spectacles];
}

function arm({ top, skin }: Person, hand: Thing['hand']): Ink[] {
  const fill = skins[skin];
  if (hand === 'up' || hand === 'wave')
    return [
      disc(88, -208, 17, { fill, ...thin }),
      path('M48 -62 C72 -88 74 -140 73 -192 L103 -190 C108 -130 104 -70 72 -28', { fill: top }),
    ];
  if (hand === 'point')
    return [
      path('M142 -106 C156 -118 168 -118 186 -124 C188 -112 176 -104 158 -92 Z', { fill, ...thin }),
      path('M46 -74 C86 -66 112 -84 140 -110 L158 -88 C128 -52 92 -34 58 -34', { fill: top }),
    ];
  if (hand === 'think')
    return [
      path('M70 -8 C84 -40 70 -76 34 -92 L18 -76 C38 -62 40 -30 38 -6', { fill: top }),
      disc(22, -96, 16, { fill, ...thin }),
    ];
  return [];
}

function beard({ hair }: Person): Ink[] {
  return [
    path('M-45 -148 C-48 -78 48 -78 45 -148 C40 -132 26 -138 0 -138 C-26 -138 -40 -132 -45 -148 Z', {
      fill: hairs[hair],
      ...thin,
    }),
  ];
}

function behind({ hair, cut }: Person): Ink[] {
  const fill = hairs[hair];
  if (cut === 'long')
    return [
      path('M-52 -150 C-62 -224 62 -224 52 -150 C54 -116 60 -92 66 -66 C36 -50 -36 -50 -66 -66 C-60 -92 -54 -116 -52 -150 Z', {
        fill,
      }),
    ];
  if (cut === 'bob')
    return [
      path(
        'M-54 -150 C-64 -224 64 -224 54 -150 C58 -128 60 -116 58 -104 C34 -94 -34 -94 -58 -104 C-60 -116 -58 -128 -54 -150 Z',
        { fill },
      ),
    ];
  if (cut === 'tail') return [path('M34 -184 C92 -196 98 -130 78 -76 C68 -98 66 -130 36 -150 Z', { fill })];
  if (cut === 'bun') return [disc(0, -212, 23, { fill })];
  if (cut === 'hijab')
    return [
      path('M-54 -146 C-62 -222 62 -222 54 -146 C56 -112 70 -92 76 -60 C34 -40 -34 -40 -76 -60 C-70 -92 -56 -112 -54 -146 Z', {
        fill,
      }),
    ];
  return [];
}

function over({ hair, cut }: Person): Ink[] {
  const fill = hairs[hair];
  if (cut === 'hijab') return [];
  if (cut === 'bald')
    return [
      path(
        'M-46 -146 C-56 -160 -50 -176 -42 -180 C-42 -166 -42 -158 -46 -146 Z M46 -146 C56 -160 50 -176 42 -180 C42 -166 42 -158 46 -146 Z',
        { fill, ...thin },
      ),
    ];
  if (cut === 'curls')
    return [
      path(
        'M-46 -146 a16 16 0 0 1 -6 -28 a17 17 0 0 1 16 -24 a19 19 0 0 1 28 -12 a19 19 0 0 1 30 4 a18 18 0 0 1 26 14 a17 17 0 0 1 4 28 a14 14 0 0 1 -6 18 a10 10 0 0 1 -12 -20 a16 16 0 0 1 -24 -4 a18 18 0 0 1 -26 0 a15 15 0 0 1 -20 8 a10 10 0 0 1 -10 16 Z',
        { fill },
      ),
    ];
  if (cut === 'braids')
    return [
      path(
        'M-46 -138 C-62 -120 -50 -104 -62 -88 C-50 -76 -64 -62 -56 -48 C-44 -58 -50 -74 -42 -88 C-50 -104 -36 -118 -42 -138 Z M46 -138 C62 -120 50 -104 62 -88 C50 -76 64 -62 56 -48 C44 -58 50 -74 42 -88 C50 -104 36 -118 42 -138 Z',
        { fill, ...thin },
      ),
      path('M-48 -146 C-54 -192 -28 -206 0 -206 C28 -206 54 -192 48 -146 C40 -170 20 -184 0 -190 C-20 -184 -40 -170 -48 -146 Z', {
        fill,
      }),
    ];
  if (cut === 'long' || cut === 'bob' || cut === 'bun')
    return [
      path(
        'M-48 -146 C-54 -192 -28 -206 0 -206 C28 -206 54 -192 48 -146 C40 -170 20 -184 -8 -186 C-24 -178 -40 -168 -48 -146 Z',
        { fill },
      ),
    ];
  return [
    path(
      'M-48 -148 C-56 -194 -28 -208 0 -208 C32 -210 54 -194 48 -148 C44 -166 36 -176 22 -178 C4 -170 -26 -172 -36 -174 C-42 -166 -46 -158 -48 -148 Z',
      { fill },
    ),
  ];
}

/** People by name: `who` is looked up in the manuscript's cast. */
export const people: Kinds = {
  person: {
    takes: ['who', 'mood', 'hand', 'looks'],
    needs: ['who'],
    draw: (thing, stage) => person(stage.person(thing.who ?? ''), moodNow(stage, thing), thing),
  },
  head: {
    takes: ['who', 'mood', 'looks'],
    needs: ['who'],
    draw: (thing, stage) => {
      const look = stage.person(thing.who ?? '');
      return [placed(0, 150, [...behind(look), ...head(look, moodNow(stage, thing), thing.looks)])];
    },
  },
  /** Somebody behind a desk; what the desk holds stands on its top, whose middle is 0, 0. */
  pupil: {
    takes: ['who', 'mood', 'hand', 'looks', 'holds', 'wide', 'colour'],
    needs: ['who'],
    draw: (thing, stage) => [
      placed(0, 10, person(stage.person(thing.who ?? ''), moodNow(stage, thing), thing), { scale: 1.05 }),
      ...desk(thing, stage),
      ...stage.inside(thing.holds),
    ],
  },
  desk: { takes: ['holds', 'wide', 'colour'], draw: (thing, stage) => [...desk(thing, stage), ...stage.inside(thing.holds)] },
};

function desk({ wide = 320, colour = 'sand' }: Thing, _stage: Stage): Ink[] {
  const side = wide / 2;
  return [
    path(`M${-side + 26} 24 V150 M${side - 26} 24 V150`, { width: 9 }),
    path(`M${-side} 0 H${side} V24 H${-side} Z`, { fill: colour }),
  ];
}
