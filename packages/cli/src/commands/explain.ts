import { type MessageLanguage, nearestCode, ruleCodes } from '@stifinner/core';
import { Command } from 'commander';
import { CannotRun } from '../exit.ts';
import { langOption, wordingIn } from '../message-language.ts';

const unknown: Record<MessageLanguage, (code: string, meant: string | null) => string> = {
  nb: (code, meant) =>
    `Regelboken har ingen kode ${code}.${meant === null ? '' : ` Mente du ${meant}?`} Se dem alle med stifinner explain.`,
  en: (code, meant) =>
    `The rule book has no code ${code}.${meant === null ? '' : ` Did you mean ${meant}?`} See them all with stifinner explain --lang en.`,
};

export const explainCommand = (_answer: (code: number) => void): Command =>
  new Command('explain')
    .description('Forklarer en regel: hva den sier, hvorfor den finnes, og hva du gjør.')
    .argument('[kode]', 'regelens kode, for eksempel path/unknown-page; uten: alle kodene')
    .addOption(langOption())
    .addHelpText('after', '\nHver regel har en side med eksempler i håndboken, som stifinner build legger i _handbok/.')
    .action(async (code: string | undefined, { lang }: { lang: MessageLanguage }) => {
      const { book, explained } = await wordingIn(lang);
      if (code === undefined) {
        const width = Math.max(...ruleCodes().map((each) => each.length));
        const lines = Object.entries(book).map(([each, { title }]) => `${each.padEnd(width)}  ${title}`);
        process.stdout.write(`${lines.sort().join('\n')}\n`);
        return;
      }
      const entry = explained(code);
      if (entry === null) throw new CannotRun(unknown[lang](code, nearestCode(code)));
      process.stdout.write(`${entry}\n`);
    });
