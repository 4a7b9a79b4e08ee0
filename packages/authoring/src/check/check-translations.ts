import { alike, type Diagnostic, diagnose, type Language, languagesByLaw, type Said, said, saidTogether } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import type { ParsedBlock, ParsedMeeting } from '../mdx/parsed-body.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { startOf } from '../text/lines.ts';
import { figureNames, figuresDiffer } from './check-figures.ts';
import { inOriginal } from './in-original.ts';
import type { KnownIds } from './known-ids.ts';
import type { LostFiles } from './lost-files.ts';
import type { PackageShelf } from './shelf.ts';

type Original = ParsedFile<'page'> | ParsedFile<'leader-support'>;
type Translation = ParsedFile<'page-translation'> | ParsedFile<'leader-support-translation'>;

/** A translation has its original, is in a language of its package, and differs from the original in its words only. */
export function checkTranslations(shelf: PackageShelf, known: KnownIds, lost: LostFiles): Diagnostic[] {
  const declared = shelf.package?.value?.languages;
  return [...shelf.modules.values()].flatMap(({ module, leader, pages }) => {
    const parts = module?.value ? new Set(module.value.parts.map(({ id }) => id)) : null;
    const ids: Ids = { film: known.films, source: known.sources, part: parts, figure: figureNames(shelf) };
    return [leader, ...pages.values()].flatMap(({ original, translations }) =>
      translations.flatMap((translation: Translation) => checkTranslation(translation, original, declared, ids, lost)),
    );
  });
}

/** What a text may point to; null where that is not known. */
type Ids = Record<'film' | 'source' | 'part', ReadonlySet<string> | null> & { figure: ReadonlySet<string> };

/** An id that nothing bears is told where it stands, so a translation that differs in it is no second fault. */
const stands = (id: string | null, ids: ReadonlySet<string> | null): boolean => id === null || ids === null || ids.has(id);

function checkTranslation(
  file: Translation,
  original: Original | null,
  declared: readonly Language[] | undefined,
  ids: Ids,
  lost: LostFiles,
): Diagnostic[] {
  const { language } = file.location;
  const start = startOf(file.name);
  const originalName = baseOf(file.name).replace(`.${language}.mdx`, '.mdx');
  if (declared !== undefined && language === declared[0]) {
    return [diagnose('translation/original-language', start, { language, name: originalName })];
  }
  // Northern Sámi and English may follow, page by page; a package that names them is meant to be whole in them.
  if (declared !== undefined && !declared.includes(language) && languagesByLaw.includes(language)) {
    return [diagnose('translation/undeclared-language', start, { language, declared })];
  }
  if (original === null) {
    const id = originalName.slice(0, -'.mdx'.length);
    const isLost = lost.fileOf(id, file.location.module) !== null;
    return isLost ? [] : [diagnose('translation/original-missing', start, { name: originalName })];
  }
  return [...checkRevision(file, original), ...checkSameBody(file, original, ids)];
}

function checkRevision(file: Translation, original: Original): Diagnostic[] {
  if (!file.value || !original.value) return [];
  const { translates } = file.value;
  const { revision } = original.value;
  const at = file.placeOf('/translates');
  if (translates > revision) return [diagnose('translation/newer-than-original', at, { translates, revision })];
  if (translates === revision) return [];
  return [{ ...diagnose('translation/outdated', at, { translates, revision }), language: file.location.language }];
}

function checkSameBody(file: Translation, original: Original, ids: Ids): Diagnostic[] {
  if (!file.body?.sound || !original.body?.sound) return [];
  const [ours, theirs] = [original.body, file.body];
  // A film's block bears its film's id: where one is unknown, films are not compared.
  const films = [...ours.blocks, ...theirs.blocks].every(({ film }) => stands(film, ids.film));
  const compared = (blocks: ParsedBlock[]) => (films ? blocks : blocks.filter(({ film }) => film === null));
  return [
    ...sameIds(file, compared(ours.blocks), compared(theirs.blocks), 'blokkene'),
    ...sameIds(file, ours.meetings, theirs.meetings, 'møtene'),
    ...blocksDiffer(ours.blocks, theirs.blocks, ids),
    ...meetingsDiffer(ours.meetings, theirs.meetings, ids),
    ...figuresDiffer(file.name, ours, theirs, ids.figure),
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

const and = said(' og ', ' and ');

/** What is compared, in the words of the message. */
function differing<Thing>(ours: Thing, theirs: Thing, facets: [Said, (thing: Thing) => unknown][]): Said[] {
  return facets.filter(([, of]) => JSON.stringify(of(ours)) !== JSON.stringify(of(theirs))).map(([words]) => words);
}

/** Two names for the same thing, or one that nothing bears. */
const sameName = (ours: string | null, theirs: string | null, ids: ReadonlySet<string> | null): boolean =>
  ours === theirs || !stands(ours, ids) || !stands(theirs, ids);

function blocksDiffer(ours: ParsedBlock[], theirs: ParsedBlock[], { source: sources }: Ids): Diagnostic[] {
  return theirs.flatMap((block) => {
    const original = ours.find(({ id }) => id === block.id);
    const what =
      original === undefined
        ? []
        : differing<ParsedBlock>(original, block, [
            [said('slag', 'kind'), ({ kind, question }) => [kind, question]],
            [said('arbeidsform', 'work form'), ({ form }) => form],
            [said('minutter', 'minutes'), ({ minutes }) => minutes],
            [said('plass', 'place'), ({ inside }) => inside],
            [alike('film'), ({ film }) => film],
            [said('kilde', 'source'), ({ source }) => sameName(original.source, block.source, sources) || source],
            [said('valgfrihet', 'freedom of choice'), ({ optional }) => optional],
          ]);
    if (original === undefined || what.length === 0) return [];
    return [
      diagnose('translation/block-differs', block.at, { id: block.id, what: saidTogether(what, and) }, [inOriginal(original.at)]),
    ];
  });
}

function meetingsDiffer(ours: ParsedMeeting[], theirs: ParsedMeeting[], { part: parts }: Ids): Diagnostic[] {
  return theirs.flatMap((meeting) => {
    const original = ours.find(({ id }) => id === meeting.id);
    const what =
      original === undefined
        ? []
        : differing<ParsedMeeting>(original, meeting, [
            [said('del', 'part'), ({ part }) => sameName(original.part, meeting.part, parts) || part],
            [said('sammensetning', 'composition'), ({ across }) => across],
            [said('roller', 'roles'), ({ roles }) => roles.map(({ name }) => name)],
            [said('runder', 'rounds'), ({ rounds }) => rounds.map(({ html: _, ...round }) => round)],
          ]);
    if (original === undefined || what.length === 0) return [];
    return [
      diagnose('translation/meeting-differs', meeting.at, { id: meeting.id, what: saidTogether(what, and) }, [
        inOriginal(original.at),
      ]),
    ];
  });
}
