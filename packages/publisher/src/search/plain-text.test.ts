import { expect, test } from 'vitest';
import { sentences, textOfBody, textOfHtml } from './plain-text.ts';

test.each([
  ['<p>Det er et <em>løft</em>, fordi <strong>alle</strong> er med.</p>', 'Det er et løft, fordi alle er med.'],
  ['<ul><li>én</li><li>to</li></ul>', 'én to'],
  ['<p>1 &lt; 2 &amp; 3 &#x26; 4</p>', '1 < 2 & 3 & 4'],
  ['<p>Les <a href="page:lk20/x">siden</a>.</p>', 'Les siden.'],
])('%s', (html, text) => expect(textOfHtml(html)).toBe(text));

const picture = { type: 'figure', file: 'content/p/figures/spor.webp', size: null, alt: 'Tre spor i snøen' } as const;

test('a body is read in order, with titles, answers, captions and what stands inside', () => {
  const text = textOfBody([
    { type: 'html', html: '<p>Først.</p>' },
    {
      type: 'block',
      block: 'sjekk',
      title: 'Sjekk',
      answers: [{ html: 'Ja', correct: true, feedback: 'Nettopp.' }],
      children: [{ type: 'callout', kind: 'tip', title: null, children: [{ type: 'html', html: '<p>Et tips.</p>' }] }],
    },
    { type: 'meeting', meeting: 'lk20/mote' },
    { ...picture, caption: '<p>Sporene <em>møtes</em>.</p>' },
    { ...picture, caption: null },
  ]);
  expect(text).toBe('Først. Sjekk Et tips. Ja Nettopp. Sporene møtes. Tre spor i snøen.');
});

test('titles end as sentences do', () => expect(sentences(['Hva nå?', 'Et svar', '', 'Slutt.'])).toBe('Hva nå? Et svar. Slutt.'));
