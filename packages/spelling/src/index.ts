/** Word lists for the two written forms of Norwegian. */
export { loadSpeller } from './load-speller.ts';
