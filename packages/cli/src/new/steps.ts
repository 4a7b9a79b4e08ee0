import type { Ground } from '@stifinner/authoring/skeleton';
import type { Asker, Choice } from './asker.ts';

const titleOf = (title: object, id: string): string => String(Object.values(title)[0] ?? id);

/** A step that there could be: the first module there is. */
export const stepExample = ({ catalog }: Ground): string =>
  catalog.packages.flatMap(({ modules }) => modules)[0]?.id ?? 'lk20/introduksjon';

/** Asks for the steps of a path among the modules or pages of the packages, in the order of the shelf; none where there are no packages. */
export async function askSteps(asker: Asker, { catalog }: Ground, only?: string): Promise<string[]> {
  const packages = catalog.packages.filter(({ id }) => only === undefined || id === only);
  const modules = packages.flatMap((pkg) => pkg.modules);
  if (modules.length === 0) return [];
  const whole = await asker.choose('Hva går stien gjennom?', [
    { value: 'modules', label: 'Hele moduler', hint: 'sider kan tas ut etterpå' },
    { value: 'pages', label: 'Sider du velger, én for én' },
  ]);
  if (whole === 'modules')
    return asker.chooseMany(
      'Hvilke moduler?',
      modules.map(({ id, title }): Choice<string> => ({ value: id, label: titleOf(title, id), hint: id })),
      [modules[0]!.id],
    );
  const pages = modules.flatMap((module) =>
    module.pages.map(
      ({ id, texts }): Choice<string> => ({
        value: id,
        label: Object.values(texts)[0]?.title ?? id,
        hint: titleOf(module.title, module.id),
      }),
    ),
  );
  return asker.chooseMany('Hvilke sider?', pages);
}
