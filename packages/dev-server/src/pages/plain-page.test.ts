import { checkContent, ParsedBefore, type SourceFile } from '@stifinner/authoring';
import { type Drafted, draftPackage, draftSchool, isRefused } from '@stifinner/authoring/skeleton';
import { describe, expect, test } from 'vitest';
import { makeEdition } from '../content/edition.ts';
import { liveSite } from '../sites/live-site.ts';
import { firstAddress, startPage } from './plain-page.ts';

const today = '2026-11-22';
const editionOf = (files: readonly SourceFile[]) => makeEdition(1, files, today, new ParsedBefore());

/** The files, with those of a draft. */
function withDraft(files: readonly SourceFile[], drafted: Drafted): SourceFile[] {
  if (isRefused(drafted)) throw new Error(drafted.refusal);
  const written = drafted.draft.files.map(({ name, text }) => {
    const bytes = new TextEncoder().encode(text);
    return { name, bytes, size: bytes.length };
  });
  return [...files, ...written];
}

const groundOf = (files: readonly SourceFile[]) => {
  const { catalog, schools } = checkContent(files, { today });
  return { files, catalog, schools };
};

const lesing = withDraft([], draftPackage({ id: 'lesing', title: 'Lesing', language: 'nb', licence: 'CC-BY-4.0' }, groundOf([])));
const library = '/_pakke/lesing/nb/bibliotek/lesing/';

describe('a package alone', () => {
  const edition = editionOf(lesing);

  test('is met where its modules and pages are', () => {
    expect(firstAddress(edition)).toBe(library);
    const site = liveSite(edition, { package: 'lesing', language: 'nb' });
    expect(site?.pages.has(library.slice(site.address.length))).toBe(true);
  });

  test('is led to there from the start page', () => {
    expect(startPage(edition, 'nb')).toContain(`<a href="${library}">Lesing</a>`);
  });
});

test('a school is met on its front page, and a package beside it where it was', () => {
  const asked = {
    id: 'lia',
    name: 'Lia',
    owner: 'lia-kommune',
    language: 'nb',
    colour: '#2b6a4d',
    steps: ['introduksjon'],
  } as const;
  const edition = editionOf(withDraft(lesing, draftSchool(asked, groundOf(lesing))));
  expect(firstAddress(edition)).toBe('/lia/');
  for (const address of ['/lia/', library]) expect(startPage(edition, 'nb')).toContain(`<a href="${address}">`);
});

test('where there is nothing, the start page says so', () => {
  expect(firstAddress(editionOf([]))).toBe('/_stifinner/');
});
