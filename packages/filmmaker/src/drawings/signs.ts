import { box, bubble, colour, type Drawing, disc, group, person, shape, words } from './shapes.ts';

function numeral(number: string): string {
  return disc(166, 330, 76, { fill: colour.sun }) + words(166, 365, number, { size: 100, weight: 800 });
}

/** Sign one: a pupil says why. */
export const because: Drawing = ([number = '', first = '', second = ''], now) =>
  [
    numeral(number),
    person(400, 610, colour.leaf, 1.3),
    group(
      now.shown(1),
      bubble(500, 205, 660, 240, { fill: '#ffffff', stroke: colour.leaf }),
      words(830, 310, first, { size: 60 }),
      words(830, 390, second, { size: 60 }),
    ),
  ].join('');

/** Sign two: two things far from each other are tied together. */
export const link: Drawing = ([number = '', now1 = '', then = ''], now) => {
  const circles = [500, 1010].map((x) => disc(x, 365, 140, { fill: '#ffffff', stroke: colour.leaf })).join('');
  const bread = shape('M420 350 C420 300 580 300 580 350 C580 366 568 372 560 374 V420 H440 V374 C432 372 420 366 420 350 Z', {
    fill: colour.sun,
    stroke: colour.rust,
  });
  const flag =
    shape('M965 300 V430', { stroke: colour.ink, width: 9 }) +
    shape('M969 300 H1075 L1050 335 L1075 370 H969 Z', { fill: colour.rust });
  return [
    numeral(number),
    circles,
    group(now.shown(1), bread, words(500, 575, now1)),
    group(now.shown(2), flag, words(1010, 575, then), shape('M600 262 Q755 140 910 262', { stroke: colour.leaf, width: 10 })),
  ].join('');
};

/** Sign three: the roof of a model house, cut into figures whose area one knows. */
export const roof: Drawing = ([number = ''], now) => {
  const slope = 'M320 400 L460 235 H880 L1020 400 Z';
  const house = box(370, 400, 600, 200, { fill: '#ffffff', stroke: colour.ink }, 0);
  const windows = [440, 630, 820]
    .map((x) => box(x, 450, 80, 80, { fill: colour.mist, stroke: colour.ink, width: 4 }, 0))
    .join('');
  const triangles = shape('M320 400 L460 235 V400 Z M1020 400 L880 235 V400 Z', { fill: colour.sun, stroke: colour.rust });
  const middle = shape('M460 235 H880 V400 H460 Z', { fill: colour.mist, stroke: colour.rust });
  return [
    numeral(number),
    group(now.shown(1), house, windows, shape(slope, { fill: '#ffffff', stroke: colour.ink })),
    group(now.shown(2), middle, triangles, person(1175, 600, colour.rust)),
    group(
      now.shown(3),
      disc(1175, 350, 50, { fill: colour.leaf }),
      shape('M1149 352 L1169 372 L1203 330', { stroke: colour.paper, width: 12 }),
    ),
  ].join('');
};
