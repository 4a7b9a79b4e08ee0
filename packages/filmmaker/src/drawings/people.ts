import { at, colour, disc, shape } from './shapes.ts';

type Hair = 'short' | 'long' | 'bun' | 'tail' | 'curls' | 'bald';

export interface Look {
  skin: string;
  hair: string;
  cut: Hair;
  top: string;
  glasses?: boolean;
  beard?: boolean;
}

interface Manner {
  scale?: number;
  /** From 1, a smile, to -1, its opposite. */
  mood?: number;
  hand?: 'up';
}

const pale = '#f3cfae';
const tan = '#dba77c';
const brown = '#9c6440';
const black = '#2c2723';
const chestnut = '#70431f';
const fair = '#dcae55';
const grey = '#aaa59b';

/** The people of the films, who must be known again from one slide to the next. */
export const cast = {
  solveig: { skin: pale, hair: grey, cut: 'bun', top: colour.leaf, glasses: true },
  jon: { skin: pale, hair: chestnut, cut: 'short', top: colour.sky, beard: true },
  amina: { skin: brown, hair: black, cut: 'long', top: colour.rust },
  eirin: { skin: pale, hair: fair, cut: 'tail', top: colour.leaf },
  yusuf: { skin: brown, hair: black, cut: 'curls', top: colour.sun },
  thea: { skin: pale, hair: '#a4532a', cut: 'long', top: colour.sky },
  milan: { skin: tan, hair: black, cut: 'short', top: colour.rust },
  ada: { skin: brown, hair: black, cut: 'bun', top: colour.water },
  guro: { skin: pale, hair: fair, cut: 'long', top: colour.rust },
  olav: { skin: pale, hair: grey, cut: 'bald', top: colour.sky, glasses: true, beard: true },
  anette: { skin: pale, hair: '#a4532a', cut: 'bun', top: colour.rust },
  geir: { skin: pale, hair: grey, cut: 'short', top: colour.leaf, glasses: true },
  parisa: { skin: tan, hair: black, cut: 'long', top: colour.sky },
  leah: { skin: pale, hair: chestnut, cut: 'tail', top: colour.leaf },
  benjamin: { skin: tan, hair: fair, cut: 'curls', top: colour.sky },
  newcomer: { skin: tan, hair: chestnut, cut: 'tail', top: colour.sky },
} satisfies Record<string, Look>;

const classmates: Look[] = [
  { skin: pale, hair: fair, cut: 'short', top: colour.sky },
  { skin: brown, hair: black, cut: 'tail', top: colour.leaf },
  { skin: tan, hair: chestnut, cut: 'curls', top: colour.rust },
  { skin: pale, hair: chestnut, cut: 'long', top: colour.sun },
  { skin: tan, hair: black, cut: 'bun', top: colour.sky },
  { skin: brown, hair: black, cut: 'short', top: colour.rust },
  { skin: pale, hair: '#a4532a', cut: 'curls', top: colour.leaf },
];

/** One of the many who have no name. */
export function classmate(nth: number): Look {
  return classmates[nth % classmates.length]!;
}

/** Someone with a face, seen from the waist up, with the waist at y; about 170 high and 130 wide before scaling. */
export function someone(x: number, y: number, look: Look, { scale = 1, mood = 0.6, hand }: Manner = {}): string {
  const body = shape('M-64 0 v-22 a64 60 0 0 1 128 0 v22 Z', { fill: look.top });
  const neck = shape('M-14 -96 h28 v20 a14 12 0 0 1 -28 0 Z', { fill: look.skin });
  const arm =
    hand === 'up'
      ? shape('M50 -40 C76 -70 78 -120 76 -166', { stroke: look.top, width: 26 }) + disc(76, -184, 16, { fill: look.skin })
      : '';
  return at(x, y, `${behind(look)}${arm}${body}${neck}${face(look, mood)}${over(look)}`, { scale });
}

/** A head alone, with its middle at x, y. */
export function head(x: number, y: number, look: Look, { scale = 1, mood = 0.6 }: Manner = {}): string {
  return at(x, y, at(0, 126, `${behind(look)}${face(look, mood)}${over(look)}`), { scale });
}

function face({ skin, hair, beard, glasses }: Look, mood: number): string {
  const whiskers = beard ? shape('M-43 -128 C-43 -62 43 -62 43 -128 C36 -100 -36 -100 -43 -128 Z', { fill: hair }) : '';
  const eyes = disc(-15, -128, 4.5, { fill: colour.ink }) + disc(15, -128, 4.5, { fill: colour.ink });
  const lips = shape(`M-14 -107 Q0 ${-107 + Math.round(mood * 14)} 14 -107`, { stroke: colour.ink, width: 4.5 });
  const spectacles = glasses
    ? disc(-16, -128, 13, { stroke: colour.ink, width: 3.5 }) +
      disc(16, -128, 13, { stroke: colour.ink, width: 3.5 }) +
      shape('M-3 -128 h6', { stroke: colour.ink, width: 3.5 })
    : '';
  return disc(0, -126, 43, { fill: skin }) + whiskers + eyes + lips + spectacles;
}

function behind({ hair, cut }: Look): string {
  if (cut === 'long') return shape('M-52 -62 V-128 A52 52 0 0 1 52 -128 V-62 Q0 -44 -52 -62 Z', { fill: hair });
  if (cut === 'tail') return shape('M30 -150 C84 -160 84 -110 66 -66 C58 -92 50 -110 30 -122 Z', { fill: hair });
  if (cut === 'bun') return disc(0, -180, 21, { fill: hair });
  return '';
}

function over({ hair, cut }: Look): string {
  if (cut === 'bald')
    return shape('M-44 -120 C-50 -136 -46 -146 -38 -150 Z M44 -120 C50 -136 46 -146 38 -150 Z', { fill: hair, stroke: hair });
  if (cut === 'curls') {
    const curls = [-42, -27, -8, 12, 30, 43].map((x, nth) =>
      disc(x, [-141, -158, -167, -167, -157, -140][nth]!, 16, { fill: hair }),
    );
    return curls.join('');
  }
  return shape('M-46 -124 A46 46 0 0 1 46 -124 C38 -146 18 -151 0 -151 C-18 -151 -38 -146 -46 -124 Z', { fill: hair });
}
