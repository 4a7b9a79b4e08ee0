import { box, colour, type Drawing, disc, group, type Moment, person, shape, words } from './shapes.ts';

const cell = 78;
const left = 250;
const top = 225;
const base = 6 * cell;
const height = 4 * cell;
const slant = 2 * cell;
const bottom = top + height;

function squaredPaper(): string {
  const lines: string[] = [];
  for (let x = -1; x <= 9; x++) lines.push(`M${left + x * cell} ${top - cell / 2} V${bottom + cell / 2}`);
  for (let y = 0; y <= 4; y++) lines.push(`M${left - cell * 1.5} ${top + y * cell} H${left + cell * 9.5}`);
  return shape(lines.join(' '), { stroke: colour.line, width: 2 });
}

function sides(base6: string, height4: string, heightAt: number): string {
  return (
    words(left + base / 2, bottom + 62, base6, { size: 54, weight: 700 }) +
    words(heightAt, top + height / 2 + 18, height4, { size: 54, weight: 700 })
  );
}

const upright = `M${left} ${top} H${left + base} V${bottom} H${left} Z`;
const leaning = `M${left + slant} ${top} H${left + slant + base} L${left + base} ${bottom} H${left} Z`;
const corner = `M${left} ${bottom} L${left + slant} ${top} V${bottom} Z`;
const rest = `M${left + slant} ${top} H${left + slant + base} L${left + base} ${bottom} H${left + slant} Z`;

export const rectangle: Drawing = ([base6 = '', height4 = '', sum = ''], now) => {
  const squares: string[] = [];
  for (let x = 1; x < 6; x++) squares.push(`M${left + x * cell} ${top} V${bottom}`);
  for (let y = 1; y < 4; y++) squares.push(`M${left} ${top + y * cell} H${left + base}`);
  return [
    squaredPaper(),
    shape(upright, { fill: colour.mist, stroke: colour.leaf }),
    group(now.shown(1), shape(squares.join(' '), { stroke: colour.leaf, width: 3 })),
    group(
      now.shown(2),
      sides(base6, height4, left - 40),
      box(left + base + 56, top + 96, 372, 120, { fill: colour.ink }),
      words(left + base + 242, top + 175, sum, { size: 56, fill: colour.paper }),
    ),
  ].join('');
};

export const slanted: Drawing = ([base6 = '', height4 = '', question = ''], now) =>
  [
    squaredPaper(),
    shape(leaning, { fill: colour.mist, stroke: colour.leaf }),
    group(
      now.shown(1),
      shape(`M${left + slant} ${top} V${bottom}`, { stroke: colour.leaf, width: 4, dash: '4 14' }),
      sides(base6, height4, left + slant + 40),
    ),
    group(now.shown(2), disc(1080, 290, 92, { fill: colour.sun }), words(1080, 330, question, { size: 116, weight: 800 })),
    group(now.shown(3), person(1080, 610, colour.rust, 1.1)),
  ].join('');

/** The triangle is cut loose, then carried from the left side to the right. */
export const cut: Drawing = ([base6 = '', height4 = '', sum = ''], now) => {
  const way = now.moved(1, 2.6, 1.6);
  const lift = Math.sin(way * Math.PI) * 60;
  const triangle = `<g transform="translate(${(way * base).toFixed(1)} ${(-lift).toFixed(1)})">${shape(corner, { fill: colour.sun, stroke: colour.rust })}</g>`;
  return [
    squaredPaper(),
    shape(rest, { fill: colour.mist, stroke: colour.leaf }),
    group(1 - now.shown(1), shape(corner, { fill: colour.mist, stroke: colour.leaf })),
    group(now.shown(1), shape(corner, { stroke: colour.leaf, width: 4, dash: '4 14' }), triangle),
    scissors(now),
    person(1080, 610, colour.leaf, 1.1),
    group(
      now.shown(2),
      shiftedSides(base6, height4),
      words(left + slant + base / 2, top + height / 2 + 40, sum, { size: 110, weight: 800 }),
    ),
  ].join('');
};

function shiftedSides(base6: string, height4: string): string {
  return `<g transform="translate(${slant} 0)">${sides(base6, height4, left + base + 44)}</g>`;
}

/** The scissors wait over the pupil's head, then cut down along the height. */
function scissors(now: Moment): string {
  const at = (x: number, y: number): string => {
    const blades = `M${x - 24} ${y - 78} L${x + 10} ${y} M${x + 24} ${y - 78} L${x - 10} ${y}`;
    const handles =
      disc(x - 30, y - 98, 20, { stroke: colour.ink, width: 9 }) + disc(x + 30, y - 98, 20, { stroke: colour.ink, width: 9 });
    return shape(blades, { stroke: colour.ink, width: 9 }) + handles;
  };
  const cutting = at(left + slant, top + 110 + Math.round(now.moved(1, 1.5) * (height - 110)));
  return group(now.shown(0) - now.shown(1), at(1080, 400)) + group(now.shown(1) - now.moved(1, 0.5, 1.6), cutting);
}
