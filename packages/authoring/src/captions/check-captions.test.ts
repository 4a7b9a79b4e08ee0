import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { checkCaptions } from './check-captions.ts';

const checked = (text: string) => checkCaptions(linesOf('film.nb.vtt', text));
const told = (text: string): string[] =>
  checked(text).diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column}-${at.endLine}:${at.endColumn}`);
const cue = (times: string, ...text: string[]): string => ['', times, ...text, ''].join('\n');
const file = (...cues: string[]): string => `WEBVTT\n${cues.join('')}`;

test.each([
  ['hours or none', file(cue('00:01.000 --> 00:04.000', 'Hei.'), cue('01:00:01.000 --> 01:00:04.000', 'Hei.'))],
  ['settings', file(cue('00:01.000 --> 00:04.000 line:90% align:start', 'Hei.'))],
  ['a speaker', file(cue('00:01.000 --> 00:04.000', '<v Marit>Hei.</v>', '<v Jonas>Hei.'))],
  ['markup and codes', file(cue('00:01.000 --> 00:04.000', '<i>Hei</i> &amp; <b>hallo</b>, 3 &lt; 5.'))],
  [
    'identifiers, notes and styles',
    `WEBVTT\n\nSTYLE\n::cue { color: white }\n\nNOTE Et notat.\n${cue('00:01.000 --> 00:04.000', 'Hei.')}`,
  ],
  ['what YouTube writes below the first line', `WEBVTT\nKind: captions\nLanguage: nb\n${cue('00:01.000 --> 00:04.000', 'Hei.')}`],
  ['CRLF', file(cue('00:01.000 --> 00:04.000', 'Hei.')).replaceAll('\n', '\r\n')],
  ['two that meet', file(cue('00:01.000 --> 00:04.000', 'Hei.'), cue('00:04.000 --> 00:05.000', 'Hei.'))],
  ['17 signs a second', file(cue('00:01.000 --> 00:02.000', '<c.gul>12345678</c>', '12345678'))],
  ['42 signs on a line', file(cue('00:01.000 --> 00:06.000', `${'Å'.repeat(41)}&amp;`, 'å'.repeat(40)))],
])('%s: nothing to say', (_, text) => expect(told(text)).toEqual([]));

test('cues are read with their times and places, without markup', () => {
  expect(checked(file(cue('00:01.500 --> 01:00:04.000', '<i>Hei</i> &amp;', 'hallo.'))).cues).toEqual([
    {
      start: 1.5,
      end: 3604,
      text: ['Hei &', 'hallo.'],
      at: expect.objectContaining({ line: 3, column: 1, endColumn: 27 }),
      textAt: [expect.objectContaining({ line: 4, column: 1 }), expect.objectContaining({ line: 5, column: 1, endColumn: 7 })],
    },
  ]);
});

const sound = cue('00:01.000 --> 00:04.000', 'Hei.');

describe('what is not WebVTT', () => {
  test.each([
    ['comma', file(cue('00:01,000 --> 00:04,000', 'Hei.')), '3:6-3:24', 'komma'],
    ['two digits', file(cue('0:01.000 --> 0:04.000', 'Hei.')), '3:5-3:22', 'to sifre'],
    ['two decimals', file(cue('00:01.00 --> 00:04.00', 'Hei.')), '3:9-3:22', 'tre sifre'],
    ['61 seconds', file(cue('00:61.000 --> 01:04.000', 'Hei.')), '3:10-3:24', '59'],
    ['a wrong arrow', file(cue('00:01.000 -> 00:04.000', 'Hei.')), '3:1-3:23', 'tider under'],
    ['no room by the arrow', file(cue('00:01.000-->00:04.000', 'Hei.')), '3:10-3:22', 'mellomrom'],
    ['an end before the start', file(cue('00:04.000 --> 00:01.000', 'Hei.')), '3:24-3:24', 'slutter etter'],
    ['a wrong order', file(cue('00:09.000 --> 00:10.000', 'Hei.'), sound), '6:10-6:24', 'rekkefølge'],
    ['a wrong setting', file(cue('00:01.000 --> 00:04.000 line:nede', 'Hei.')), '3:25-3:34', 'line:90%'],
    ['an empty line in a text', file(sound, '\nHallo.\n'), '6:1-6:7', 'tider'],
    ['no empty line', `WEBVTT\n${sound}00:05.000 --> 00:06.000\nHallo.\n`, '5:1-5:24', 'tom linje'],
    ['an unclosed tag', file(cue('00:01.000 --> 00:04.000', 'Hei', '<i>dere.')), '5:1-5:9', 'lukket'],
    ['a tag that is none', file(cue('00:01.000 --> 00:04.000', 'Hei <dere>.')), '4:5-4:12', '&lt;'],
    ['less than', file(cue('00:01.000 --> 00:04.000', 'Er <5 nok?')), '4:4-4:11', '&lt;'],
    ['a speaker without a name', file(cue('00:01.000 --> 00:04.000', '<v>Hei.')), '4:1-4:8', 'Marit'],
    ['no empty line after the first', `WEBVTT\nHei.\n${sound}`, '2:1-2:5', 'WEBVTT'],
    ['a style too late', `${file(sound)}\nSTYLE\n::cue {}\n`, '8:1-8:1', 'stiler'],
  ])('%s', (_, text, place, words) => {
    const { cues, diagnostics } = checked(text);
    expect(cues).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(told(text)).toEqual([`caption/invalid ${place}`]);
    expect(`${diagnostics[0]?.message} ${diagnostics[0]?.help}`).toContain(words);
  });

  test('each caption is told of once', () => {
    const text = file(cue('00:01,000 --> 00:04', '<a>', '<b>'), cue('00:05.000 --> 00:06.000', '<c'), sound);
    expect(told(text).map((each) => each.slice(0, 17))).toEqual(['caption/invalid 3', 'caption/invalid 8', 'caption/invalid 1']);
  });

  test('a text without empty lines is told of, and not taken apart', () => {
    expect(told(file(cue('00:01.000 --> 00:04.000', '<v a>'.repeat(150_000))))).toEqual(['caption/invalid 4:1-4:750001']);
  });
});

test.each([
  ['caption/bare-ampersand', file(cue('00:01.000 --> 00:04.000', 'A & b', 'c&d')), '4:3-4:4'],
  ['caption/no-cues', 'WEBVTT\n', '1:1-1:1'],
  ['caption/overlap', file(sound, cue('00:03.999 --> 00:05.000', 'Hei.')), '6:1-6:24'],
  ['caption/too-fast', file(cue('00:01.000 --> 00:02.000', '123456789', '12345678')), '3:1-3:24'],
  ['caption/long-line', file(cue('00:01.000 --> 00:09.000', 'Hei.', 'å'.repeat(43))), '5:1-5:44'],
  ['caption/many-lines', file(cue('00:01.000 --> 00:09.000', 'a', 'b', 'c')), '3:1-3:24'],
])('%s', (code, text, place) => expect(told(text)).toEqual([`${code} ${place}`]));

test('much of the same is one finding, which says how much', () => {
  const [found, ...others] = checked(file(sound.repeat(30).replaceAll('Hei.', 'å'.repeat(50)))).diagnostics.filter(
    ({ code }) => code === 'caption/long-line',
  );
  expect(others).toEqual([]);
  expect(found?.help).toContain('30 tekster');
  expect(found?.related).toHaveLength(9);
});

test('any text gives an answer', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '-->',
      '00:01.000 --> 00:02.000',
      '<',
      '<v a>',
      '</v>',
      '<00:01.500>',
      '&',
      '&amp;',
      ';',
    ),
    fc.constantFrom('NOTE ', 'STYLE\n', 'REGION\n', 'line:', 'align:start ', ',', '99:99:99.999', '\ufeff', '\t', '\0'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => `WEBVTT\n\n${pieces.join('')}`);
  fc.assert(
    fc.property(anyText, (text) => {
      const { cues, diagnostics } = checked(text);
      expect(cues !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      const count = text.split('\n').length;
      for (const { at } of diagnostics) expect(at.line >= 1 && at.line <= count && at.column >= 1).toBe(true);
      for (const { start, end } of cues ?? []) expect(start).toBeLessThan(end);
    }),
    { numRuns: 500 },
  );
});
