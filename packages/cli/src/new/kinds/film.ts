import { readFileSync } from 'node:fs';
import { draftFilm, type Ground, isRefused, type NewFilm } from '@stifinner/authoring/skeleton';
import { ending } from '@stifinner/authoring/source-file';
import type { Language } from '@stifinner/core';
import { CannotRun } from '../../exit.ts';
import { among, askId, askTitle, idFor, packageChoices, packageFor, soundTitle } from '../answers.ts';
import type { Asker } from '../asker.ts';
import { copiedFiles, fileFault, pathTyped } from '../copied-files.ts';
import { isPlaced, needsSeconds, placeOf, placeOptions, secondsFault } from '../film-place.ts';
import type { Kind } from '../kind.ts';
import type { FilmFlags, PlaceFlags } from '../options/film.ts';

const pictures = ['webp', 'png', 'jpg'];

export const filmKind: Kind<FilmFlags> = {
  lacks: (flags, ground) => [
    ...(packageFor(flags.package, ground) === undefined
      ? [{ option: '--package <pakke>', what: `pakken den hører til: ${among(packageChoices(ground))}` }]
      : []),
    ...(flags.title === undefined ? [{ option: '--title <tittel>', what: 'hva filmen heter' }] : []),
    ...(isPlaced(flags) ? [] : [{ option: placeOptions, what: 'hvor filmen ligger' }]),
    ...(needsSeconds(flags) && flags.seconds === undefined
      ? [{ option: '--seconds <lengde>', what: 'hvor lenge den varer, for eksempel 3:10' }]
      : []),
  ],
  async ask(flags, asker, ground) {
    const pkg = packageFor(flags.package, ground) ?? (await asker.choose('Hvilken pakke?', packageChoices(ground)));
    const title = await askTitle(asker, 'Hva heter filmen?', flags.title, 'Elevstemmer');
    const id = await askId(asker, 'film', flags.id, title, pkg, ground);
    const placed = isPlaced(flags) ? flags : { ...flags, ...(await askPlace(asker)) };
    if (needsSeconds(placed) && placed.seconds === undefined)
      placed.seconds = await asker.text('Hvor lenge varer den?', { example: '3:10', check: secondsFault });
    if (placed.planned) return { ...placed, package: pkg, title, id };
    const captions = flags.captions ?? [await asker.text('Tekstingen (vtt)? (tomt: det kan vente)', { check: laterOr(['vtt']) })];
    const poster = flags.poster ?? (await asker.text('Stillbildet? (tomt: det kan vente)', { check: laterOr(pictures) }));
    const said = flags.audioDescription ?? (await askDescription(asker));
    return {
      ...{ ...placed, package: pkg, title, id, captions: captions.filter((path) => path !== '') },
      ...(poster === '' ? {} : { poster }),
      ...(said === 'later' ? {} : { audioDescription: said }),
    };
  },
  async make(flags, ground) {
    const pkg = packageFor(flags.package, ground) ?? '';
    const title = soundTitle('--title', flags.title ?? '');
    if (flags.poster !== undefined) sound('--poster', fileFault(flags.poster, pictures));
    const film: NewFilm = {
      ...{ package: pkg, id: idFor('film', flags.id, title, pkg, ground), title },
      ...(await placeOf(flags)),
      captions: captionsOf(flags.captions ?? [], pkg, ground),
      poster: flags.poster === undefined ? undefined : { path: pathTyped(flags.poster), ending: ending(flags.poster) },
      description: flags.audioDescription,
    };
    const drafted = draftFilm(film, ground);
    return { drafted, copied: isRefused(drafted) ? [] : await copiedFiles(drafted.draft) };
  },
  next: ({ files }, command) => {
    const { name, text } = files[0]!;
    const [, pkg, , id] = name.split('/');
    const has = (field: string) => new RegExp(`^${field}:`, 'm').test(text);
    const isPlanned = text.includes('\nstatus: planned\n');
    return [
      `Skriv i ${name} hva filmen viser, og et spørsmål som er verdt å snakke om. Det kan være to.`,
      ...(isPlanned && (has('file') || has('provider'))
        ? [
            `Filmen står som planlagt til den har teksting på pakkens første språk. Legg tekstingen i mappen, skriv \`captions\` og \`transcript\`, og bytt \`status\` til \`published\`.`,
          ]
        : []),
      ...(isPlanned && !has('file') && !has('provider')
        ? [
            'Når filmen er laget: legg film.mp4, film.nb.vtt og poster.webp i mappen, og skriv `file`, `captions`, `transcript` og `poster`.',
          ]
        : []),
      ...(has('transcript') ? ['Les gjennom `transcript`. Den er laget av tekstingen.'] : []),
      ...(isPlanned || has('poster') || !has('file') ? [] : ['Legg et stillbilde i mappen, og skriv `poster: poster.webp`.']),
      ...(isPlanned || has('audioDescription')
        ? []
        : ['Skriv under `audioDescription` om alt som ses, også blir sagt. Den som ikke ser, må få vite det.']),
      `Vis filmen på en side, med <Film id="${id}" />, eller lag en: ${command(`new page --package ${pkg} --kind film --film ${id}`)}`,
      `${command('check')}  sier om noe mangler, eller om noe som begynner med «Skriv her», står igjen.`,
    ];
  },
};

