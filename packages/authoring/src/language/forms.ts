/** Words that are written in two ways, bokmål first: those that slip in most often, and what they should have been. */
const pairs =
  'jeg eg|ikke ikkje|hva kva|hvem kven|hvor kvar|hvordan korleis|hvorfor kvifor|hver kvar|hvert kvart|hverandre kvarandre|noe noko|noen nokon|' +
  'mye mykje|fra frå|være vere|gjøre gjere|gjør gjer|si seie|sier seier|se sjå|komme kome|kommer kjem|' +
  'dere de|deres dykkar|selv sjølv|sammen saman|nå no|egen eigen|egne eigne|eget eige|uke veke|uker veker|måned månad|måneder månader|' +
  'elever elevar|elevene elevane|lærer lærar|læreren læraren|lærere lærarar|lærerne lærarane|skolen skulen|skolene skulane|leder leiar|lederen leiaren|' +
  'mulighet moglegheit|muligheter moglegheiter|virksomhet verksemd|kunnskaper kunnskapar|oppgave oppgåve|oppgaven oppgåva|oppgaver oppgåver|' +
  'utfordringer utfordringar|erfaringer erfaringar|erfaringene erfaringane|endringer endringar|tanker tankar|møtene møta|' +
  'fortelle fortelje|forteller fortel|velge velje|begynne byrje|begynner byrjar|spørre spørje|skriver skriv|snakker snakkar|' +
  'holde halde|holder held|tar tek|følge følgje|følger følgjer|høre høyre|hører høyrer|' +
  'undervisningen undervisninga|læringen læringa|opplæringen opplæringa|vurderingen vurderinga|utdanningen utdanninga|dybdelæring djupnelæring|' +
  'dypere djupare|vanskelig vanskeleg|mulig mogleg|tydelig tydeleg|daglig dagleg|vanlig vanleg';

const instead = { nb: new Map<string, string | null>(), nn: new Map<string, string | null>() };

for (const pair of pairs.split('|')) {
  const [bokmaal = '', nynorsk = ''] = pair.split(' ');
  instead.nn.set(bokmaal, instead.nn.has(bokmaal) ? null : nynorsk);
  // `kvar` is two words in bokmål, so nothing is said of it.
  instead.nb.set(nynorsk, instead.nb.has(nynorsk) ? null : bokmaal);
}

/** What a word of the other form is in this one, where the table has just one. */
export const formOf = (word: string, form: 'nb' | 'nn'): string | undefined => instead[form].get(word) ?? undefined;
