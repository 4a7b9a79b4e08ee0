import { expect, test } from 'vitest';
import { saysWhy } from './says-why.ts';

test.each([
  'Riktig!',
  'Feil, prøv igjen.',
  'Nei.',
  'Ja, det er riktig svar!',
  'Ikke helt. Prøv en gang til!',
  'Bra jobbet!',
  'Heilt rett!',
  'Dessverre, svaret er galt. Tenk deg om.',
  'Correct!',
  '✓',
])('%s', (feedback) => expect(saysWhy(feedback)).toBe(false));

test.each([
  'Ja: da må eleven bruke det i noe nytt.',
  'Nei, det kan alle pugge.',
  'Riktig, for øvelsen kommer først.',
  'Feil: Elevene er ikke med.',
  'Formelen alene er ikke nok.',
])('%s', (feedback) => expect(saysWhy(feedback)).toBe(true));
