/** How something is kept between runs, without what a build needs besides: it loads at once. A table of contents. */
export { checkerKey } from './state/program-key.ts';
export { readSealed, writeSealed } from './state/sealed.ts';
export { keyOfSources } from './state/source-key.ts';
