import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { checkContent } from '@stifinner/authoring';
import { draftPackage, type Ground, isRefused } from '@stifinner/authoring/skeleton';
import { describe, expect, test } from 'vitest';
import { CannotRun } from '../exit.ts';
import { type Asker, askerAt } from './asker.ts';
import { filmKind } from './kinds/film.ts';
import { pageKind } from './kinds/page.ts';
import { schoolKind } from './kinds/school.ts';

const keys = { enter: '\r', down: '\x1b[B', space: ' ', clear: '\x15', stop: '\x03' } as const;

/** A person at a terminal: answers each question, known by some words of it, with keys. */
function person(answers: [question: string, ...keys: string[]][]): { asker: Asker; seen: () => string } {
  const input = new PassThrough();
  const waiting = answers.map(([question, ...pressed]) => ({ question, pressed }));
  let seen = '';
  const output = new Writable({
    write(chunk, _, done) {
      seen += stripVTControlCharacters(String(chunk));
      const [next] = waiting;
      if (next !== undefined && seen.includes(next.question)) {
        waiting.shift();
        // After the question stands there, a key at a time, as a person does it.
        next.pressed.forEach((key, index) => {
          setTimeout(() => input.write(key), 5 * (index + 1));
        });
      }
      done();
    },
  });
  return { asker: askerAt(input, output), seen: () => seen };
}

const drafted = draftPackage(
  { id: 'p', title: 'Pakken', language: 'nb', licence: 'CC0-1.0' },
  { files: [], catalog: { packages: [], refused: [] }, schools: [] },
);
if (isRefused(drafted)) throw new Error(drafted.refusal);
const files = drafted.draft.files.map(({ name, text }) => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes };
});
const ground: Ground = { files, ...checkContent(files) };

describe('a person is asked', () => {
  test('for what was not given, with an id of the title, and again where an answer cannot be used', async () => {
    const { asker, seen } = person([
      ['Hva heter skolen?', 'Å skole', keys.enter],
      ['Id-en?', keys.enter],
      ['Hvilken farge?', ...Array(5).fill(keys.down), keys.enter],
      ['Fargen, som', 'blå', keys.enter, keys.clear, '#1f5a8a', keys.enter],
      ['tilgjengelighetserklæringen?', keys.enter],
      ['Hva skal den første stien hete?', keys.enter],
      ['Hva går stien gjennom?', keys.down, keys.enter],
      ['Hvilke sider?', keys.enter],
      ['Velg minst én', keys.down, keys.space, keys.enter],
    ]);
    expect(await schoolKind.ask({ owner: 'Lia kommune', language: 'nn' }, asker, ground)).toEqual({
      ...{ name: 'Å skole', id: 'a-skole', owner: 'Lia kommune', language: 'nn', colour: '#1f5a8a', statement: '' },
      ...{ pathTitle: 'Den første stien vår', steps: ['p/slik-gar-vi-fram'] },
    });
    expect(seen()).toContain('Uventet verdi `blå`, forventet noe som `#2b6a4d`');
    expect(seen()).not.toMatch(/\b(?:select|submit|press|space)\b/i);
  });

  test('for a page: its part, its kind, and an id that is free', async () => {
    const { asker, seen } = person([
      ['Hvilken del av modulen?', keys.down, keys.enter],
      ['Hva skal delen hete?', 'Videre', keys.enter],
      ['Hva skal siden hete?', 'Slik går vi fram', keys.enter],
      ['Hva er siden mest?', keys.down, keys.enter],
      ['Id-en?', keys.clear, 'slik-gar-vi-fram', keys.enter, keys.clear, 'videre', keys.enter],
    ]);
    expect(await pageKind.ask({}, asker, ground)).toEqual({
      ...{ package: 'p', module: 'introduksjon', newPart: 'Videre', title: 'Slik går vi fram', kind: 'film', id: 'videre' },
    });
    expect(seen()).toContain('slik-gar-vi-fram-2');
  });

  test('and may stop', async () => {
    const { asker } = person([
      ['Hva heter filmen?', 'Film', keys.enter],
      ['Id-en?', keys.enter],
      ['Hvor ligger filmen?', keys.stop],
    ]);
    await expect(filmKind.ask({}, asker, ground)).rejects.toThrow(CannotRun);
  });
});
