import { said } from '../rules/said.ts';
import type { Edit } from './edit.ts';
import { type Fix, type FixMakers, fix, remove, write } from './fix.ts';
import type { Spot } from './spot.ts';
import { replaceValue } from './yaml-text.ts';

/** A character that cannot be shown, wherever it stands in the file. Some come of word processors, and say where a line ends. */
function removeCharacter(spot: Spot, name: string): Fix | null {
  if (spot.written.length !== 1) return null;
  const places: number[] = [];
  for (let at = spot.text.indexOf(spot.written); at >= 0; at = spot.text.indexOf(spot.written, at + 1)) places.push(at);
  // A lone carriage return is one that no line feed follows.
  const own = spot.written === '\r' ? places.filter((at) => spot.text[at + 1] !== '\n') : places;
  const isBreak = /[\r\v\f\u0085]/.test(spot.written);
  const instead = isBreak ? spot.lineEnd : '';
  const safe = /[\0-\x08\x0e-\x1c\x7f]/.test(spot.written);
  const title = isBreak ? said('Sett inn et vanlig linjeskift', 'Put in an ordinary line break') : remove(name);
  return fix(safe, title, ...own.map((at) => spot.edit(at, at + 1, instead)));
}

const sign = /&(?:amp|lt|gt|nbsp|lrm|rlm);/y;

/** Every bare ampersand in the captions' text: they are told of as one. */
function escapeAmpersands(spot: Spot): Fix | null {
  const edits: Edit[] = [];
  let inCue = false;
  let certain = true;
  for (let at = 0; at < spot.text.length; ) {
    const line = spot.lineAt(at);
    if (line.text.includes('-->')) inCue = true;
    else if (line.text.trim() === '') inCue = false;
    else if (inCue)
      for (const { index } of line.text.matchAll(/&/g)) {
        sign.lastIndex = index;
        if (sign.test(line.text)) continue;
        edits.push(spot.edit(line.start + index, line.start + index + 1, '&amp;'));
        // What looks like another code of HTML may be meant as what that code stands for.
        certain &&= !/^&#?\w+;/.test(line.text.slice(index));
      }
    at = line.next;
  }
  return fix(certain, write('&amp;'), ...edits);
}

const stamp = '(?:\\d+:)?\\d\\d:\\d\\d[.,]\\d{3}';
const times = new RegExp(`^(${stamp})[ \\t]*-{1,2}>[ \\t]*(${stamp})(?=[ \\t]|$)`);

/** Times as other formats of captions write them, or a sign that begins a tag. */
function mendCaption(spot: Spot): Fix | null {
  const { line, start, written } = spot;
  const [all, from, to] = times.exec(line.text) ?? [];
  if (all !== undefined && from !== undefined && to !== undefined) {
    const mended = `${from.replace(',', '.')} --> ${to.replace(',', '.')}`;
    return mended === all ? null : fix(true, write(mended), spot.edit(line.start, line.start + all.length, mended));
  }
  return /^<(?=[\s0-9])/.test(written) ? fix(true, write('&lt;'), spot.edit(start, start + 1, '&lt;')) : null;
}

/** Fixes of files by their characters, of captions, and of words. */
export const textFixes = {
  'file/control-character': ({ character }, spot) => removeCharacter(spot, character),
  'file/private-use-character': ({ character }, spot) => fix(false, remove(character), spot.replace('')),
  'file/front-matter-language': ({ language }, spot) =>
    spot.text.slice(0, spot.start).trimEnd().endsWith('---')
      ? fix(/^ya?ml$/i.test(language), remove(language), spot.replace(''))
      : null,
  'file/front-matter-unclosed': (_, spot) => {
    const { line } = spot;
    return /^[-–—]+\s*$/.test(line.text) && line.text !== '---'
      ? fix(true, write('---'), spot.edit(line.start, line.end, '---'))
      : null;
  },
  'caption/bare-ampersand': (_, spot) => escapeAmpersands(spot),
  'caption/invalid': (_, spot) => mendCaption(spot),
  'language/other-form': ({ word, instead }, spot) =>
    instead === undefined || spot.written !== word ? null : fix(false, write(instead), replaceValue(spot, instead)),
} satisfies FixMakers;
