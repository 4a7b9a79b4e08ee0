/** From authored text to catalog, pure. A table of contents. */
export { nearMiss } from './near-miss.ts';
export { checkShape, hasShape, type PlaceOf, type ShapeContext } from './shape/check-shape.ts';
export type { ShapeName, Shapes } from './shape/shapes.ts';
export { ending, type SourceFile, textLimits } from './source-file.ts';
