import type { Step } from '@stifinner/schemas';
import type { PathReading, Stop } from './path-reading.ts';
import { takeBlock, takeFilm, takeMeeting } from './take-alone.ts';
import { takeModule } from './take-module.ts';
import { takeLink, takeText } from './take-own.ts';
import { takePage } from './take-page.ts';

/** What one written step gives in the walk: one stop, or a whole module's, or none where it could not be taken. */
export function takeStep(reading: PathReading, step: Step, number: number): Stop[] {
  if ('page' in step) return takePage(reading, step, number);
  if ('module' in step) return takeModule(reading, step, number);
  if ('film' in step) return takeFilm(reading, step, number);
  if ('block' in step) return takeBlock(reading, step, number);
  if ('meeting' in step) return takeMeeting(reading, step, number);
  if ('text' in step) return takeText(reading, step, number);
  return takeLink(reading, step, number);
}
