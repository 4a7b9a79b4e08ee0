/** Only offsets are asked for: lines and columns are found from them, where something is to be told. */
export const point = (offset: number) => ({ line: 0, column: 0, offset });
export const span = (start: number, end: number) => ({ start: point(start), end: point(end) });
