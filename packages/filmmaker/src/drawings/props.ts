import { at, box, bubble, colour, disc, shape, words } from './shapes.ts';

/** Things that lie about in a school, for any slide to use. Each is drawn from its upper left corner, or its middle if round. */

export function paper(x: number, y: number, width: number, height: number, rules = 0): string {
  const lines = Array.from({ length: rules }, (_, nth) => {
    const ruled = y + ((nth + 1) * height) / (rules + 1);
    return `M${x + width * 0.14} ${ruled} h${width * (nth % 3 === 2 ? 0.5 : 0.72)}`;
  });
  return (
    box(x, y, width, height, { fill: colour.white, stroke: colour.ink, width: 4 }, 6) +
    (rules > 0 ? shape(lines.join(' '), { stroke: colour.line, width: 8 }) : '')
  );
}

/** A clock; `minutes` of it may be filled, from the top. */
export function clock(x: number, y: number, radius: number, minutes = 0): string {
  const angle = (minutes / 60) * 2 * Math.PI;
  const inner = radius * 0.84;
  const end = [Math.sin(angle) * inner, -Math.cos(angle) * inner].map(Math.round);
  const slice =
    minutes > 0
      ? shape(
          `M0 0 V${-Math.round(inner)} A${Math.round(inner)} ${Math.round(inner)} 0 ${minutes > 30 ? 1 : 0} 1 ${end.join(' ')} Z`,
          {
            fill: colour.sun,
          },
        )
      : '';
  const hands = minutes > 0 ? `M0 0 V${-Math.round(inner)} M0 0 L${end.join(' ')}` : `M0 ${-radius * 0.6} V0 H${radius * 0.4}`;
  return at(
    x,
    y,
    disc(0, 0, radius, { fill: colour.white, stroke: colour.ink, width: 8 }) +
      slice +
      shape(hands, { stroke: colour.ink, width: 7 }),
  );
}

export function tick(x: number, y: number, size = 1, stroke = colour.paper): string {
  return at(x, y, shape('M-26 2 L-6 22 L28 -20', { stroke, width: 13 }), { scale: size });
}

export function cross(x: number, y: number, size = 1, stroke = colour.rust): string {
  return at(x, y, shape('M-22 -22 L22 22 M22 -22 L-22 22', { stroke, width: 13 }), { scale: size });
}

/** A round badge with a tick: this is well. */
export function ticked(x: number, y: number, radius = 44): string {
  return disc(x, y, radius, { fill: colour.leaf }) + tick(x, y, radius / 52);
}

/** A bubble with lines of writing in its middle. */
export function said(
  x: number,
  y: number,
  width: number,
  lines: string[],
  { tail = 'left' as 'left' | 'right', stroke = colour.leaf, size = 50 } = {},
): string {
  const line = size * 1.35;
  const height = lines.length * line + 70;
  const writing = lines.map((text, nth) => words(x + width / 2, y + 35 + line * (nth + 0.74), text, { size })).join('');
  return bubble(x, y, width, height, { fill: colour.white, stroke }, tail) + writing;
}

/** A small bubble without writing: somebody's voice. Its tail points down at the left. */
export function voice(x: number, y: number, width: number, fill: string): string {
  return at(x, y, bubble(0, 0, 300, 200, { fill }), { scale: width / 300 });
}

/** A table seen from the front, its top at y, over whoever sits behind it. */
export function tableTop(x: number, y: number, width: number, height = 130): string {
  return box(x, y, width, height, { fill: colour.wood }, 18) + box(x, y, width, 18, { fill: '#b5834a' }, 9);
}

/** An open book, its spine's foot at x, y. */
export function openBook(x: number, y: number, scale = 1, fill = colour.white): string {
  const pages = 'M0 -70 C-40 -100 -110 -100 -150 -82 V18 C-110 0 -40 0 0 28 C40 0 110 0 150 18 V-82 C110 -100 40 -100 0 -70 Z';
  return at(x, y, shape(pages, { fill, stroke: colour.ink, width: 5 }) + shape('M0 -70 V28', { stroke: colour.ink, width: 5 }), {
    scale,
  });
}

export function magnifier(x: number, y: number, scale = 1): string {
  const glass = disc(0, 0, 58, { fill: '#ffffffaa', stroke: colour.ink, width: 12 });
  return at(x, y, shape('M42 42 L104 104', { stroke: colour.rust, width: 24 }) + glass, { scale });
}

export function padlock(x: number, y: number, scale = 1): string {
  const shackle = shape('M-30 0 V-34 A30 30 0 0 1 30 -34 V0', { stroke: colour.ink, width: 13 });
  return at(x, y, shackle + box(-50, -6, 100, 84, { fill: colour.rust }, 14) + disc(0, 32, 13, { fill: colour.paper }), {
    scale,
  });
}

/** A pencil with its point at x, y. */
export function pencil(x: number, y: number, scale = 1, turn = 35): string {
  const wood = shape('M0 0 L-15 -40 H15 Z', { fill: '#f0d9b0' }) + shape('M0 0 L-6 -16 H6 Z', { fill: colour.ink });
  const end = box(-15, -212, 30, 26, { fill: colour.rust }, 6);
  return at(x, y, wood + end + box(-15, -190, 30, 150, { fill: colour.sun }, 0), { scale, turn });
}

/** A schoolhouse standing on y, its middle at x; about 260 wide and 270 high before scaling. */
export function schoolhouse(x: number, y: number, scale = 1): string {
  const walls = box(-130, -160, 260, 160, { fill: colour.white, stroke: colour.ink }, 0);
  const roof = shape('M-155 -160 L0 -255 L155 -160 Z', { fill: colour.rust, stroke: colour.ink });
  const panes = [-88, 48]
    .map((left) => box(left, -120, 42, 46, { fill: colour.water, stroke: colour.ink, width: 4 }, 0))
    .join('');
  const door = box(-26, -84, 52, 84, { fill: colour.leaf, stroke: colour.ink, width: 4 }, 0);
  return at(x, y, walls + roof + panes + door + disc(0, -198, 17, { fill: colour.paper, stroke: colour.ink, width: 4 }), {
    scale,
  });
}

/** A gilded frame on its nail, with its inside from 0, 0. */
export function frame(x: number, y: number, width: number, height: number, content = '', turn = 0): string {
  const string = shape(`M${width / 2 - 90} -14 L${width / 2} -76 L${width / 2 + 90} -14`, { stroke: colour.ink, width: 5 });
  const nail = shape(`M${width / 2} -84 v12`, { stroke: colour.ink, width: 14 });
  const wood = box(-16, -16, width + 32, height + 32, { fill: colour.sun, stroke: '#c98a1c', width: 5 }, 8);
  const glass = box(0, 0, width, height, { fill: colour.white, stroke: '#c98a1c', width: 5 }, 2);
  return at(x, y, string + nail + wood + glass + content, { turn });
}
