import { type Diagnostic, diagnose, type Language } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import type { ParsedBlock, ParsedMeeting } from '../mdx/parsed-body.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { startOf } from '../text/lines.ts';
import type { PackageShelf } from './shelf.ts';

type Original = ParsedFile<'page'> | ParsedFile<'leader-support'>;
type Translation = ParsedFile<'page-translation'> | ParsedFile<'leader-support-translation'>;

/** A translation has its original, is in a language of its package, and differs from the original in its words only. */
export function checkTranslations(shelf: PackageShelf): Diagnostic[] {
  const declared = shelf.package?.value?.languages;
  return [...shelf.modules.values()]
    .flatMap((module): { original: Original | null; translations: Translation[] }[] => [module.leader, ...module.pages.values()])
    .flatMap(({ original, translations }) =>
      translations.flatMap((translation) => checkTranslation(translation, original, declared)),
    );
}

function checkTranslation(file: Translation, original: Original | null, declared: readonly Language[] | undefined): Diagnostic[] {
  const { language } = file.location;
  const start = startOf(file.name);
  const originalName = baseOf(file.name).replace(`.${language}.mdx`, '.mdx');
  if (declared !== undefined && language === declared[0]) {
    return [diagnose('translation/original-language', start, { language, name: originalName })];
  }
  if (declared !== undefined && !declared.includes(language)) {
    return [diagnose('translation/undeclared-language', start, { language, declared })];
  }
  if (original === null) return [diagnose('translation/original-missing', start, { name: originalName })];
  return [...checkRevision(file, original), ...checkSameBody(file, original)];
}

function checkRevision(file: Translation, original: Original): Diagnostic[] {
  if (!file.value || !original.value) return [];
  const { translates } = file.value;
  const { revision } = original.value;
  const at = file.placeOf('/translates');
  if (translates > revision) return [diagnose('translation/newer-than-original', at, { translates, revision })];
  return translates < revision ? [diagnose('translation/outdated', at, { translates, revision })] : [];
}

function checkSameBody(file: Translation, original: Original): Diagnostic[] {
  if (!file.body?.sound || !original.body?.sound) return [];
  const blocks = sameIds(file, original.body.blocks, file.body.blocks, 'blokkene');
  const meetings = sameIds(file, original.body.meetings, file.body.meetings, 'møtene');
  return [
    ...blocks,
    ...meetings,
    ...blocksDiffer(original.body.blocks, file.body.blocks),
    ...meetingsDiffer(original.body.meetings, file.body.meetings),
  ];
}

function sameIds(
  file: Translation,
  ours: { id: string }[],
  theirs: ParsedBlock[] | ParsedMeeting[],
  noun: 'blokkene' | 'møtene',
): Diagnostic[] {
  const written = new Set(theirs.map(({ id }) => id));
  const expected = new Set(ours.map(({ id }) => id));
  const missing = [...expected].filter((id) => !written.has(id));
  const extra = theirs.filter(({ id }) => !expected.has(id));
  if (missing.length === 0 && extra.length === 0) return [];
  return [
    diagnose('translation/ids-differ', extra[0]?.at ?? startOf(file.name), { noun, missing, extra: extra.map(({ id }) => id) }),
  ];
}

/** What is compared, in the words of the message. */
function differing<Thing>(ours: Thing, theirs: Thing, facets: [string, (thing: Thing) => unknown][]): string[] {
  return facets.filter(([, of]) => JSON.stringify(of(ours)) !== JSON.stringify(of(theirs))).map(([words]) => words);
}

const related = (at: ParsedBlock['at']) => [{ at, message: 'Slik står det i originalen' }];

function blocksDiffer(ours: ParsedBlock[], theirs: ParsedBlock[]): Diagnostic[] {
  return theirs.flatMap((block) => {
    const original = ours.find(({ id }) => id === block.id);
    const what =
      original === undefined
        ? []
        : differing<ParsedBlock>(original, block, [
            ['slag', ({ kind, question }) => [kind, question]],
            ['arbeidsform', ({ form }) => form],
            ['minutter', ({ minutes }) => minutes],
            ['plass', ({ inside }) => inside],
            ['film', ({ film }) => film],
            ['kilde', ({ source }) => source],
            ['valgfrihet', ({ optional }) => optional],
          ]);
    if (original === undefined || what.length === 0) return [];
    return [diagnose('translation/block-differs', block.at, { id: block.id, what: what.join(' og ') }, related(original.at))];
  });
}

function meetingsDiffer(ours: ParsedMeeting[], theirs: ParsedMeeting[]): Diagnostic[] {
  return theirs.flatMap((meeting) => {
    const original = ours.find(({ id }) => id === meeting.id);
    const what =
      original === undefined
        ? []
        : differing<ParsedMeeting>(original, meeting, [
            ['del', ({ part }) => part],
            ['sammensetning', ({ across }) => across],
            ['roller', ({ roles }) => roles.map(({ name }) => name)],
            ['runder', ({ rounds }) => rounds.map(({ html: _, ...round }) => round)],
          ]);
    if (original === undefined || what.length === 0) return [];
    return [
      diagnose('translation/meeting-differs', meeting.at, { id: meeting.id, what: what.join(' og ') }, related(original.at)),
    ];
  });
}
