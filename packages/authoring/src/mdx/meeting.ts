import { type BodyNode, diagnose, firstTime, type Said, said } from '@stifinner/core';
import { readAttributes } from './attributes.ts';
import { inComponent, mayStand, tagPlace } from './components.ts';
import { checkMarkdown } from './markdown.ts';
import { minutesOf, numbersRise } from './minutes-text.ts';
import { isJsx, type JsxElement, unravel } from './nodes.ts';
import type { ParsedMeeting } from './parsed-body.ts';
import { type Reading, spanOf } from './reading.ts';
import { markdownToHtml } from './to-html.ts';

type Role = ParsedMeeting['roles'][number];
type Round = ParsedMeeting['rounds'][number];

/** The text of a role or a round: Markdown without headings and components, as `<p>…</p>`. */
function readText(reading: Reading, element: JsxElement, expected: Said): string {
  const before = reading.diagnostics.length;
  const pieces = unravel(element.children);
  for (const piece of pieces) checkMarkdown(reading, piece, 'none', inComponent(element.name ?? ''));
  const html = markdownToHtml(pieces.filter((piece) => !isJsx(piece)));
  if (html === '' && reading.diagnostics.length === before)
    reading.diagnostics.push(diagnose('component/empty', tagPlace(reading, element), { name: element.name ?? '', expected }));
  return html;
}

function readRole(reading: Reading, element: JsxElement): Role | null {
  const read = readAttributes(reading, element, 'Role');
  const html = readText(reading, element, said('hva rollen gjør i dette møtet', 'what the role does in this meeting'));
  return read && { name: read.value.name, html };
}

function readRound(reading: Reading, element: JsxElement): Round | null {
  const read = readAttributes(reading, element, 'Round');
  const html = readText(reading, element, said('hva dere gjør i runden', 'what you do in the round'));
  if (read === null) return null;
  const { form, size = null, rule = null, output = 'none' } = read.value;
  const minutes = minutesOf(reading, read.value.minutes, read.placeOf('minutes'));
  if (size !== null) numbersRise(reading, size, read.placeOf('size'));
  return minutes && { form, minutes, size, rule, output, html };
}

function readParts(reading: Reading, element: JsxElement) {
  const roles = new Map<string, JsxElement>();
  const readRoles: (Role | null)[] = [];
  const rounds: (Round | null)[] = [];
  for (const piece of unravel(element.children)) {
    if (!isJsx(piece)) {
      const { start, end } = spanOf(piece);
      const words = {
        name: 'Meeting',
        actual: said('tekst', 'text'),
        expected: said('bare `<Role>` og `<Round>`', 'only `<Role>` and `<Round>`'),
        help: said('Flytt teksten inn i en runde, eller ut av møtet.', 'Move the text into a round, or out of the meeting.'),
      };
      reading.diagnostics.push(diagnose('component/unexpected-content', reading.firstLine(start, end), words));
    } else if (mayStand(reading, piece, 'Meeting')) {
      if (piece.name === 'Round') rounds.push(readRound(reading, piece));
      else {
        const role = readRole(reading, piece);
        readRoles.push(role);
        if (role === null) continue;
        const first = roles.get(role.name);
        if (first === undefined) roles.set(role.name, piece);
        else {
          const related = [firstTime(tagPlace(reading, first))];
          reading.diagnostics.push(diagnose('component/duplicate-role', tagPlace(reading, piece), { name: role.name }, related));
        }
      }
    }
  }
  return { roles: readRoles, rounds };
}

/** A meeting with its roles and rounds; it stands in the text by its id. */
export function readMeeting(reading: Reading, element: JsxElement): BodyNode | null {
  const before = reading.diagnostics.length;
  const parts = readParts(reading, element);
  const inSchema = {
    roles: parts.roles.map(() => ({ name: 'chair' })),
    rounds: parts.rounds.map(() => ({ form: 'alone', minutes: '4' })),
  };
  const missing = parts.rounds.length === 0 ? 'runder' : parts.roles.length === 0 ? 'roller' : null;
  if (missing !== null) {
    // A fault inside is the likely reason, and is told already.
    if (reading.diagnostics.length === before)
      reading.diagnostics.push(diagnose('component/meeting-incomplete', tagPlace(reading, element), { missing }));
    if (inSchema.roles.length === 0) inSchema.roles.push({ name: 'chair' });
    if (inSchema.rounds.length === 0) inSchema.rounds.push({ form: 'alone', minutes: '4' });
  }
  const read = readAttributes(reading, element, 'meeting', inSchema);
  if (read === null) return null;
  const { id, part = null, across, title, purpose, product } = read.value;
  const roles = parts.roles.filter((role) => role !== null);
  const rounds = parts.rounds.filter((round) => round !== null);
  const at = read.placeOf('id');
  reading.meetings.push({ id, part, across, title, purpose, product, roles, rounds, at });
  if (part !== null) reading.references.push({ kind: 'part', id: part, at: read.placeOf('part') });
  return { type: 'meeting', meeting: id };
}
