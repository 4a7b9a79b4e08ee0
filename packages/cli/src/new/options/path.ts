import type { Command } from 'commander';
import type { KindOptions } from '../kind-options.ts';

/** As commander gives them. */
export interface PathFlags {
  site?: string;
  package?: string;
  title?: string;
  id?: string;
  why?: string;
  steps?: string[];
}

export const pathOptions: KindOptions = {
  name: 'path',
  alias: 'sti',
  about: 'En ny læringssti: en skoles egen, eller en som en pakke foreslår.',
  example: 'stifinner new path --site fjellheim --title "Høsten 2027" --steps lk20/introduksjon lk20/elevstemmer',
  begins: false,
  options: (command: Command) =>
    command
      .option('--site <skole>', 'skolen som skal gå stien')
      .option('--package <pakke>', 'pakken som foreslår stien')
      .option('--title <tittel>', 'hva stien heter')
      .option('--id <id>', 'stiens id (vanligvis laget av tittelen)')
      .option('--why <tekst>', 'hvorfor dere går stien')
      .option('--steps <id...>', 'moduler og sider, i rekkefølge; lk20/elevstemmer#lov er en blokk alene'),
};
