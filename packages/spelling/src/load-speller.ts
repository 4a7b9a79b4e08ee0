import type { Speller, WrittenForm } from '@stifinner/authoring';
import bokmaal from 'dictionary-nb';
import nynorsk from 'dictionary-nn';
import { type Hunspell, type HunspellFactory, loadModule } from 'hunspell-asm';

/** Reads both word lists into memory, which takes a second or two, and about 100 MB. */
export async function loadSpeller(): Promise<Speller> {
  const [factory, listOfNynorsk] = await Promise.all([loadModule(), called(nynorsk)]);
  const lists: Record<WrittenForm, Hunspell> = { nb: mounted(factory, bokmaal), nn: mounted(factory, listOfNynorsk) };
  return { knows: (form, word) => lists[form].spell(word) };
}

interface Dictionary {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** The older dictionary gives its words to a callback. */
const called = (dictionary: typeof nynorsk): Promise<Dictionary> =>
  new Promise((resolve, reject) => dictionary((error, value) => (error ? reject(error) : resolve(value))));

const mounted = (factory: HunspellFactory, { aff, dic }: Dictionary): Hunspell =>
  factory.create(factory.mountBuffer(aff), factory.mountBuffer(dic));
