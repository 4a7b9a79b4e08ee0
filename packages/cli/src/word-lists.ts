import type { Speller } from '@stifinner/authoring';
import { CannotRun } from './exit.ts';

const lists = '@stifinner/spelling';

const missing = `Ordlistene for bokmål og nynorsk er ikke installert. De er en pakke for seg, for de er store og har en annen
lisens (GPL-2.0) enn resten. Installer dem der Stifinner er installert, og prøv igjen:

  npm install ${lists}`;

/** The word lists, read only by whoever asks for them; tells what to install where they are not. */
export async function wordLists(
  load: () => Promise<typeof import('@stifinner/spelling')> = () => import('@stifinner/spelling'),
): Promise<Speller> {
  let spelling: typeof import('@stifinner/spelling');
  try {
    spelling = await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes(lists)) throw new CannotRun(missing);
    throw error;
  }
  return spelling.loadSpeller();
}
