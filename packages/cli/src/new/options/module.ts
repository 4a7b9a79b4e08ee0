import type { ModuleKind } from '@stifinner/authoring/skeleton';
import { type Command, Option } from 'commander';
import type { KindOptions } from '../kind-options.ts';

/** As commander gives them. */
export interface ModuleFlags {
  title?: string;
  id?: string;
  package?: string;
  kind?: ModuleKind;
  part?: string;
  page?: string;
}

export const moduleOptions: KindOptions = {
  name: 'module',
  alias: 'modul',
  about: 'En ny modul i en pakke, med lederstøtte, et møte og en første side.',
  example: 'stifinner new module --package lk20 --title "Vurdering"',
  begins: false,
  options: (command: Command) =>
    command
      .option('--title <tittel>', 'hva modulen heter')
      .option('--id <id>', 'modulens id (vanligvis laget av tittelen)')
      .option('--package <pakke>', 'pakken den hører til, når det er flere')
      .addOption(
        new Option('--kind <slag>', 'introduksjonsmodul, fagmodul (det vanlige) eller avslutningsmodul').choices([
          'introduction',
          'subject',
          'closing',
        ]),
      )
      .option('--part <tittel>', 'hva den første delen heter')
      .option('--page <tittel>', 'hva den første siden heter (vanligvis det samme som modulen)'),
};
