import type { Place, Places } from './diagnostic.ts';

/**
 * Where something stands in a file that a catalog came from: the file as in the catalog, and the JSON pointer of the
 * value as it was written (`/requires/0/page` in a page's front matter, `/requires/0/module` in module.yaml,
 * `/order/0/modules/1` in package.yaml, `/3/to/0` in moved.yaml). A catalog is free of places, so whoever read the files
 * gives this. Arrays in the catalog keep the written order and length, so their numbers are the written ones.
 */
export type PlaceOf = (file: string, pointer: string) => Place;

/** The place of a pointer, else of the nearest value around it, else the start of the file. */
export function placeIn(file: string, places: Places, pointer: string): Place {
  for (let around = pointer; ; around = around.slice(0, around.lastIndexOf('/'))) {
    const place = Object.hasOwn(places, around) ? places[around] : undefined;
    if (place) return place;
    if (around === '') return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  }
}
