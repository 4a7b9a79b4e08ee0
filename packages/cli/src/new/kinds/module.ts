import { draftModule, type ModuleKind } from '@stifinner/authoring/skeleton';
import { among, askId, askTitle, idFor, packageChoices, packageFor, soundTitle, titleFault } from '../answers.ts';
import { type Kind, made } from '../kind.ts';
import type { ModuleFlags } from '../options/module.ts';

export const moduleKind: Kind<ModuleFlags> = {
  lacks: (flags, ground) => [
    ...(packageFor(flags.package, ground) === undefined
      ? [{ option: '--package <pakke>', what: `pakken den hører til: ${among(packageChoices(ground))}` }]
      : []),
    ...(flags.title === undefined ? [{ option: '--title <tittel>', what: 'hva modulen heter' }] : []),
  ],
  async ask(flags, asker, ground) {
    const pkg = packageFor(flags.package, ground) ?? (await asker.choose('Hvilken pakke hører den til?', packageChoices(ground)));
    const title = await askTitle(asker, 'Hva skal modulen hete?', flags.title, 'Vurdering');
    const id = await askId(asker, 'module', flags.id, title, pkg, ground);
    const kind =
      flags.kind ??
      (await asker.choose<ModuleKind>('Hva slags modul er det?', [
        { value: 'subject', label: 'Fagmodul' },
        { value: 'introduction', label: 'Introduksjonsmodul' },
        { value: 'closing', label: 'Avslutningsmodul' },
      ]));
    const part =
      flags.part ?? (await asker.text('Hva skal den første delen hete?', { example: 'Hva og hvorfor', check: titleFault }));
    const page = flags.page ?? (await asker.text('Hva skal den første siden hete?', { initial: title, check: titleFault }));
    return { ...flags, package: pkg, title, id, kind, part, page };
  },
  async make({ title = '', id, kind = 'subject', part, page, ...flags }, ground) {
    const pkg = packageFor(flags.package, ground) ?? '';
    const sound = soundTitle('--title', title);
    const pageTitle = page === undefined ? undefined : soundTitle('--page', page);
    return made(
      draftModule(
        {
          ...{ package: pkg, title: sound, kind, partTitle: part === undefined ? undefined : soundTitle('--part', part) },
          id: idFor('module', id, sound, pkg, ground),
          page:
            pageTitle === undefined || pageTitle === sound
              ? undefined
              : { title: pageTitle, id: idFor('page', undefined, pageTitle, pkg, ground, 'Velg en annen tittel til siden.') },
        },
        ground,
      ),
    );
  },
  next: ({ files }, command) => {
    const [module, leader, page] = files.map(({ name }) => name);
    return [
      `Skriv i ${module} hva modulen skal føre til, og i ${leader} hvordan den ledes. Møtet står nederst der.`,
      `Skriv den første siden: ${page}. Hver modul trenger kilder med minst to perspektiver, og én av dem åpen forskning.`,
      `${command('check')}  sier om noe mangler, eller om noe som begynner med «Skriv her», står igjen.`,
      `${command('new page')}  lager flere sider. Med --new-part får modulen en ny del, med et møte til.`,
    ];
  },
};
