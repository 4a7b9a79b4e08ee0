import { faultIn, faultOfId, freeId, type Ground, type IdKind } from '@stifinner/authoring/skeleton';
import { localOf, slugOf } from '@stifinner/core';
import { CannotRun } from '../exit.ts';
import type { Asker, Choice } from './asker.ts';

/** Whether an answer is there, and what the schema says of it. */
export const titleFault = (title: string): string | null =>
  title === ''
    ? 'Skriv noe her.'
    : slugOf(title, '') === ''
      ? 'Tittelen må ha minst én bokstav eller et siffer.'
      : faultIn('page', 'title', title);

/** A text of an option that must hold something; CannotRun says which option it is. */
export function soundTitle(option: string, title: string): string {
  const fault = titleFault(title.trim());
  if (fault !== null) throw new CannotRun(`${option}: ${fault}`);
  return title.trim();
}

/** The id that was given, or the one that the title comes to. Throws CannotRun where it cannot be used, with one that can, and `way` to say it. */
export function idFor(
  kind: IdKind,
  given: string | undefined,
  title: string,
  home: string,
  ground: Ground,
  way = 'Gi den med --id.',
): string {
  const id = given ?? slugOf(title, '');
  const fault = faultOfId(kind, id, home, ground);
  if (fault !== null) throw new CannotRun(given === undefined ? `${fault} ${way}` : `--id: ${fault}`);
  return id;
}

/** Asks for a title, unless it was given. */
export const askTitle = async (asker: Asker, message: string, given: string | undefined, example: string): Promise<string> =>
  given ?? asker.text(message, { example, check: titleFault });

/** Asks for an id, unless it was given; one of the title stands there. */
export async function askId(
  asker: Asker,
  kind: IdKind,
  given: string | undefined,
  title: string,
  home: string,
  ground: Ground,
): Promise<string> {
  if (given !== undefined) return given;
  return asker.text('Id-en? Den står i adressen, og er for alltid.', {
    initial: freeId(kind, title, home, ground) ?? '',
    check: (id) => faultOfId(kind, id, home, ground),
  });
}

/** The packages, as they are chosen between. */
export const packageChoices = ({ catalog }: Ground): Choice<string>[] =>
  catalog.packages.map(({ id, title }) => ({ value: id, label: Object.values(title)[0] ?? id, hint: id }));

/** The package that was given, or the only one there is; undefined where it must be said. Throws CannotRun where there is none. */
export function packageFor(given: string | undefined, ground: Ground): string | undefined {
  if (given !== undefined) return given;
  const [only, ...more] = ground.catalog.packages;
  if (only === undefined) throw new CannotRun('Det er ingen pakke å legge dette i. Lag en først: stifinner new package');
  return more.length === 0 ? only.id : undefined;
}

/** The modules of a package, as they are chosen between. */
export function moduleChoices(pkg: string, { catalog }: Ground): Choice<string>[] {
  const modules = catalog.packages.find(({ id }) => id === pkg)?.modules ?? [];
  return modules.map(({ id, title }) => ({ value: localOf(id), label: Object.values(title)[0] ?? id, hint: localOf(id) }));
}

/** `lk20, multimodal`, for whoever must choose and cannot be asked. */
export const among = (choices: readonly Choice<string>[]): string => choices.map(({ value }) => value).join(', ');

/** Asks which of the two Norwegian languages. */
export const askLanguage = (asker: Asker, message: string): Promise<'nb' | 'nn'> =>
  asker.choose<'nb' | 'nn'>(message, [
    { value: 'nb', label: 'Bokmål' },
    { value: 'nn', label: 'Nynorsk' },
  ]);
