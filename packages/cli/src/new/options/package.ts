import { type Command, Option } from 'commander';
import type { KindOptions } from '../kind-options.ts';

/** As commander gives them. */
export interface PackageFlags {
  title?: string;
  id?: string;
  language?: 'nb' | 'nn';
  licence?: string;
  publisher?: string;
  module?: string;
}

export const packageOptions: KindOptions = {
  name: 'package',
  alias: 'pakke',
  about: 'En ny kompetansepakke, med en første modul, lederstøtte med et møte, og to sider.',
  example: 'stifinner new package --title "Lesing i alle fag"',
  begins: true,
  options: (command: Command) =>
    command
      .option('--title <tittel>', 'hva pakken heter')
      .option('--id <id>', 'pakkens id (vanligvis laget av tittelen)')
      .addOption(new Option('--language <språk>', 'språket dere skriver først (vanligvis nb)').choices(['nb', 'nn']))
      .option('--licence <lisens>', 'lisensen for innholdet (vanligvis CC-BY-4.0)')
      .option('--publisher <navn>', 'hvem som gir ut pakken')
      .option('--module <tittel>', 'hva den første modulen heter (vanligvis Introduksjon)'),
};
