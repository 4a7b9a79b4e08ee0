import { rule } from './rule.ts';

/** Minutes that cannot be right, from what is to be done in them. */
export const timeRules = {
  'time/too-many-words': rule<{ words: number; most: number; limit: number; block: string | null }>({
    severity: 'warning',
    title: 'Flere ord enn minuttene rommer',
    why: 'Få leser fagtekst fortere enn 250 ord i minuttet, og en plan som regner med det, sprekker i første møte.',
    mend: 'Øk minuttene til det en vanlig leser bruker, eller kort ned teksten.',
    message: ({ words, most, limit, block }) =>
      `Uventet ${words} ord${block === null ? '' : ` i \`${block}\``} på ${minutes(most)}, forventet høyst ${limit}`,
  }),
  'time/too-few-words': rule<{ words: number; least: number; limit: number }>({
    severity: 'warning',
    title: 'Langt flere minutter enn ordene krever',
    why: 'Tiden til sidens egen tekst er tid til å lese den. Det leserne skal gjøre, har sine egne minutter, og telles ellers to ganger.',
    mend: 'Senk minuttene til det det tar å lese teksten, og gi det som skal gjøres, en oppgave med egne minutter.',
    message: ({ words, least, limit }) => `Uventet ${words} ord på minst ${minutes(least)}, forventet minst ${limit}`,
  }),
  'time/zero-minutes': rule<{ id: string }>({
    severity: 'warning',
    title: 'Noe å gjøre på 0 minutter',
    why: 'Det som ikke tar tid i planen, tar tiden fra noe annet i møtet.',
    mend: 'Skriv hvor lang tid det tar, for eksempel `minutes="8"` eller `minutes="8-15"`.',
    message: ({ id }) => `Uventet 0 minutter til \`${id}\`, forventet minst ett`,
  }),
  'time/many-questions': rule<{ id: string; count: number; most: number }>({
    severity: 'warning',
    title: 'Flere spørsmål enn minuttene rommer',
    why: 'Tjue spørsmål på et kvarter blir tjue svar uten samtale. Hvert spørsmål trenger mer enn 45 sekunder.',
    mend: 'Velg ut de viktigste spørsmålene, eller gi dem flere minutter.',
    message: ({ id, count, most }) =>
      `Uventet ${count} spørsmål i \`${id}\` på ${minutes(most)}, forventet færre spørsmål eller mer tid`,
  }),
};

const minutes = (count: number): string => `${String(count).replace('.', ',')} ${count === 1 ? 'minutt' : 'minutter'}`;
