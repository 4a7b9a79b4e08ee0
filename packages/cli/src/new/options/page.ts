import type { PageKind } from '@stifinner/authoring/skeleton';
import type { Language } from '@stifinner/core';
import { type Command, Option } from 'commander';
import type { KindOptions } from '../kind-options.ts';

/** As commander gives them. */
export interface PageFlags {
  title?: string;
  id?: string;
  package?: string;
  module?: string;
  part?: string;
  newPart?: string;
  after?: string;
  kind?: PageKind;
  film?: string;
  cites?: string[];
  translate?: string;
  language?: Language;
}

export const pageOptions: KindOptions = {
  name: 'page',
  alias: 'side',
  about: 'En ny side i en modul, eller en oversettelse av en side som finnes.',
  example: 'stifinner new page --module dybdelaering --part definisjon --title "Hva er dybdelæring?" --kind reading',
  begins: false,
  options: (command: Command) =>
    command
      .option('--title <tittel>', 'hva siden heter')
      .option('--id <id>', 'sidens id (vanligvis laget av tittelen)')
      .option('--package <pakke>', 'pakken den hører til, når det er flere')
      .option('--module <modul>', 'modulen den hører til, når det er flere')
      .option('--part <del>', 'delen den står i, når det er flere')
      .addOption(new Option('--new-part <tittel>', 'lag en ny del til den, med et møte').conflicts(['part', 'after']))
      .option('--after <side>', 'siden den kommer rett etter (vanligvis sist i delen)')
      .addOption(
        new Option('--kind <slag>', 'hva siden mest er: lesing (det vanlige), film, refleksjon, samtale eller utprøving').choices(
          ['reading', 'film', 'reflection', 'discussion', 'practice'],
        ),
      )
      .option('--film <film>', 'filmen den viser, når den er om en film (vanligvis en ny, som er planlagt)')
      .option('--cites <id...>', 'kilder den bygger på, fra references.yaml')
      .addOption(
        new Option('--translate <side>', 'oversett en side som finnes; lederstøtten er modul/leder').conflicts([
          'title',
          'id',
          'kind',
        ]),
      )
      .addOption(new Option('--language <språk>', 'språket det oversettes til').choices(['nb', 'nn', 'se', 'en'])),
};
