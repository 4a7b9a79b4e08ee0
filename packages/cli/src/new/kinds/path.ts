import type { Ground } from '@stifinner/authoring/skeleton';
import { draftPath } from '@stifinner/authoring/skeleton';
import { CannotRun } from '../../exit.ts';
import { among, askId, askTitle, idFor, packageChoices, soundTitle } from '../answers.ts';
import type { Choice } from '../asker.ts';
import { type Kind, made } from '../kind.ts';
import type { PathFlags } from '../options/path.ts';
import { askSteps, stepExample } from '../steps.ts';

const schoolChoices = ({ schools }: Ground): Choice<string>[] =>
  schools.flatMap(({ id, value }) => (value ? [{ value: id, label: value.name, hint: id }] : []));

export const pathKind: Kind<PathFlags> = {
  lacks: ({ site, package: pkg, title, steps }, ground) => [
    ...(site === undefined && pkg === undefined
      ? [
          {
            option: '--site <skole> eller --package <pakke>',
            what: `hvem stien hører til: ${[among(schoolChoices(ground)), among(packageChoices(ground))].filter(Boolean).join(', ') || 'ingen skole eller pakke finnes ennå'}`,
          },
        ]
      : []),
    ...(title === undefined ? [{ option: '--title <tittel>', what: 'hva stien heter' }] : []),
    ...(steps === undefined
      ? [{ option: '--steps <id...>', what: `moduler og sider som stien går gjennom, for eksempel ${stepExample(ground)}` }]
      : []),
  ],
  async ask(flags, asker, ground) {
    const { site, package: pkg } = homeOf(flags) ?? (await askHome(asker, ground));
    const title = await askTitle(asker, 'Hva skal stien hete?', flags.title, 'Dybdelæring, høsten 2027');
    const id = await askId(asker, 'path', flags.id, title, pkg ?? `sites/${site}`, ground);
    const why =
      flags.why ??
      (await asker.text(
        site ? 'Hvorfor går dere denne stien? (tomt: det kan vente)' : 'Hvem passer stien for? (tomt: det kan vente)',
      ));
    const steps = flags.steps ?? (await askSteps(asker, ground, pkg));
    return { ...flags, ...(site ? { site } : {}), ...(pkg ? { package: pkg } : {}), title, id, why, steps };
  },
  async make({ title = '', id, why = '', steps = [], ...flags }, ground) {
    const { site, package: pkg } = flags;
    if (site !== undefined && pkg !== undefined) throw new CannotRun('Gi enten --site eller --package, ikke begge.');
    if (steps.length === 0 && pkg !== undefined) throw new CannotRun('En foreslått sti må ha minst ett steg: --steps');
    const sound = soundTitle('--title', title);
    const home = pkg === undefined ? { school: site ?? '' } : { package: pkg };
    const ids = idFor('path', id, sound, pkg ?? `sites/${site}`, ground);
    return made(draftPath({ home, id: ids, title: sound, why: why.trim() || undefined, steps }, ground));
  },
  next: ({ files }, command) => {
    const { name } = files[0]!;
    const [, home, , base = ''] = name.split('/');
    return [
      `Åpne ${name}, og skriv over det som begynner med «Skriv her».`,
      'Bytt om, ta bort eller legg til steg der: page, module, film, meeting, text eller link på hver sin linje.',
      `${command(`path show ${home}/${base.replace('.yaml', '')}`)}  viser stien med minutter, møter og det som er utelatt.`,
      `${command('check')}  sier om noe mangler eller ikke er skrevet ennå, og ${command('dev')} viser den mens du skriver.`,
    ];
  },
};

const homeOf = ({ site, package: pkg }: PathFlags): Home | null =>
  site === undefined && pkg === undefined ? null : { site, package: pkg };

interface Home {
  site?: string | undefined;
  package?: string | undefined;
}

async function askHome(asker: Parameters<Kind<PathFlags>['ask']>[1], ground: Ground): Promise<Home> {
  const schools = schoolChoices(ground).map((each) => ({ ...each, value: `site:${each.value}`, label: `Skolen ${each.label}` }));
  const packages = packageChoices(ground).map((each) => ({
    ...each,
    value: `package:${each.value}`,
    label: `Foreslått av pakken ${each.label}`,
  }));
  const choices = [...schools, ...packages];
  if (choices.length === 0)
    throw new CannotRun('Det er ingen skole eller pakke ennå. Lag en først: stifinner new school, eller stifinner new package');
  const [kind, id] = (await asker.choose('Hvem hører stien til?', choices)).split(':');
  return kind === 'site' ? { site: id } : { package: id };
}
