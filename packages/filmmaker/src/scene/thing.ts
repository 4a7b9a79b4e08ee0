import type { Person } from '../kinds/person-looks.ts';
import type { Bilingual } from '../language.ts';

/** The number of a line among the slide's `lines` (1 is the first), words in both languages, or a sign that is the same in both. */
export type Text = number | string | Bilingual;

/** A point in what is said: 0 when the slide opens, 1 when its first sentence begins, 1.5 halfway through it. */
export type When = number;

export type Mood = 'happy' | 'calm' | 'sad' | 'puzzled' | 'surprised';
export type Shows = 'lines' | 'landscape' | 'graph' | 'wave' | 'film' | 'face' | 'chat' | 'keys' | 'words';
export type How = 'draw' | 'fade' | 'pop' | 'rise' | 'left' | 'right' | 'none';

/** Something that happens to a thing after it has come. */
export interface Act {
  when: When;
  to?: [number, number];
  grow?: number;
  turn?: number;
  fade?: number;
  highlight?: boolean;
  strike?: boolean;
  shake?: boolean;
  mood?: Mood;
  level?: number;
  /** Seconds. */
  over?: number;
}

/** A part of a diagram. */
export interface Item {
  words?: Text | Text[];
  icon?: string;
  holds?: Thing[];
  comes?: When;
  colour?: string;
  level?: number;
  /** Lines under a column's heading. */
  rows?: (Text | Item)[];
  tick?: When;
  strike?: When;
  highlight?: When;
  fade?: When;
}

/** Something on a slide. Which of these a kind takes is in `kinds.ts`; what they mean is in the README. */
export interface Thing {
  kind: string;
  note?: string;
  at?: [number, number] | string;
  size?: number;
  wide?: number;
  high?: number;
  turn?: number;
  colour?: string;
  comes?: When;
  how?: How;
  over?: number;
  leaves?: When;
  acts?: Act[];
  holds?: Thing[];
  words?: Text | Text[];
  items?: (Text | Item)[];
  who?: string;
  mood?: Mood;
  hand?: 'up' | 'point' | 'wave' | 'think';
  looks?: 'left' | 'right' | 'down' | 'away';
  shows?: Shows;
  from?: [number, number];
  to?: [number, number];
  bend?: number;
  level?: number;
  of?: number;
  tail?: 'left' | 'right' | 'none';
  letters?: number;
  moves?: boolean;
  dashed?: boolean;
  /** A prop's name in the manuscript's `props`. */
  name?: string;
  paths?: DrawnPath[];
}

/** A line of a drawing that an artist makes, as an SVG path around 0, 0. */
export interface DrawnPath {
  path: string;
  fill?: string;
  line?: 'ink' | 'red' | 'green' | 'blue' | 'faint' | 'none';
  width?: number;
}

/** Pictures that a manuscript uses on more than one slide. */
export type Props = Record<string, Thing[]>;

/** The people of a manuscript, by name. */
export type Cast = Record<string, Partial<Person>>;
