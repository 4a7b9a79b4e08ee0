/** Words that judge an answer, or ask for another, and give no reason: in bokmål, nynorsk, Northern Sámi and English. */
const judging: ReadonlySet<string> = new Set(
  [
    'riktig rett korrekt galt gale gal feil uriktig ukorrekt sant usant stemmer ja jo nei ikke ikkje heilt helt nesten delvis',
    'bra godt flott fint supert perfekt utmerket utmerka glimrende strålende kjempebra kjempefint topp veldig svært så jobbet jobba gjort',
    'prøv prøve forsøk forsøke igjen om nytt på en ein et eit gang til gong tenk deg se sjå over dessverre diverre beklager',
    'det dette den her er var blei ble ville blir du dere de har hadde svar svaret svarte svart valg valget val valgte valde alternativ alternativet',
    'ditt din dykkar deres neste et annet anna eller og men',
    'right wrong correct incorrect yes no not quite well done good great excellent try again sorry that is was the answer your this it you are',
    'riekta boastut juo ii leat geahččal ođđasit',
  ].flatMap((line) => line.split(' ')),
);

/** Whether feedback gives a reason: says more than whether the answer was right. */
export const saysWhy = (feedback: string): boolean =>
  (feedback.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => !judging.has(word));
