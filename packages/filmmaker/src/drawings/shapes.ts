/** The few colours and shapes that every slide is drawn with. The canvas is 1280 by 720. */
export const colour = {
  paper: '#fbf7ee',
  ink: '#16302a',
  leaf: '#1f6b52',
  mist: '#cfe3d8',
  sun: '#f0b43c',
  rust: '#b5482a',
  line: '#b9c7bd',
  white: '#ffffff',
  sand: '#e9dcc3',
  wood: '#c9985a',
  sky: '#2f7286',
  water: '#a9cfd6',
};

export const canvas = { width: 1280, height: 720 };

/** What a drawing knows of the moment it is drawn for: how far in the things of each sentence are, from 0 to 1. */
export interface Moment {
  /** Fades in when the sentence of this number begins. */
  shown(sentence: number): number;
  /** Moves, evenly started and stopped, over some seconds from a time after that sentence began. */
  moved(sentence: number, seconds: number, after?: number): number;
}

export type Drawing = (lines: string[], now: Moment) => string;

export function group(opacity: number, ...content: string[]): string {
  return opacity <= 0 ? '' : `<g opacity="${opacity.toFixed(2)}">${content.join('')}</g>`;
}

/** What is drawn around 0, 0, put at a place, turned and scaled. */
export function at(x: number, y: number, content: string, { turn = 0, scale = 1 } = {}): string {
  const turned = turn === 0 ? '' : ` rotate(${rounded(turn)})`;
  return `<g transform="translate(${rounded(x)} ${rounded(y)})${turned}${scale === 1 ? '' : ` scale(${rounded(scale)})`}">${content}</g>`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

interface Lettering {
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
}

export function words(
  x: number,
  y: number,
  text: string,
  { size = 46, weight = 600, fill = colour.ink, anchor = 'middle' }: Lettering = {},
): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped}</text>`;
}

interface Look {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: string;
}

function attributes({ fill = 'none', stroke = 'none', width = 6, dash }: Look): string {
  return `fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
}

export function shape(path: string, look: Look): string {
  return `<path d="${path}" ${attributes(look)}/>`;
}

export function disc(x: number, y: number, radius: number, look: Look): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" ${attributes(look)}/>`;
}

export function box(x: number, y: number, width: number, height: number, look: Look, round = 14): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" ${attributes(look)}/>`;
}

/** A speech bubble with its tail at the lower left or lower right. */
export function bubble(x: number, y: number, width: number, height: number, look: Look, tail: 'left' | 'right' = 'left'): string {
  const round = 36;
  const foot = tail === 'left' ? x + 64 : x + width - 118;
  const tip = tail === 'left' ? foot - 16 : foot + 70;
  const corner = (dx: number, dy: number): string => `a${round} ${round} 0 0 1 ${dx * round} ${dy * round}`;
  const across = width - 2 * round;
  const down = height - 2 * round;
  const under = `H${foot + 54} L${tip} ${y + height + 40} L${foot} ${y + height} H${x + round}`;
  return shape(
    `M${x + round} ${y} h${across} ${corner(1, 1)} v${down} ${corner(-1, 1)} ${under} ${corner(-1, -1)} v${-down} ${corner(1, -1)} Z`,
    look,
  );
}

/** A person: a head over shoulders, standing with the shoulders' foot at y. */
export function person(x: number, y: number, fill: string, scale = 1): string {
  const s = (value: number): number => Math.round(value * scale);
  const shoulders = `M${x - s(58)} ${y} v${-s(30)} a${s(58)} ${s(58)} 0 0 1 ${s(116)} 0 v${s(30)} Z`;
  return disc(x, y - s(128), s(36), { fill }) + shape(shoulders, { fill });
}
