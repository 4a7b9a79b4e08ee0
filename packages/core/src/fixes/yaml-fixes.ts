import { said } from '../rules/said.ts';
import type { Edit } from './edit.ts';
import { type Fix, type FixMakers, fix, remove, write } from './fix.ts';
import type { Spot } from './spot.ts';
import { goesOn, lineValue, quotedYaml } from './yaml-text.ts';

const hardSpaces = /[\u00a0\u2007\u202f]/g;
const inQuotes = said('Sett teksten i anførselstegn', 'Put the text in quotation marks');
const spaceAfterColon = said('Sett inn mellomrom etter kolonet', 'Put a space after the colon');

/** The value of the finding's line in quotes, where all of it is on that line. */
function quoteValue(spot: Spot, safe: boolean): Fix | null {
  const value = lineValue(spot, spot.start);
  return value && fix(safe, inQuotes, spot.edit(value.start, value.end, quotedYaml(value.text)));
}

/** A line that was to be a field: `title=X`, `title:X`, or a comment as programs write it. */
function mendField(spot: Spot): Fix | null {
  const { line, start, text, written } = spot;
  const before = line.text.slice(0, start - line.start);
  if (before.trim() === '' && line.text.trimStart().startsWith('//'))
    return fix(true, write('#'), spot.edit(line.start + before.length, line.start + before.length + 2, '#'));
  const name = /^[ \t]*(?:- +)*[A-Za-z][\w-]*(?=([ \t]*)$)/.exec(before);
  if (name !== null && /^[=：]$/.test(written)) {
    const after = /^[ \t]*/.exec(text.slice(start + 1))![0].length;
    return fix(true, write(': '), spot.edit(start - name[1]!.length, start + 1 + after, ': '));
  }
  if (/^[ \t]*(?:- +)*[a-z][A-Za-z]*:$/.test(before) && /^[^\s/]/.test(written))
    return fix(true, spaceAfterColon, spot.edit(start, start, ' '));
  return /^[A-Za-z][\w-]*:[^\s/]/.test(written) ? spaceGlued(spot) : null;
}

/** A space after each name in braces on the line that has none after its colon; only names are before a value there. */
function spaceGlued(spot: Spot): Fix | null {
  const { line } = spot;
  if (/["']/.test(line.text)) return fix(true, spaceAfterColon, spot.edit(spot.start, spot.end, spot.written.replace(':', ': ')));
  const glued = [...line.text.matchAll(/(?<=[{,]\s*[A-Za-z][\w-]*:)(?=[^\s/])/g)].map(({ index }) => line.start + index);
  return fix(true, spaceAfterColon, ...glued.map((at) => spot.edit(at, at, ' ')));
}

/** Marks that no text means anything by in YAML, and those that somebody may have meant as YAML. */
const [meaningless, meaningful] = [/^[@`%,]/, /^[-?|>&*!]/];

/** A text that YAML takes for something else, for what stands in it or first in it. */
function mendText(spot: Spot): Fix | null {
  const value = lineValue(spot, spot.start);
  if (value === null) return null;
  const mark = value.text[0]!;
  if (/["']/.test(mark)) {
    const closed = value.text.indexOf(mark, 1);
    return closed > 0 && value.start + closed < spot.start ? quoteValue(spot, true) : null;
  }
  if (meaningless.test(mark)) return quoteValue(spot, true);
  if (meaningful.test(mark)) return quoteValue(spot, false);
  if (/[[{]/.test(mark)) return null;
  return spot.written === ':' ? quoteValue(spot, true) : null;
}

/** The line of the finding, where the same field with the same value stands first. */
function removeRepeated(spot: Spot): Edit | null {
  const first = spot.diagnostic.related?.[0]?.at;
  if (first === undefined || first.line === spot.diagnostic.at.line || goesOn(spot, spot.start)) return null;
  const { line } = spot;
  const other = spot.text.split('\n')[first.line - 1]?.trimEnd();
  return other === line.text.trimEnd() && line.text.slice(0, spot.start - line.start).trim() === ''
    ? spot.edit(line.start, line.next, '')
    : null;
}

/** Tabs before the text of a line, as two spaces each. */
function untab(spot: Spot): Fix | null {
  const { line } = spot;
  const room = /^[ \t]*/.exec(line.text)![0];
  const title = said('Bytt tabulator med to mellomrom', 'Change the tab to two spaces');
  return room.includes('\t')
    ? fix(false, title, spot.edit(line.start, line.start + room.length, room.replaceAll('\t', '  ')))
    : null;
}

export const yamlFixes = {
  'yaml/syntax': (_, spot) => {
    if (spot.written.search(hardSpaces) >= 0) {
      const title = said('Bytt til vanlig mellomrom', 'Change to an ordinary space');
      return fix(true, title, spot.replace(spot.written.replace(hardSpaces, ' ')));
    }
    return mendField(spot) ?? mendText(spot) ?? untab(spot);
  },
  'yaml/reuse': ({ actual }, spot) => {
    const { line, start } = spot;
    const isBullet =
      actual === '*' && line.text.slice(0, start - line.start).trim() === '' && /^\*\s+\S/.test(spot.text.slice(start));
    if (isBullet) return fix(true, write('- '), spot.replace('-'));
    return quoteValue(spot, /^\*.+\*$/.test(actual));
  },
  'yaml/tag': (_, spot) => quoteValue(spot, false),
  'yaml/duplicate-key': ({ name }, spot) => fix(true, remove(name), removeRepeated(spot)),
  'yaml/ambiguous-number': ({ number }, spot) => fix(false, write(number), spot.replace(number)),
  'yaml/many-documents': (_, spot) => {
    const rest = spot.text.slice(spot.end);
    if (!spot.written.startsWith('---') || !/^[\s.]*$/.test(rest)) return null;
    return fix(true, remove('---'), spot.edit(spot.start, spot.text.length, ''));
  },
} satisfies FixMakers;
