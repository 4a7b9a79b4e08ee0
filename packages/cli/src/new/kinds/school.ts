import { draftSchool, faultIn, statementToCome } from '@stifinner/authoring/skeleton';
import { isId, slugOf } from '@stifinner/core';
import { CannotRun } from '../../exit.ts';
import { askId, askLanguage, askTitle, idFor, soundTitle, titleFault } from '../answers.ts';
import { type Kind, made } from '../kind.ts';
import type { SchoolFlags } from '../options/school.ts';
import { askSteps, stepExample } from '../steps.ts';

const colours = [
  { value: '#2b6a4d', label: 'Grønn' },
  { value: '#1f5a8a', label: 'Blå' },
  { value: '#8a2f3b', label: 'Rød' },
  { value: '#5b3f8c', label: 'Lilla' },
  { value: '#1c6b73', label: 'Turkis' },
];

const ownColour = 'egen';

/** The owner's id, of an id or of a name. */
const ownerId = (owner: string): string => (isId(owner) ? owner : slugOf(owner, ''));
const ownerFault = (owner: string): string | null => (ownerId(owner) === '' ? 'Skriv navnet på skoleeieren.' : null);
const colourFault = (colour: string): string | null => faultIn('school', 'colour', colour);
const statementFault = (address: string): string | null =>
  address === '' ? null : faultIn('school', 'accessibilityStatement', address);

export const schoolKind: Kind<SchoolFlags> = {
  lacks: ({ name, owner, steps }, ground) => [
    ...(name === undefined ? [{ option: '--name <navn>', what: 'hva skolen heter' }] : []),
    ...(owner === undefined ? [{ option: '--owner <navn>', what: 'hvem som eier skolen' }] : []),
    ...(steps === undefined && ground.catalog.packages.length > 0
      ? [{ option: '--steps <id...>', what: `moduler og sider som stien går gjennom, for eksempel ${stepExample(ground)}` }]
      : []),
  ],
  async ask(flags, asker, ground) {
    const name = await askTitle(asker, 'Hva heter skolen?', flags.name, 'Fjellheim ungdomsskole');
    const id = await askId(asker, 'school', flags.id, name, '', ground);
    const owner = flags.owner ?? (await asker.text('Hvem eier skolen?', { example: 'Fjellheim kommune', check: ownerFault }));
    const language = flags.language ?? (await askLanguage(asker, 'Hvilket språk har skolen?'));
    const chosen =
      flags.colour ??
      (await asker.choose('Hvilken farge?', [...colours, { value: ownColour, label: 'En annen', hint: 'med #-tegn' }]));
    const colour =
      chosen === ownColour ? await asker.text('Fargen, som #rrggbb?', { example: '#2b6a4d', check: colourFault }) : chosen;
    const statement =
      flags.statement ??
      (await asker.text('Adressen til tilgjengelighetserklæringen? (tomt: det kan vente)', {
        example: statementToCome,
        check: statementFault,
      }));
    const initial = language === 'nn' ? 'Den første stien vår' : 'Vår første sti';
    const pathTitle = flags.pathTitle ?? (await asker.text('Hva skal den første stien hete?', { initial, check: titleFault }));
    const steps = flags.steps ?? (await askSteps(asker, ground));
    return { ...flags, name, id, owner, language, colour, statement, pathTitle, steps };
  },
  async make({ name = '', id, owner = '', language = 'nb', colour = '#2b6a4d', statement = '', pathTitle, steps = [] }, ground) {
    const faults = [
      ['--owner', ownerFault(owner)],
      ['--colour', colourFault(colour)],
      ['--statement', statementFault(statement)],
    ];
    for (const [option, fault] of faults) if (fault !== null) throw new CannotRun(`${option}: ${fault}`);
    const sound = soundTitle('--name', name);
    const school = idFor('school', id, sound, '', ground);
    const title = pathTitle === undefined ? undefined : soundTitle('--path-title', pathTitle);
    const path =
      title === undefined
        ? undefined
        : { title, id: idFor('path', undefined, title, `sites/${school}`, ground, 'Velg en annen tittel til stien.') };
    const asked = { id: school, name: sound, owner: ownerId(owner), language, colour, statement: statement || undefined };
    return made(draftSchool({ ...asked, path, steps }, ground));
  },
  next: ({ files }, command) => {
    const [school, path] = files.map(({ name }) => name);
    return [
      `Skriv i ${path} hvorfor dere går stien, og hva alle må vite før dere begynner.`,
      `I samme fil velger du stegene: page, module, film, meeting, text eller link på hver sin linje. Under en side kan \`note\` si noe til akkurat deres lærere.`,
      ...(/^accessibilityStatement:/m.test(files[0]!.text)
        ? []
        : [`Sett inn adressen til tilgjengelighetserklæringen i ${school} når dere har den.`]),
      `${command('check')}  sier om noe mangler, eller om noe som begynner med «Skriv her», står igjen.`,
      `${command('dev')}  viser nettstedet mens du skriver, og ${command('build')} lager det.`,
    ];
  },
};
