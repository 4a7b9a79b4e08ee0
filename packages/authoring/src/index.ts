/** From authored text to catalog, pure. A table of contents. */
export { nearMiss } from './near-miss.ts';
export { checkShape, hasShape } from './shape/check-shape.ts';
export type { PlaceOf, ShapeContext } from './shape/fault-context.ts';
export type { ShapeName, Shapes } from './shape/shapes.ts';
export { ending, type SourceFile, textLimits } from './source-file.ts';
