/** Markers, laid flat beneath the ink. Ink on each of them has a contrast over 7. */
export const markers = {
  sun: '#ffd45e',
  coral: '#ff9d7a',
  sky: '#93cbf1',
  mint: '#93d9b3',
  lilac: '#cbb8f4',
  rose: '#f9b9c8',
  sand: '#efdfc0',
  grey: '#dcdee4',
  dark: '#3d4660',
  white: '#ffffff',
} as const;

/** What lines and letters are drawn with: at least 4.5 against the paper. */
export const inks = {
  paper: '#fffdf7',
  ink: '#1d2433',
  red: '#c43419',
  green: '#137a49',
  blue: '#1d5fae',
  /** For lines of writing that mean nothing but «here is writing». */
  faint: '#b4b9c6',
} as const;

export type Marker = keyof typeof markers;
export const markerNames = Object.keys(markers) as Marker[];

/** Colours that things in a row take in turn when none is said. */
export const inTurn: Marker[] = ['sun', 'sky', 'coral', 'mint', 'lilac', 'rose'];

export function marker(name: string): string {
  return markers[name as Marker];
}

/** The ink for letters that lie on a marker. */
export function inkOn(name: string | undefined): string {
  return name === 'dark' ? inks.paper : inks.ink;
}
