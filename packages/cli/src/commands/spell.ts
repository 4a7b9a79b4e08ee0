import type { UnknownWord } from '@stifinner/authoring';
import { readFolder } from '@stifinner/reader';
import { Command, Option } from 'commander';
import { exit } from '../exit.ts';
import { contentFolder } from '../folder.ts';
import { wordLists } from '../word-lists.ts';

const about = `
Et ord som er riktig, men ikke står i ordlistene, skriver du på en egen linje i
content/<pakke>/words.txt. Krever pakken @stifinner/spelling.`;

export const spellCommand = (answer: (code: number) => void): Command =>
  new Command('spell')
    .description('Lister ord i pakkene som ordlistene for bokmål og nynorsk ikke har.')
    .argument('[mappe]', 'mappen med content/')
    .addOption(new Option('--format <format>', 'hvordan ordene vises').choices(['text', 'json']).default('text'))
    .addHelpText('after', about)
    .action(async (given: string | undefined, { format }: { format: 'text' | 'json' }) => {
      const folder = contentFolder(given);
      const speller = await wordLists();
      const { checkContent, unknownWords } = await import('@stifinner/authoring');
      const files = await readFolder(folder);
      const { catalog, sources } = checkContent(files);
      const words = unknownWords(catalog, files, sources, speller);
      process.stdout.write(`${format === 'json' ? JSON.stringify(words, null, 2) : asText(words)}\n`);
      answer(exit.sound);
    });

const names = { nb: 'bokmål', nn: 'nynorsk' } as const;

/** A heading for each form, and a line for each word with the first file that has it. */
function asText(words: readonly UnknownWord[]): string {
  const parts = (['nb', 'nn'] as const).map((form) => {
    const own = words.filter((each) => each.form === form);
    const width = Math.min(32, Math.max(0, ...own.map(({ word }) => word.length)));
    const lines = own.map(({ word, files: [first, ...more] }) => {
      const others = more.length === 0 ? '' : ` og ${more.length} til`;
      return `  ${word.padEnd(width)}  ${first}${others}`;
    });
    return [`${own.length} ukjente ord på ${names[form]}`, ...lines].join('\n');
  });
  return parts.join('\n\n');
}
