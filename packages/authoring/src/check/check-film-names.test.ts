import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

/** What is said of the names of files beside a film. */
function told(...names: string[]): string[] {
  const files = names.map((name) => ({
    name: `content/p/films/f/${name}`,
    size: 9,
    bytes: new TextEncoder().encode('WEBVTT\n'),
  }));
  return checkContent(files)
    .diagnostics.filter(({ code }) => code === 'file/unportable-name' || code === 'file/names-collide')
    .map(({ code, help }) => `${code} ${help}`);
}

const other = 'file/names-collide Gi den ene filen et annet navn, eller slett den.';
const near = (name: string) => `file/unportable-name Gi den nytt navn, for eksempel \`${name}\`.`;

describe('names beside a film', () => {
  test.each<[string, string[], string[]]>([
    ['that are different', ['film.nb.vtt', 'film.nn.vtt', 'Annen Å.vtt'], []],
    ['that differ in case', ['Film.vtt', 'film.vtt'], [other]],
    ['that differ in the case of å', ['Å.vtt', 'å.vtt'], [other]],
    ['of which Windows keeps one', ['nul.vtt', 'null.vtt'], [near('film-nul.vtt')]],
    ['of which Windows keeps one, whatever its endings', ['Com1.nb.vtt'], [near('film-com1.nb.vtt')]],
    ['with a mark that Windows does not take', ['hva?.vtt'], [near('hva.vtt')]],
    ['with an å of two characters', ['pa\u030a.vtt'], [near('pa.vtt')]],
  ])('%s', (_, names, expected) => expect(told(...names)).toEqual(expected));
});
