import { draftPackage, faultIn } from '@stifinner/authoring/skeleton';
import { CannotRun } from '../../exit.ts';
import { askId, askLanguage, askTitle, idFor, soundTitle, titleFault } from '../answers.ts';
import { type Kind, made } from '../kind.ts';
import type { PackageFlags } from '../options/package.ts';

export const packageKind: Kind<PackageFlags> = {
  lacks: ({ title }) => (title === undefined ? [{ option: '--title <tittel>', what: 'hva pakken heter' }] : []),
  async ask(flags, asker, ground) {
    const title = await askTitle(asker, 'Hva skal pakken hete?', flags.title, 'Lesing i alle fag');
    const id = await askId(asker, 'package', flags.id, title, '', ground);
    const language = flags.language ?? (await askLanguage(asker, 'Hvilket språk skriver dere først?'));
    const publisher = flags.publisher ?? (await asker.text('Hvem gir ut pakken? (tomt: det kan vente)'));
    const module =
      flags.module ?? (await asker.text('Hva skal den første modulen hete?', { initial: 'Introduksjon', check: titleFault }));
    return { ...flags, title, id, language, publisher, module };
  },
  async make({ title = '', id, language = 'nb', licence = 'CC-BY-4.0', publisher, module }, ground) {
    const fault = faultIn('package', 'licence', licence);
    if (fault !== null) throw new CannotRun(`--licence: ${fault}`);
    const sound = soundTitle('--title', title);
    return made(
      draftPackage(
        {
          ...{ title: sound, language, licence, publisher: publisher?.trim() || undefined },
          id: idFor('package', id, sound, '', ground),
          moduleTitle: module === undefined ? undefined : soundTitle('--module', module),
        },
        ground,
      ),
    );
  },
  next: ({ files }, command) => {
    const folder = files[0]!.name.replace('/package.yaml', '');
    const page = files.find(({ name }) => name.endsWith('.mdx') && !name.endsWith('/leder.mdx'))!.name;
    return [
      `Åpne ${page}, og skriv over det som begynner med «Skriv her». Slik er den andre siden, leder.mdx, module.yaml og package.yaml også.`,
      `Når noe er ferdig, tar du bort \`status: draft\` der. Da sier sjekkeren fra om noe som begynner med «Skriv her», står igjen.`,
      `Bytt ut de to kildene i ${folder}/references.yaml med kilder dere bygger på. Id-ene deres står også i \`cites\` og som [@…] på sidene.`,
      'Id-er og filnavn er for alltid når noen har tatt dem i bruk. Vil du ha andre, så bytt dem nå.',
      `${command('check')}  sier hva som er galt, på hvilken linje, og hva du gjør med det.`,
      `${command('new page')}, ${command('new film')} og ${command('new module')}  lager mer.`,
      `${command('new school')}  lager en skole med en sti, og ${command('dev')} viser den mens du skriver.`,
    ];
  },
};
