import input from 'virtual:stifinner/input';
import { drawings } from './drawing.ts';

/** The drawing of a template page of this build's input; the catalog is indexed once. */
export const draw = drawings(input);