const sound = (option: string, fault: string | null): void => {
  if (fault !== null) throw new CannotRun(`${option}: ${fault}`);
};

const laterOr = (endings: readonly string[]) => (typed: string) => (typed === '' ? null : fileFault(typed, endings));

async function askPlace(asker: Asker): Promise<PlaceFlags> {
  const place = await asker.choose('Hvor ligger filmen?', [
    { value: 'file', label: 'Jeg har filmfilen', hint: 'mp4' },
    { value: 'vimeo', label: 'Hos Vimeo' },
    { value: 'youtube', label: 'Hos YouTube' },
    { value: 'address', label: 'Hos en annen vert' },
    { value: 'planned', label: 'Den er ikke laget ennå' },
  ]);
  if (place === 'planned') return { planned: true };
  if (place === 'file')
    return { file: await asker.text('Filmfilen?', { example: 'film.mp4', check: (typed) => fileFault(typed, ['mp4']) }) };
  const check = (typed: string) => (typed === '' ? 'Skriv adressen til filmen.' : null);
  const address = await asker.text('Adressen til filmen?', { check });
  const hostName =
    place === 'address'
      ? { hostName: await asker.text('Hva heter verten?', { example: 'Kommunens filmtjeneste', check: laterName }) }
      : {};
  return { [place]: address, ...hostName };
}

const laterName = (name: string): string | null =>
  name === '' ? 'Leseren får se navnet før filmen lastes. Skriv det her.' : null;

const askDescription = (asker: Asker): Promise<'not-needed' | 'none' | 'later'> =>
  asker.choose('Blir alt viktig som ses i filmen, også sagt?', [
    { value: 'later', label: 'Det må vi se etter' },
    { value: 'not-needed', label: 'Ja', hint: 'da trengs ikke synstolking' },
    { value: 'none', label: 'Nei, og synstolking mangler' },
  ]);

/** Captions by language, which the name of each says: `film.nn.vtt`. */
function captionsOf(typed: readonly string[], pkg: string, { catalog }: Ground): NewFilm['captions'] {
  const first = catalog.packages.find(({ id }) => id === pkg)?.languages[0] ?? 'nb';
  const captions: NewFilm['captions'] = {};
  for (const file of typed) {
    sound('--captions', fileFault(file, ['vtt']));
    const language = (/\.(nb|nn|se|en)\.vtt$/i.exec(file)?.[1]?.toLowerCase() ?? first) as Language;
    if (captions[language])
      throw new CannotRun(`--captions: to filer på samme språk. Skriv språket i navnet, som i film.nn.vtt.`);
    captions[language] = { path: pathTyped(file), text: readFileSync(pathTyped(file), 'utf8') };
  }
  return captions;
}
