import type { NewFilm } from '@stifinner/authoring/skeleton';
import { CannotRun } from '../exit.ts';
import { fileFault, pathTyped, secondsOf } from './copied-files.ts';
import type { PlaceFlags } from './options/film.ts';

export const placeOptions = '--file <film.mp4>, --vimeo <adresse>, --youtube <adresse>, --address <adresse> eller --planned';

export const isPlaced = ({ file, vimeo, youtube, address, planned }: PlaceFlags): boolean =>
  [file, vimeo, youtube, address, planned].some((each) => each !== undefined);

/** Whether the length must be said: of a file it is measured, and a film that is to be made has none yet. */
export const needsSeconds = ({ vimeo, youtube, address }: PlaceFlags): boolean =>
  [vimeo, youtube, address].some((each) => each !== undefined);

/** Seconds of `190` or `3:10`; null where it is neither. */
export function secondsIn(typed: string): number | null {
  const [, minutes, seconds] = /^(?:(\d{1,2}):(?=[0-5]\d$))?(\d{1,4})$/.exec(typed.trim()) ?? [];
  return seconds === undefined ? null : Number(minutes ?? 0) * 60 + Number(seconds);
}

export const secondsFault = (typed: string): string | null =>
  secondsIn(typed) === null ? 'Skriv lengden som 3:10, eller i sekunder: 190.' : null;

/** The address of a film at Vimeo or YouTube, of an address or just the film's own number there. */
const atVimeo = (typed: string): string => (/^\d+$/.test(typed) ? `https://vimeo.com/${typed}` : typed);
const atYoutube = (typed: string): string => (/^[\w-]{11}$/.test(typed) ? `https://youtu.be/${typed}` : typed);

/** What a film's place comes to. Throws CannotRun where it cannot be used. */
export async function placeOf(flags: PlaceFlags): Promise<Pick<NewFilm, 'place' | 'seconds'>> {
  const { file, vimeo, youtube, address, hostName } = flags;
  if (file !== undefined) {
    const fault = fileFault(file, ['mp4']);
    if (fault !== null) throw new CannotRun(`--file: ${fault}`);
    const path = pathTyped(file);
    const seconds = await secondsOf(path);
    if (seconds === null) throw new CannotRun(`--file: ${path} kan ikke måles. Den må være en hel mp4-film med bilde.`);
    return { place: { path }, seconds };
  }
  const seconds = flags.seconds === undefined ? planned : secondsIn(flags.seconds);
  if (seconds === null) throw new CannotRun(`--seconds: ${secondsFault(flags.seconds ?? '')}`);
  if (vimeo !== undefined) return { place: { provider: 'vimeo', url: atVimeo(vimeo) }, seconds };
  if (youtube !== undefined) return { place: { provider: 'youtube', url: atYoutube(youtube) }, seconds };
  if (address !== undefined) return { place: { provider: 'host', url: address, hostName }, seconds };
  return { place: null, seconds };
}

/** What a film that is to be made is taken to last. */
const planned = 180;
