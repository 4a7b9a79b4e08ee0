import type { Slide } from '../manuscript.ts';
import type { Item, Thing } from '../scene/thing.ts';
import { kinds } from './kinds.ts';

const across = 5;
const perPage = across * 3;

const parts: Record<string, Partial<Thing>> = {
  chain: {
    items: [
      { words: 'Spørre', icon: 'question' },
      { words: 'Filme', icon: 'videocamera' },
      { words: 'Klippe', icon: 'scissors' },
      { words: 'Vise', icon: 'laptop' },
    ],
  },
  steps: { items: named('Se', 'Tolke', 'Vurdere', 'Velge') },
  layers: { items: named('Lyd', 'Bilde', 'Ord') },
  timeline: {
    items: [
      { words: 'Mandag', icon: 'paper' },
      { words: 'Onsdag', icon: 'microphone' },
      { words: 'Fredag', icon: 'tablet', highlight: 4 },
    ],
  },
  columns: {
    items: [
      { words: 'Papir', icon: 'paper', rows: ['Ro', { words: 'Oversikt', highlight: 3 }] },
      { words: 'Skjerm', icon: 'tablet', rows: ['Lyd', 'Søk'] },
    ],
  },
  checklist: {
    items: [
      { words: 'Hensikt', tick: 4 },
      { words: 'Mottaker', tick: 4.5 },
      { words: 'Pynt', strike: 5 },
    ],
  },
  bars: {
    items: [
      { words: 'A', level: 30 },
      { words: 'B', level: 80 },
      { words: 'C', level: 55 },
    ],
  },
  cycle: { items: named('Prøve', 'Vise', 'Få svar', 'Endre'), words: 'Læring' },
  venn: { items: named('Ord', 'Bilde'), words: 'Samspill' },
  scales: {
    items: [
      { words: 'Film', icon: 'clip' },
      { words: 'Stil', icon: 'paper' },
    ],
    level: 60,
  },
  ideas: { items: named('Lyd', 'Bilde', 'Farge', 'Ord'), words: 'Uttrykk' },
  matrix: { items: named('Rolig', 'Sterk', 'Svak', 'Rask'), words: ['fart', 'styrke'] },
  range: { words: ['Lukket', 'Åpen'], level: 70 },
  storyboard: { of: 6, items: [{ icon: 'school' }, { icon: 'person Nora' }, { icon: 'globe' }] },
  ladder: { items: named('Gjengi', 'Forklare', 'Drøfte') },
  quote: { words: 'Det var sånn jeg tenkte' },
  filmstrip: { of: 5, items: [{ icon: 'school' }, { icon: 'heart' }, { icon: 'door' }] },
};

const sized: Record<string, Partial<Thing>> = {
  person: { who: 'Nora' },
  head: { who: 'Nora' },
  pupil: { who: 'Ine', size: 0.4 },
  speech: { words: 'Hei!' },
  thought: { words: 'Hm …' },
  grade: { words: '5' },
  chip: { words: 'KI' },
  number: { words: '1' },
  words: { words: 'Ord', colour: 'sun' },
  label: { words: 'Ord' },
  tablet: { shows: 'landscape', size: 0.4 },
  phone: { shows: 'chat', size: 0.4 },
  laptop: { shows: 'graph', size: 0.38 },
  paper: { shows: 'lines', size: 0.36 },
  notebook: { shows: 'lines', size: 0.36 },
  frame: { shows: 'landscape', size: 0.4 },
  clip: { shows: 'film', size: 0.45 },
  player: { shows: 'wave', size: 0.4 },
  board: { shows: 'lines', size: 0.36 },
  wave: { wide: 300 },
  card: { words: 'Kort' },
  note: { words: 'Lapp', size: 0.6 },
  clock: { level: 20 },
  stars: { level: 3, size: 0.36 },
  level: { level: 60, size: 0.5 },
  arrow: { from: [-90, 0], to: [90, 0], bend: 30 },
  line: { from: [-90, 0], to: [90, 0], dashed: true },
  box: { size: 0.5, colour: 'mint' },
  circle: { size: 0.4, colour: 'rose' },
  spot: { size: 0.4 },
  ground: { wide: 300 },
  ring: { wide: 200, high: 120 },
  sea: { wide: 300 },
  table: { wide: 360 },
  roundTable: { size: 0.4 },
  drawing: { paths: [{ path: 'M-60 40 C-60 -80 60 -80 60 40 Z', fill: 'lilac' }] },
  group: {
    holds: [
      { kind: 'star', size: 0.6 },
      { kind: 'star', size: 0.6, at: [70, 20] },
    ],
  },
};

/** Slides that show every kind: diagrams one by one, the rest many together with their names. */
export function galleryPages(): Slide[] {
  const rest = [...kinds.keys()].filter((kind) => !Object.hasOwn(parts, kind) && kind !== 'prop');
  const pages: Slide[] = [];
  for (let nth = 0; nth < rest.length; nth += perPage)
    pages.push(page(`kinds-${nth / perPage + 1}`, '', rest.slice(nth, nth + perPage).flatMap(exhibit)));
  const diagrams = Object.entries(parts).map(([kind, fields]) => page(kind, kind, [{ kind, at: [640, 385], ...fields }]));
  return [...pages, ...diagrams];
}

/** Kinds whose foot is where they are put. */
const standing = new Set([
  'person',
  'pupil',
  'school',
  'door',
  'house',
  'factory',
  'tree',
  'mountain',
  'island',
  'volcano',
  'bridge',
  'swing',
  'bollard',
  'bus',
  'car',
  'ferry',
  'dog',
  'desk',
]);

function exhibit(kind: string, nth: number): Thing[] {
  const [x, y] = [130 + (nth % across) * 255, 90 + Math.floor(nth / across) * 205];
  const place: [number, number] = [x, y + (standing.has(kind) ? 52 : 0)];
  return [
    { kind, at: place, size: 0.5, ...sized[kind] },
    { kind: 'label', at: [x, y + 92], words: kind, letters: 40 },
  ];
}

function page(id: string, heading: string, scene: Thing[]): Slide {
  return { id, heading: { nb: heading, nn: heading }, lines: { nb: [], nn: [] }, narration: [], scene };
}

function named(...words: string[]): Item[] {
  return words.map((text) => ({ words: text }));
}
