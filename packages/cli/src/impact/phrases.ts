import type { Impact } from '@stifinner/core/impact';
import { changedWords, minutesWords, nouns, stepNouns } from './words.ts';

export type Thing = Impact['things'][number];
export type School = Impact['schools'][number];
export type Path = School['paths'][number];
export type Step = Path['steps'][number];
type Block = Step['blocks'][number];

/** How what others wrote is put among our words, in a terminal or in Markdown. */
export interface Quoting {
  /** A title, with marks around it. */
  title: (text: string) => string;
  /** An id, a file, an address. */
  code: (text: string) => string;
}

/** What became of a thing in a package: the first line says it, the others tell more. */
export function thingLines(thing: Thing, { title, code }: Quoting): string[] {
  const { change, to, what, languages, blocks, minutes, revision } = thing;
  const news: Record<Thing['change'], string | null> = {
    new: 'ny',
    gone: 'borte, uten at moved.yaml sier hva som kom i stedet',
    removed: 'tatt ut av pakken',
    renamed: `heter nå ${to.map(code).join(', ')}`,
    merged: `slått sammen med ${to.map(code).join(', ')}`,
    split: `delt i ${to.map(code).join(', ')}`,
    refused: 'kan ikke vises, fordi en fil har feil',
    mended: 'kan vises igjen: feilene er rettet',
    changed: null,
  };
  const words = changedWords(
    what,
    minutes || blocks.length > 0
      ? [...(minutes ? ['minutes' as const] : []), ...(blocks.length > 0 ? ['blocks' as const] : [])]
      : [],
  );
  const inLanguages = languages.length > 0 && words !== null ? ` (${languages.join(', ')})` : '';
  const first = [news[change], words && `${words}${inLanguages}`, minutes && minutesWords(minutes)].filter(
    (part) => part !== null,
  );
  const warning =
    revision?.expected && !revision.raised
      ? [`ordene er endret, men revisjonen er fortsatt ${revision.after}: øk den, så skoler og oversettere ser at noe er nytt`]
      : [];
  return [first.join('; ') || blockWords(blocks.length), ...blocks.map((block) => blockLine(block, { title, code })), ...warning];
}

const blockWords = (count: number): string => (count === 1 ? 'en blokk er endret' : 'blokker er endret');

/** A block that is new, gone or changed. */
export function blockLine({ title, change, what, minutes }: Block, quoting: Quoting): string {
  const name = `blokken ${quoting.title(title)}`;
  if (change === 'new') return `${name} er ny (${minutes.after ?? 0} min)`;
  if (change === 'gone') return `${name} er borte (${minutes.before ?? 0} min)`;
  const parts = [changedWords(what, minutesWords(minutes) ? ['minutes'] : []), minutesWords(minutes)].filter(
    (part) => part !== null,
  );
  return `${name}: ${parts.join('; ')}`;
}

/** What a school's own note may no longer fit. */
const ofWords: readonly Step['what'][number][] = ['title', 'summary', 'text', 'blocks', 'questions', 'film', 'kind', 'language'];

/** The number of a step in the walk now; a dash for one that is no longer in it. */
export const stepNumber = ({ number, change }: Step): string => (change === 'gone' || change === 'refused' ? '–' : `${number}.`);

/** What readers see of a step: the first line says it, the others tell more. */
export function stepLines(step: Step, quoting: Quoting): string[] {
  const [noun, fresh] = stepNouns[step.kind];
  const name = `${noun} ${quoting.title(step.title)}`;
  const { before, after } = step.minutes;
  const old = step.from === null ? '' : ` (var ${quoting.code(step.from)})`;
  const because = { module: ', for stien tar hele modulen', part: ', for stien tar sider fra delen som møtet hører til' };
  const beside = step.note && step.change !== 'new' ? ['skolen har en egen merknad her: se om den fortsatt stemmer'] : [];
  switch (step.change) {
    case 'new':
      return [`${fresh} ${name} (${after ?? 0} min)${step.through === null ? '' : because[step.through]}`];
    case 'mended':
      return [`${name} kan vises igjen (${after ?? 0} min)`];
    case 'gone': {
      const into = step.from === null ? 'er borte' : `er slått sammen med ${quoting.code(step.id ?? '')}, som stien har fra før`;
      return [`${name} ${into} (${before ?? 0} min)`, ...(step.from === null ? [] : beside)];
    }
    case 'removed':
      return [`${name} står nå som utgått (${before ?? 0} min)`, ...beside];
    case 'refused':
      return [`${name} kan ikke vises, fordi en fil har feil`];
    case 'changed': {
      const minutes = minutesWords(step.minutes);
      const without = [
        'address' as const,
        ...(minutes ? ['minutes' as const] : []),
        ...(step.blocks.length > 0 ? ['blocks' as const] : []),
      ];
      const address = step.address && `ny adresse ${quoting.code(step.address.after)}`;
      const parts = [changedWords(step.what, without), minutes, address].filter((part) => part !== null);
      return [
        `${name}${old}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`,
        ...step.blocks.map((block) => blockLine(block, quoting)),
        ...step.omitted.map(
          ({ title, change }) =>
            `blokken ${quoting.title(title)}, som stien utelater, er ${change === 'gone' ? 'borte' : 'endret'}`,
        ),
        ...(step.what.some((facet) => ofWords.includes(facet)) ? beside : []),
      ];
    }
  }
}

/** What a path is called, and its minutes where they are other than before. */
export function pathLine(path: Path, quoting: Quoting): string {
  const minutes = minutesWords(path.minutes);
  const news = { new: ' er ny', gone: ' er borte', changed: '' }[path.change];
  const own = path.change === 'changed' && path.rewritten ? ' (stien er skrevet om)' : '';
  const words = changedWords(path.what, ['steps', 'minutes', 'order']);
  return `stien ${quoting.title(path.title)}${news}${own}${[words, minutes].filter(Boolean).length > 0 ? `: ${[words, minutes].filter(Boolean).join('; ')}` : ''}`;
}

/** What is changed of the pages beside a school's paths: its own data, modules, leader support. */
export function besideLines({ rewritten, leading, mended }: School, quoting: Quoting): string[] {
  return [
    ...(rewritten.length > 0 ? [`school.yaml er endret: ${rewritten.map(quoting.code).join(', ')}`] : []),
    ...leading.map(({ kind, title, what }) => `${nouns[kind][0]} ${quoting.title(title)}: ${changedWords(what) ?? ''}`),
    ...(mended > 0 ? [mended === 1 ? 'en feil eller advarsel er borte' : `${mended} feil og advarsler er borte`] : []),
  ];
}
