import { asShown, indexCatalog, type Language, nearest, type PathEntry, pathIn, resolvePath } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { Command, Option } from 'commander';
import { CannotRun, exit } from '../exit.ts';
import { findings } from '../findings.ts';
import { contentFolder } from '../folder.ts';
import { showPath } from '../show-path.ts';

interface ShowOptions {
  format: 'text' | 'json';
  language?: Language;
}

export const pathCommand = (answer: (code: number) => void): Command =>
  new Command('path').description('Læringsstier.').addCommand(
    new Command('show')
      .description('Viser en sti slik den blir: steg, møter, minutter, og det som er utelatt.')
      .argument('<skole/sti>', 'for eksempel fjellheim/host-2026, eller en foreslått sti: lk20/fire-moter')
      .argument('[mappe]', 'mappen med content/ og sites/')
      .addOption(new Option('--format <format>', 'hvordan stien vises').choices(['text', 'json']).default('text'))
      .addOption(new Option('--language <språk>', 'språket en foreslått sti vises på').choices(['nb', 'nn']))
      .action(async (id: string, given: string | undefined, { format, language }: ShowOptions) => {
        const { checkContent } = await import('@stifinner/authoring');
        const { catalog, schools, sources, counts, diagnostics } = checkContent(await readFolder(contentFolder(given)));
        const suggested = catalog.packages.flatMap((pkg) => pkg.paths);
        const entries = new Map<string, PathEntry>(
          suggested.map((path) => [path.id, language === undefined ? path : pathIn(path, language)]),
        );
        for (const school of schools) for (const path of school.paths) entries.set(`${school.id}/${path.id}`, path);
        const entry = entries.get(id);
        if (!entry) {
          const [, name] = id.split('/');
          const files = [`/paths/${name}.yaml`, `/paths/${name}.nb.yaml`, `/paths/${name}.nn.yaml`];
          const faulty = diagnostics.filter(({ at }) => files.some((file) => at.file.endsWith(file)));
          if (faulty.length > 0) {
            process.stdout.write(`${findings(faulty, sources, counts.files)}\n`);
            return answer(exit.faults);
          }
          const meant = nearest(id, [...entries.keys()]);
          throw new CannotRun(
            `Det finnes ingen sti ${id}.${meant ? ` Mente du ${meant}?` : ''} Det finnes: ${[...entries.keys()].join(', ') || 'ingen'}.`,
          );
        }
        const index = indexCatalog(catalog);
        const resolved = resolvePath(index, entry);
        if (format === 'json')
          process.stdout.write(
            `${JSON.stringify({ path: resolved.value, diagnostics: resolved.diagnostics.map(asShown) }, null, 2)}\n`,
          );
        else {
          process.stdout.write(showPath(resolved.value, index));
          process.stdout.write(`\n${findings(resolved.diagnostics, sources, 1)}\n`);
        }
        const sound = resolved.value.blockedBy.length === 0 && !resolved.diagnostics.some((found) => found.severity === 'error');
        answer(sound ? exit.sound : exit.faults);
      }),
  );
