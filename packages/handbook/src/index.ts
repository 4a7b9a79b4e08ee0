/** The rule book and the guide for authors, as a site. A table of contents. */
export { type BuiltHandbook, buildHandbook, handbookName } from './build/build-handbook.ts';
export { handbookFolder } from './build/drawn-handbook.ts';
