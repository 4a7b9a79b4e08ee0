import { type Command, Option } from 'commander';
import type { KindOptions } from '../kind-options.ts';

/** As commander gives them. */
export interface SchoolFlags {
  name?: string;
  id?: string;
  owner?: string;
  language?: 'nb' | 'nn';
  colour?: string;
  statement?: string;
  pathTitle?: string;
  steps?: string[];
}

export const schoolOptions: KindOptions = {
  name: 'school',
  alias: 'skole',
  about: 'En ny skole, med en første læringssti. Skolen får sitt eget nettsted.',
  example: 'stifinner new school --name "Fjellheim ungdomsskole" --owner "Fjellheim kommune" --steps lk20/introduksjon',
  begins: true,
  options: (command: Command) =>
    command
      .option('--name <navn>', 'hva skolen heter')
      .option('--id <id>', 'skolens id (vanligvis laget av navnet)')
      .option('--owner <navn>', 'hvem som eier skolen')
      .addOption(new Option('--language <språk>', 'skolens språk (vanligvis nb)').choices(['nb', 'nn']))
      .option('--colour <farge>', 'skolens farge (vanligvis #2b6a4d, som er grønn)')
      .option('--statement <adresse>', 'adressen til tilgjengelighetserklæringen')
      .option('--path-title <tittel>', 'hva den første stien heter')
      .option('--steps <id...>', 'moduler og sider som stien går gjennom, i rekkefølge'),
};
