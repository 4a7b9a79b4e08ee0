import input from 'virtual:stifinner/input';
import { drawings } from './drawing.ts';
import { KeptTexts } from './kept-texts.ts';

const file = process.env['STIFINNER_CITATIONS'];
const kept = file === undefined ? null : new KeptTexts(file);
// Pages are drawn until the build ends.
if (kept !== null) process.once('exit', () => kept.save());

/** The drawing of a template page of this build's input; the catalog is indexed once. */
export const draw = drawings(input, kept);
