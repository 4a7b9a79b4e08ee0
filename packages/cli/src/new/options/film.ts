import { type Command, Option } from 'commander';
import type { KindOptions } from '../kind-options.ts';

/** Where a film is said to lie: exactly one of these. */
export interface PlaceFlags {
  file?: string;
  vimeo?: string;
  youtube?: string;
  address?: string;
  planned?: boolean;
  hostName?: string;
  seconds?: string;
}

/** As commander gives them. */
export interface FilmFlags extends PlaceFlags {
  title?: string;
  id?: string;
  package?: string;
  captions?: string[];
  poster?: string;
  audioDescription?: 'not-needed' | 'none';
}

export const filmOptions: KindOptions = {
  name: 'film',
  about: 'En ny film, med et første spørsmål. Filmfilen kopieres inn og måles.',
  example: 'stifinner new film --title "Elevstemmer" --file film.mp4 --captions film.nb.vtt --poster bilde.webp',
  begins: false,
  options: (command: Command) =>
    command
      .option('--title <tittel>', 'hva filmen heter')
      .option('--id <id>', 'filmens id (vanligvis laget av tittelen)')
      .option('--package <pakke>', 'pakken den hører til, når det er flere')
      .addOption(
        new Option('--file <fil>', 'filmfilen (mp4), som kopieres inn').conflicts([
          'vimeo',
          'youtube',
          'address',
          'planned',
          'seconds',
        ]),
      )
      .addOption(new Option('--vimeo <adresse>', 'filmen ligger hos Vimeo').conflicts(['youtube', 'address', 'planned']))
      .addOption(new Option('--youtube <adresse>', 'filmen ligger hos YouTube').conflicts(['address', 'planned']))
      .addOption(new Option('--address <adresse>', 'filmen ligger hos en annen vert').conflicts(['planned']))
      .option('--host-name <navn>', 'hva verten heter, når den er ny i pakken')
      .option('--planned', 'filmen er ikke laget ennå')
      .option('--seconds <lengde>', 'hvor lenge den varer, for eksempel 3:10 (en filmfil måles)')
      .option('--captions <fil...>', 'teksting (vtt); språket står i navnet: film.nn.vtt (uten er det pakkens første)')
      .option('--poster <fil>', 'stillbildet (webp, png eller jpg)')
      .addOption(
        new Option('--audio-description <svar>', 'not-needed: alt som ses, sies. none: synstolking mangler').choices([
          'not-needed',
          'none',
        ]),
      ),
};
