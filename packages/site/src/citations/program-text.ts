import program from 'citeproc/package.json?raw';
import escaping from '../fill/escape.ts?raw';
import item from './csl-item.ts?raw';
import engine from './engine.ts?raw';
import format from './output-format.ts?raw';
import page from './page-sources.ts?raw';

/** The code that makes texts of sources: what it made before is not what it would make now, should it have changed. */
export const programText = [program, escaping, item, engine, format, page];
