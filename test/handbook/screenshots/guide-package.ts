import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideExample } from './guide-example.ts';

export const cli: string = new URL('../../../packages/cli/stifinner.js', import.meta.url).pathname;

/** The page that the guide writes, from the folder that `makeGuidePackage` was given. */
export const guidePage = 'content/lesing-i-alle-fag/introduksjon/hva-gjor-en-god-leser.mdx';

/** Makes the package and the school of the guide in an empty folder, by the guide's own commands and with its own texts. */
export function makeGuidePackage(folder: string): void {
  const stifinner = (...words: string[]) =>
    execFileSync(process.execPath, [cli, ...words, '--folder', folder], { stdio: 'pipe' });
  stifinner('new', 'package', '--title', 'Lesing i alle fag');
  stifinner('new', 'page', '--title', 'Hva gjør en god leser?', '--after', 'hvorfor-dette-og-hvorfor-na');
  stifinner(
    ...['new', 'school', '--name', 'Fjellheim ungdomsskole', '--owner', 'Fjellheim kommune'],
    ...['--statement', 'https://uustatus.no/nb/erklaringer/publisert/fjellheim'],
    ...['--steps', 'lesing-i-alle-fag/introduksjon'],
  );
  const own = join(folder, 'content/lesing-i-alle-fag');
  const sources = guideExample('kilder-og-syn', '- id: frones-jensen-2020');
  writeFileSync(join(own, 'references.yaml'), sources);
  for (const name of ['hvorfor-dette-og-hvorfor-na', 'slik-gar-vi-fram', 'leder']) {
    const file = join(own, 'introduksjon', `${name}.mdx`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replaceAll('bytt-ut-forskning', 'frones-jensen-2020').replaceAll('bytt-ut-dokument', 'udir-grunnleggende-2017'),
    );
  }
  const path = join(folder, 'sites/fjellheim-ungdomsskole/paths/var-forste-sti.yaml');
  const words = [
    'Elevene våre leser mye, og forstår for lite av det.',
    'Vi møtes hver tirsdag, og prøver noe i klassen mellom møtene.',
  ];
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replaceAll(/Skriv her .*/g, () => words.shift() ?? ''),
  );
  writeFileSync(join(folder, guidePage), guideExample('skriv-en-side', '---\nid: hva-gjor-en-god-leser'));
}
