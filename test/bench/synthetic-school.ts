import { stringify } from 'yaml';
import { angles, subjects, words } from './norwegian-sentences.ts';
import { type Random, randomFrom } from './seeded-random.ts';
import type { TextFile } from './synthetic-package.ts';
import type { SyntheticModule, SyntheticPackage } from './synthetic-plan.ts';
import { prose } from './synthetic-prose.ts';

type Language = 'nb' | 'nn';

/** What a school takes from a module: steps in the order of the shelf, and the meetings that come with them. */
interface Taken {
  steps: object[];
  meetings: string[];
}

export const schoolId = (number: number): string => `skole-${String(number).padStart(5, '0')}`;

/** The files of school `number`: the same whatever the number of schools. */
export function schoolFiles(seed: number, number: number, packages: SyntheticPackage[]): TextFile[] {
  const id = schoolId(number);
  const random = randomFrom(seed, id);
  const language: Language = number % 5 === 0 ? 'nn' : 'nb';
  const place = `${random.pick(['Fjell', 'Lia', 'Stor', 'Nord', 'Elve', 'Bjørke', 'Sol', 'Gran'])}${random.pick(['heim', 'vatn', 'haug', 'vik', 'dal', 'nes', 'moen', 'stad'])}`;
  const kind = language === 'nn' ? 'skule' : random.pick(['skole', 'ungdomsskole', 'barneskole']);
  const school = {
    id,
    name: `${place} ${kind} ${number}`,
    owner: `kommune-${random.between(1, 357)}`,
    language,
    colour: `#${['r', 'g', 'b'].map(() => random.between(20, 150).toString(16).padStart(2, '0')).join('')}`,
    address: `https://skoler.example/${id}/`,
    paths: ['host-2026'],
    outside: 'portal',
    portal: 'https://portal.example/',
    accessibilityStatement: `https://uustatus.example/${id}`,
  };
  return [
    { name: `sites/${id}/school.yaml`, text: stringify(school) },
    { name: `sites/${id}/paths/host-2026.yaml`, text: stringify(pathOf(random, language, packages)) },
  ];
}

/**
 * About forty steps: the introduction that all schools share, a few modules of one package, one of another, the meetings
 * that come with them, and some text and a link of the school's own.
 */
function pathOf(random: Random, language: Language, packages: SyntheticPackage[]): object {
  const [first] = packages;
  const main = random.pick(packages);
  const guest = random.some(
    packages.filter((pkg) => pkg !== main).flatMap((pkg) => subjectsOf(pkg).map((module) => ({ pkg: pkg.id, module }))),
    1,
  );
  const own = random.some(
    main.modules.filter((module) => module !== first!.modules[0]),
    random.between(2, 3),
  );
  const taken = [
    singlePages(random, language, first!.id, first!.modules[0]!),
    ...[...guest, ...own.map((module) => ({ pkg: main.id, module }))].map(({ pkg, module }) =>
      random.chance(0.5) ? wholeModule(random, language, pkg, module) : singlePages(random, language, pkg, module),
    ),
  ];
  const meetings = taken.flatMap((each) => each.meetings);
  const leftOut = random.some(meetings, Math.floor(meetings.length / 3));
  return {
    id: 'host-2026',
    title: `${random.pick(subjects)[language === 'nb' ? 0 : 1]}: ${random.pick(angles)[language === 'nb' ? 0 : 1]}`,
    why: prose(random, 3)[language],
    steps: [
      {
        title: language === 'nb' ? 'Før dere begynner' : 'Før de byrjar',
        text: `${prose(random, 2)[language]}\n\n- ${prose(random, 1)[language]}\n- **${random.pick(words['navn']!)}** ${language === 'nb' ? 'leder møtene.' : 'leier møta.'}`,
      },
      ...taken.flatMap(({ steps }) => steps),
      {
        link: {
          title: language === 'nb' ? 'Vurderingsplanen vår' : 'Vurderingsplanen vår',
          url: 'https://skoler.example/vurderingsplan',
        },
        note: prose(random, 1)[language],
      },
    ],
    ...(leftOut.length > 0 ? { leaveOut: leftOut.map((meeting) => ({ meeting, because: prose(random, 1)[language] })) } : {}),
  };
}

const subjectsOf = (pkg: SyntheticPackage) => pkg.modules.filter(({ kind }) => kind === 'subject');

function wholeModule(random: Random, language: Language, pkg: string, module: SyntheticModule): Taken {
  // The first page of a part stays: others may build on it.
  const free = module.parts.flatMap(({ pages }) => pages.slice(1));
  const except = random.some(free, random.between(1, Math.max(1, free.length - 5)));
  const step = {
    module: `${pkg}/${module.id}`,
    except: except.map(({ id }) => `${pkg}/${id}`),
    because: prose(random, 1)[language],
    note: prose(random, 2)[language],
  };
  const block = random.chance(0.5) ? [{ block: `${pkg}/${except[0]!.id}#snakk`, note: prose(random, 1)[language] }] : [];
  return { steps: [step, ...block], meetings: module.parts.map(({ meeting }) => `${pkg}/${meeting}`) };
}

function singlePages(random: Random, language: Language, pkg: string, module: SyntheticModule): Taken {
  const parts = module.parts.map(({ pages, meeting }) => ({ chosen: [pages[0]!, ...random.some(pages.slice(1), 2)], meeting }));
  const steps = parts.flatMap(({ chosen }) =>
    chosen.map(({ id }) => ({
      page: `${pkg}/${id}`,
      ...(random.chance(0.25) ? { omit: [random.pick(['bakgrunn', 'prov', 'sjekk'])], because: prose(random, 1)[language] } : {}),
      ...(random.chance(0.4) ? { note: prose(random, random.between(1, 2))[language] } : {}),
    })),
  );
  const film = random.chance(0.3) ? [{ film: `${pkg}/${parts[0]!.chosen[0]!.film}`, note: prose(random, 1)[language] }] : [];
  return { steps: [...film, ...steps], meetings: parts.map(({ meeting }) => `${pkg}/${meeting}`) };
}
