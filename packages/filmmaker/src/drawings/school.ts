import { bubble, colour, type Drawing, disc, group, person, shape, words } from './shapes.ts';

/** Three things that the teacher did, each with its sign. */
export const teacher: Drawing = (lines, now) => {
  const icons = [
    (y: number): string => words(190, y + 24, '?', { size: 70, weight: 800, fill: colour.paper }),
    (y: number): string =>
      disc(190, y, 34, { stroke: colour.paper, width: 7 }) +
      shape(`M190 ${y - 18} V${y} H204`, { stroke: colour.paper, width: 7 }),
    (y: number): string =>
      shape(`M160 ${y - 6} h28 v28 h-28 Z M196 ${y + 22} l16 -40 l16 40 Z`, { stroke: colour.paper, width: 6 }),
  ];
  const rows = lines
    .map((line, nth) => {
      const y = 235 + nth * 145;
      return group(
        now.shown(nth + 1),
        disc(190, y, 60, { fill: colour.leaf }),
        icons[nth]?.(y) ?? '',
        words(290, y + 20, line, { size: 58, anchor: 'start' }),
      );
    })
    .join('');
  return person(1050, 640, colour.ink, 2.2) + rows;
};

/** Two who talk together; each sentence adds one question. */
export const talk: Drawing = ([first = '', second = '', third = '', fourth = ''], now) =>
  [
    person(170, 650, colour.leaf, 1.3),
    person(1110, 650, colour.ink, 1.3),
    group(
      now.shown(1),
      bubble(110, 180, 500, 205, { fill: '#ffffff', stroke: colour.leaf }),
      words(360, 275, first, { size: 52 }),
      words(360, 345, second, { size: 52 }),
    ),
    group(
      now.shown(2),
      bubble(670, 180, 500, 205, { fill: '#ffffff', stroke: colour.ink }, 'right'),
      words(920, 275, third, { size: 52 }),
      words(920, 345, fourth, { size: 52 }),
    ),
  ].join('');
