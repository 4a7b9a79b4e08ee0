import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '../desk/desk.ts';
import { TextOffsets } from '../knowledge/text-offsets.ts';
import { planRename } from '../rename/plan-rename.ts';
import { smallFolder } from '../testing/small-folder.ts';
import { wordsIn } from '../words/words-in.ts';
import { completion } from './completion.ts';
import { definition, references } from './go-to.ts';
import { hover } from './hover.ts';
import { namedHere } from './named-here.ts';
import type { Question } from './question.ts';
import { symbols } from './symbols.ts';

const { folder, remove } = smallFolder();
const files = ['content/p/fag/side.mdx', 'content/p/fag/leder.mdx', 'content/p/fag/module.yaml', 'sites/skole/paths/sti.yaml'];
const desk = new Desk(folder);
beforeAll(() => {
  cpSync(join(folder, 'content/p/fag/side.mdx'), join(folder, 'content/p/fag/side.nn.mdx'));
  return desk.read();
});
afterAll(remove);

const pieces = [
  '<',
  '<Film ',
  '/>',
  '"',
  '[@',
  '](page:',
  '](#',
  '- ',
  ': ',
  '{',
  '[',
  ']',
  '\n---\n',
  '\n',
  '\t',
  '#',
  '\u0000',
  '\ud800',
  'æ',
  'p/side#',
];

test('whatever is written, each question has an answer', () => {
  const edit = fc.record({
    file: fc.constantFrom(...files),
    from: fc.nat(600),
    gone: fc.nat(30),
    put: fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 4 }).map((all) => all.join('')),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      for (const { file: name, from, gone, put } of edits) {
        const text = readFileSync(join(folder, name), 'utf8');
        const at = from % (text.length + 1);
        const written = `${text.slice(0, at)}${put}${text.slice(at + gone)}`;
        desk.write(name, written, 1);
        const { diagnostics } = desk.check('2026-11-22');
        const knowledge = desk.knowledge();
        const file = knowledge.files.get(name);
        if (file === undefined) continue;
        const offset = Math.min(written.length, at + put.length);
        const { line, column } = new TextOffsets(written).place(name, offset, offset);
        const words = wordsIn('nb');
        const point = { line, column };
        const question: Question = {
          file,
          text: written,
          offset,
          point,
          knowledge,
          catalog: desk.catalog(),
          words,
          fieldsElsewhere: false,
        };
        expect(Array.isArray(completion(question, true))).toBe(true);
        hover(question, diagnostics, () => null);
        expect(Array.isArray(definition(question, (each) => each))).toBe(true);
        expect(Array.isArray(references(question, true, (each) => each))).toBe(true);
        expect(Array.isArray(symbols(question))).toBe(true);
        const named = namedHere(question);
        if (named !== null) {
          const planned = planRename(knowledge, named.subject, 'ny-id', words, (each) => desk.textOf(each));
          expect('plan' in planned || planned.refusal.length > 0).toBe(true);
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('a text that changes back is known as it was', () => {
  const name = 'content/p/fag/side.mdx';
  for (const each of files) desk.write(each, readFileSync(join(folder, each), 'utf8'), 1);
  const before = JSON.stringify([...desk.knowledge().bySubject].sort());
  desk.write(name, readFileSync(join(folder, name), 'utf8').replace('id="oppgave"', 'id="annen"'), 2);
  expect(desk.knowledge().bySubject.has('block:p/side#annen')).toBe(true);
  desk.write(name, readFileSync(join(folder, name), 'utf8'), 3);
  expect(JSON.stringify([...desk.knowledge().bySubject].sort())).toBe(before);
});
