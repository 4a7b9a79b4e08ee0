import { expect, test } from 'vitest';
import { transcriptOf } from './transcript-of.ts';

test('what is said in a film is written off from its captions, with a paragraph after each pause', () => {
  const captions = `\uFEFFWEBVTT

00:00:01.000 --> 00:00:03.000
Sjette trinn har
<i>matematikk</i> &amp; Marit.

00:00:03.000 --> 00:00:05.000
Hun tegner.

00:00:09.000 --> 00:00:11.000
Hva ville dere gjort?
`;
  expect(transcriptOf(captions)).toEqual(['Sjette trinn har matematikk & Marit. Hun tegner.', 'Hva ville dere gjort?']);
});
