import { FilePathSource, Input, MP4, WEBM } from 'mediabunny';
import { isWhole } from './is-whole.ts';

/**
 * How long a film on disk lasts, in seconds to the millisecond; null where it is not whole, is another format than its name
 * says, or has no picture. Never rejects, and may never answer: in a spoilt file the search can be without end.
 */
export async function filmSeconds(path: string): Promise<number | null> {
  const format = path.toLowerCase().endsWith('.webm') ? WEBM : MP4;
  const input = new Input({ formats: [format], source: new FilePathSource(path) });
  try {
    if ((await input.getPrimaryVideoTrack()) === null) return null;
    const seconds = await input.computeDuration();
    if (!(await isWhole(path))) return null;
    return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) / 1000 : null;
  } catch {
    // Whatever it stumbled on, the file is no film that a browser can be trusted to play.
    return null;
  } finally {
    input.dispose();
  }
}
