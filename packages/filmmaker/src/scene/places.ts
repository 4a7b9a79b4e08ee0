const across = { left: 270, middle: 640, right: 1010 };
const down = { upper: 270, middle: 385, lower: 500 };

/** Named places, for a slide whose heading is at the top and whose captions are at the bottom. */
export const places: ReadonlyMap<string, [number, number]> = new Map(
  Object.entries(across).flatMap(([side, x]) =>
    Object.entries(down).map(([row, y]): [string, [number, number]] => [
      row === 'middle' ? side : side === 'middle' ? row : `${row} ${side}`,
      [x, y],
    ]),
  ),
);

/** The point a thing is put at; nothing said is 0, 0, which is right for arrows and for things that others hold. */
export function placeOf(at: [number, number] | string | undefined): [number, number] {
  if (at === undefined) return [0, 0];
  return typeof at === 'string' ? (places.get(at) ?? [0, 0]) : at;
}
