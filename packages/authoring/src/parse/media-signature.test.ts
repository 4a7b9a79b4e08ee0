import { expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { captionFaults, mediaFaults } from './media-signature.ts';

const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((sign) => sign.charCodeAt(0)))));
const media = (name: string, head?: Uint8Array) => mediaFaults({ name, size: 16, bytes: null, ...(head ? { head } : {}) });

test.each([
  ['film.mp4', bytes(0, 0, 0, 24, 'ftypmp42')],
  ['film.webm', bytes(0x1a, 'E', 0xdf, 0xa3)],
  ['bilde.webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
  ['bilde.png', bytes(0x89, 'PNG', 13, 10)],
  ['bilde.jpg', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['film.mp4', undefined],
])('%s is what it says', (name, head) => expect(media(name, head)).toEqual([]));

test.each([
  ['film.mp4', bytes('not a film at all')],
  ['film.mp4', bytes()],
  ['bilde.webp', bytes(0x89, 'PNG', 13, 10)],
  ['bilde.png', bytes('<svg xmlns="')],
])('%s is something else', (name, head) => expect(media(name, head).map(({ code }) => code)).toEqual(['film/wrong-format']));

test.each([
  ['WEBVTT\n\n00:00.000 --> 00:01.000\nHei', 0],
  ['WEBVTT - norsk\n', 0],
  ['WEBVTTX\n', 1],
  ['1\n00:00:00,000 --> 00:00:01,000\nHei', 1],
])('captions %j', (text, faults) => expect(captionFaults('film.nb.vtt', linesOf('film.nb.vtt', text))).toHaveLength(faults));
