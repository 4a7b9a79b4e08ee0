import type { Group, Ink, InkPath, Letters } from './ink.ts';
import { families } from './letters.ts';
import { inks, marker, markers } from './palette.ts';
import { type Point, pathPoints } from './path-points.ts';
import { beginning, lengthOf, seedOf, wobbled } from './wobble.ts';

/** How much the strokes of a thing overlap in time, as a share of the whole. */
const overlap = 0.25;
/** The ink is done at this share of a stroke's time; the marker comes over the rest. */
const inked = 0.7;
/** How far the marker lies from the ink, in pixels. */
const offRegister = [5, 5] as const;
/** Lines wider than this are shapes of their own and keep their width. */
const widestLine = 14;

/** Things as SVG when so much of them is drawn, 0 to 1: stroke after stroke, the marker after the ink. */
export function inkSvg(content: Ink[], drawn: number, scale = 1): string {
  const total = content.reduce((sum, ink) => sum + effort(ink, scale), 0);
  return rendered(content, { drawn, total, done: 0 }, scale);
}

interface Progress {
  drawn: number;
  total: number;
  done: number;
}

function rendered(content: Ink[], progress: Progress, scale: number): string {
  return content.map((ink) => (ink.is === 'group' ? group(ink, progress, scale) : leaf(ink, progress, scale))).join('');
}

function group(of: Group, progress: Progress, scale: number): string {
  if (of.opacity <= 0) return '';
  const within = scale * of.scale;
  const svg = of.drawn === undefined ? rendered(of.content, progress, within) : inkSvg(of.content, of.drawn, within);
  if (svg === '') return '';
  const turn = of.turn === 0 ? '' : ` rotate(${tidy(of.turn)})`;
  const size = of.scale * of.zoom;
  const grown = of.flip ? ` scale(${-tidy(size)} ${tidy(size)})` : size === 1 ? '' : ` scale(${tidy(size)})`;
  const moved = of.x === 0 && of.y === 0 ? '' : `translate(${tidy(of.x)} ${tidy(of.y)})`;
  const transform = `${moved}${turn}${grown}`.trim();
  const opacity = of.opacity < 1 ? ` opacity="${tidy(of.opacity)}"` : '';
  return transform || opacity ? `<g${transform && ` transform="${transform}"`}${opacity}>${svg}</g>` : svg;
}

function leaf(ink: InkPath | Letters, progress: Progress, scale: number): string {
  const from = progress.done / progress.total;
  progress.done += effort(ink, scale);
  const until = progress.done / progress.total;
  const share = progress.drawn >= 1 ? 1 : clamped((progress.drawn * (1 + overlap) - from) / (until - from + overlap));
  if (share <= 0) return '';
  return ink.is === 'letters' ? lettering(ink, share, scale) : stroked(ink, share, scale);
}

function effort(ink: Ink, scale: number): number {
  if (ink.is === 'letters') return 60 + ink.text.length * 8;
  if (ink.is === 'path') return Math.max(40, pathPoints(ink.path).reduce((sum, { points }) => sum + lengthOf(points), 0) * scale);
  return ink.drawn === undefined ? ink.content.reduce((sum, part) => sum + effort(part, scale * ink.scale), 0) : 0;
}

function lettering({ x, y, text, size, face, fill, anchor }: Letters, share: number, scale: number): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const weight = face === 'words' ? ' font-weight="600"' : '';
  const opacity = share < 1 ? ` opacity="${tidy(share)}"` : '';
  return `<text x="${tidy(x)}" y="${tidy(y)}" font-family="${families[face]}" font-size="${tidy(size / scale)}"${weight} fill="${fill}" text-anchor="${anchor}"${opacity}>${escaped}</text>`;
}

function stroked({ path, fill, line, width, dashed, through = false }: InkPath, share: number, scale: number): string {
  const coloured = fill === undefined ? 0 : line === 'none' ? share : clamped((share - inked * 0.7) / (1 - inked * 0.7));
  const beneath = coloured > 0 ? flat(path, fill!, coloured, scale, through) : '';
  if (line === 'none') return beneath;
  const drawn = clamped(share / inked);
  const thickness = width <= widestLine ? width * thinned(scale) : width;
  const stroke = `fill="none" stroke="${line}" stroke-linecap="round" stroke-linejoin="round"`;
  const dash = dashed ? ` stroke-dasharray="${tidy((width * 2.4) / scale)} ${tidy((width * 2.6) / scale)}"` : '';
  const pass = (nth: number, thick: number): string =>
    `<path d="${hand(path, scale, nth, drawn)}" ${stroke} stroke-width="${tidy(thick / scale)}"${dash}/>`;
  return beneath + pass(1, thickness * 0.86) + (dashed ? '' : pass(2, thickness * 0.5));
}

/** Paper where the thing is, so that it hides what is behind it, and the marker over it, slightly off. */
function flat(path: string, fill: string, opacity: number, scale: number, through: boolean): string {
  const faint = opacity < 1 ? ` opacity="${tidy(opacity)}"` : '';
  if (fill === 'white' || fill === 'none') return `<path d="${hand(path, scale, 1, 1)}" fill="${markers.white}"${faint}/>`;
  const [dx, dy] = offRegister.map((pixels) => tidy((pixels * thinned(scale)) / scale));
  const cover = through ? '' : `<path d="${hand(path, scale, 1, 1)}" fill="${inks.paper}"${faint}/>`;
  const blend = through ? ' fill-opacity="0.82" style="mix-blend-mode:multiply"' : '';
  return (
    cover +
    `<path d="${hand(path, scale, 0, 1)}" transform="translate(${dx} ${dy})" fill="${marker(fill) ?? fill}"${faint}${blend}/>`
  );
}

/** Small things are drawn with a thinner pen, but not as much thinner as they are smaller. */
function thinned(scale: number): number {
  return Math.min(1.3, Math.max(0.6, Math.sqrt(scale)));
}

const hands = new Map<string, Point[][]>();

/** Pass 0 is the marker's edge, 1 the ink, 2 a second, thinner go that makes the line thick here and thin there. */
function hand(path: string, scale: number, pass: number, share: number): string {
  const key = `${pass} ${scale.toFixed(3)} ${path}`;
  let lines = hands.get(key);
  if (!lines) {
    const stray = ([2.6, 1.5, 2.3][pass]! * thinned(scale)) / scale;
    const wave = [130, 60, 75][pass]! / scale;
    const seed = seedOf(path) + pass * 11;
    lines = pathPoints(path).map(({ points, closed }, nth) => {
      const strayed = wobbled(points, 13 / scale, { stray, wave, seed: seed + nth });
      if (closed && pass === 0) strayed.push(strayed[0]!);
      return strayed;
    });
    hands.set(key, lines);
  }
  const total = lines.reduce((sum, points) => sum + lengthOf(points), 0);
  let left = total * share;
  let written = '';
  for (const points of lines) {
    if (left <= 0) break;
    const length = lengthOf(points) || 1;
    written += beginning(points, left / length)
      .map(([x, y], nth) => `${nth === 0 ? 'M' : 'L'}${tidy(x)} ${tidy(y)}`)
      .join('');
    left -= length;
  }
  return written;
}

/** For timing: how much there is to draw, in pixels of line. */
export function effortOf(content: Ink[], scale = 1): number {
  return content.reduce((sum, ink) => sum + effort(ink, scale), 0);
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
