/** Sentences in bokmål and nynorsk. A name in brackets is filled in from the words below. */
export const sentences: readonly (readonly [nb: string, nn: string])[] = [
  ['[navn] underviser i [fag] på [trinn] trinn ved [skole].', '[navn] underviser i [fag] på [trinn] trinn ved [skole].'],
  [
    'Torsdag i tredje time spurte hun klassen hva de egentlig hadde lært siden jul.',
    'Torsdag i tredje time spurde ho klassen kva dei eigentleg hadde lært sidan jul.',
  ],
  [
    '«Jeg kan det når det står på tavla, men ikke når jeg kommer hjem», svarte [elev].',
    '«Eg kan det når det står på tavla, men ikkje når eg kjem heim», svara [elev].',
  ],
  [
    'Svaret ble hengende i rommet, og [navn] tok det med seg til teamet.',
    'Svaret vart hengande i rommet, og [navn] tok det med seg til teamet.',
  ],
  [
    'På fellestiden la de tre elevsvar på bordet og leste dem uten å si hvem som hadde skrevet dem.',
    'I fellestida la dei tre elevsvar på bordet og las dei utan å seie kven som hadde skrive dei.',
  ],
  [
    'Det første svaret var riktig, men ingen kunne se hvordan [elev] hadde tenkt.',
    'Det første svaret var rett, men ingen kunne sjå korleis [elev] hadde tenkt.',
  ],
  [
    'Det andre var galt, og likevel mente de fleste at det viste mer forståelse.',
    'Det andre var gale, og likevel meinte dei fleste at det viste meir forståing.',
  ],
  [
    'En lærer i [fag] kjente igjen den samme feilen fra sin egen klasse.',
    'Ein lærar i [fag] kjende att den same feilen frå sin eigen klasse.',
  ],
  [
    'Det er lett å tro at en god forklaring er nok, men elevene må få prøve selv.',
    'Det er lett å tru at ei god forklaring er nok, men elevane må få prøve sjølve.',
  ],
  [
    'Læreplanen sier hva elevene skal kunne, og lar oss velge veien dit.',
    'Læreplanen seier kva elevane skal kunne, og lèt oss velje vegen dit.',
  ],
  [
    'Den friheten er et ansvar, og det er tyngre å bære alene enn sammen.',
    'Den fridomen er eit ansvar, og det er tyngre å bere åleine enn saman.',
  ],
  [
    'Derfor begynner vi med det dere allerede gjør, og spør hva elevene får ut av det.',
    'Difor byrjar vi med det de alt gjer, og spør kva elevane får ut av det.',
  ],
  [
    'Noen vil kalle dette sunn fornuft, og det har de ofte rett i.',
    'Nokon vil kalle dette sunn fornuft, og det har dei ofte rett i.',
  ],
  [
    'Likevel viser forskningen at det sjelden skjer uten at noen setter av tid.',
    'Likevel viser forskinga at det sjeldan skjer utan at nokon set av tid.',
  ],
  [
    'Tiden går fort når møtet handler om beskjeder som kunne ha stått i en e-post.',
    'Tida går fort når møtet handlar om beskjedar som kunne ha stått i ein e-post.',
  ],
  [
    'Et kvarter med én oppgave og fire kolleger kan være verdt mer enn en hel planleggingsdag.',
    'Eit kvarter med éi oppgåve og fire kollegaer kan vere verdt meir enn ein heil planleggingsdag.',
  ],
  [
    '[elev] og [elev] satt lenge med den samme figuren før de oppdaget at de så to ulike ting.',
    '[elev] og [elev] sat lenge med den same figuren før dei oppdaga at dei såg to ulike ting.',
  ],
  [
    'Da de skulle forklare hverandre, måtte de finne ord som ingen av dem hadde brukt før.',
    'Då dei skulle forklare kvarandre, måtte dei finne ord som ingen av dei hadde brukt før.',
  ],
  [
    'I [fag] heter det modell, i [fag] heter det mønster, og elevene tror det er to forskjellige ting.',
    'I [fag] heiter det modell, i [fag] heiter det mønster, og elevane trur det er to ulike ting.',
  ],
  [
    'Vi må våge å stanse der, også når kapittelet skulle vært ferdig i går.',
    'Vi må våge å stanse der, også når kapittelet skulle ha vore ferdig i går.',
  ],
  ['Skriv ned det du ser, ikke det du håper å se.', 'Skriv ned det du ser, ikkje det du vonar å sjå.'],
  [
    'En kollega som bare lytter, er til større hjelp enn en som straks har et råd.',
    'Ein kollega som berre lyttar, er til større hjelp enn ein som straks har eit råd.',
  ],
  [
    'Elevrådet ved [skole] ba om færre prøver og flere samtaler, og de mente begge deler.',
    'Elevrådet ved [skole] bad om færre prøver og fleire samtalar, og dei meinte begge delar.',
  ],
  [
    'Rektor hørte etter og flyttet to prøver fra uke 46 til etter jul.',
    'Rektor høyrde etter og flytta to prøver frå veke 46 til etter jul.',
  ],
  [
    'Det kostet lite, men elevene merket at noen hadde tatt dem på alvor.',
    'Det kosta lite, men elevane merka at nokon hadde teke dei på alvor.',
  ],
  [
    'Foreldrene spurte hvorfor karakterene kom sjeldnere, og fikk et svar de kunne bruke.',
    'Foreldra spurde kvifor karakterane kom sjeldnare, og fekk eit svar dei kunne bruke.',
  ],
  [
    'På [trinn] trinn prøvde de det samme med en kortere tekst og lengre tid.',
    'På [trinn] trinn prøvde dei det same med ein kortare tekst og lengre tid.',
  ],
  [
    'Forskjellen var tydeligst hos dem som vanligvis rekker opp hånden sist.',
    'Skilnaden var tydelegast hos dei som vanlegvis rekkjer opp handa sist.',
  ],
  [
    '[navn] hadde tenkt å droppe oppsummeringen, men det ble den viktigste delen av timen.',
    '[navn] hadde tenkt å droppe oppsummeringa, men det vart den viktigaste delen av timen.',
  ],
  [
    'Å vente ti sekunder etter et spørsmål kjennes lenge, og det er hele poenget.',
    'Å vente ti sekund etter eit spørsmål kjennest lenge, og det er heile poenget.',
  ],
  [
    'Når flere fag bruker de samme ordene om å lese og skrive, slipper elevene å oversette mellom rom.',
    'Når fleire fag bruker dei same orda om å lese og skrive, slepp elevane å omsetje mellom rom.',
  ],
  ['Ikke alle var enige, og referatet sier det rett ut.', 'Ikkje alle var samde, og referatet seier det rett ut.'],
  [
    'Uenigheten handlet mindre om metode enn om hva faget er til for.',
    'Usemja handla mindre om metode enn om kva faget er til for.',
  ],
  [
    'De ble enige om å prøve i to uker, og om hva de skulle se etter.',
    'Dei vart samde om å prøve i to veker, og om kva dei skulle sjå etter.',
  ],
  [
    'Etter to uker hadde sju av ni lærere noe å vise fram, og to hadde en god grunn.',
    'Etter to veker hadde sju av ni lærarar noko å vise fram, og to hadde ein god grunn.',
  ],
  [
    'Teamlederen samlet lappene i en konvolutt og skrev datoen utenpå.',
    'Teamleiaren samla lappane i ein konvolutt og skreiv datoen utanpå.',
  ],
  [
    'Til neste gang tar alle med ett spørsmål som elevene har stilt selv.',
    'Til neste gong tek alle med eitt spørsmål som elevane har stilt sjølve.',
  ],
  [
    'Da [navn] leste spørsmålene høyt, kom det fram at flere klasser lurte på det samme.',
    'Då [navn] las spørsmåla høgt, kom det fram at fleire klassar lurte på det same.',
  ],
  [
    'Kommunen har åtte skoler, og tre av dem arbeider med det samme i høst.',
    'Kommunen har åtte skular, og tre av dei arbeider med det same i haust.',
  ],
  [
    'Det er ikke flere tiltak vi trenger, men færre ting gjort ferdig.',
    'Det er ikkje fleire tiltak vi treng, men færre ting gjorde ferdig.',
  ],
];

/** What stands for a name in brackets. */
export const words: Readonly<Record<string, readonly string[]>> = {
  navn: [
    'Ingrid',
    'Amina',
    'Tone',
    'Håkon',
    'Lars',
    'Siri',
    'Mette',
    'Pål',
    'Jorunn',
    'Samir',
    'Berit',
    'Øyvind',
    'Randi',
    'Espen',
  ],
  elev: [
    'Nora',
    'Jamal',
    'Emil',
    'Sunniva',
    'Ola',
    'Fatima',
    'Jakob',
    'Ailo',
    'Live',
    'Mathias',
    'Zara',
    'Eskil',
    'Maja',
    'Isak',
  ],
  fag: [
    'matematikk',
    'norsk',
    'engelsk',
    'naturfag',
    'samfunnsfag',
    'musikk',
    'kroppsøving',
    'mat og helse',
    'KRLE',
    'fremmedspråk',
  ],
  trinn: ['første', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende'],
  skole: ['Sørvang', 'Fjordvik', 'Tangvik', 'Åsmoen', 'Nordbygda', 'Elvestad', 'Hammeren', 'Solbakken', 'Breidablikk'],
};

/** What a page, module or path may be about, in both languages. */
export const subjects: readonly (readonly [nb: string, nn: string])[] = [
  ['Dybdelæring', 'Djupnelæring'],
  ['Vurdering underveis', 'Vurdering undervegs'],
  ['Elevstemmer', 'Elevstemmer'],
  ['Lesing i alle fag', 'Lesing i alle fag'],
  ['Kritisk tenkning', 'Kritisk tenking'],
  ['Samtalen i klasserommet', 'Samtalen i klasserommet'],
  ['Tilpasset opplæring', 'Tilpassa opplæring'],
  ['Digital dømmekraft', 'Digital dømmekraft'],
  ['Folkehelse og livsmestring', 'Folkehelse og livsmeistring'],
  ['Bærekraftig utvikling', 'Berekraftig utvikling'],
  ['Begynneropplæring', 'Byrjaropplæring'],
  ['Regning som ferdighet', 'Rekning som dugleik'],
  ['Et trygt skolemiljø', 'Eit trygt skulemiljø'],
  ['Profesjonsfellesskapet', 'Profesjonsfellesskapet'],
  ['Utforskende arbeid', 'Utforskande arbeid'],
  ['Muntlige ferdigheter', 'Munnlege dugleikar'],
  ['Overganger mellom trinn', 'Overgangar mellom trinn'],
  ['Skole og hjem', 'Skule og heim'],
];

export const angles: readonly (readonly [nb: string, nn: string])[] = [
  ['hva mener vi?', 'kva meiner vi?'],
  ['fra plan til time', 'frå plan til time'],
  ['når det blir vanskelig', 'når det blir vanskeleg'],
  ['det elevene ser', 'det elevane ser'],
  ['en time vi kan prøve', 'ein time vi kan prøve'],
  ['tre innvendinger', 'tre innvendingar'],
  ['hva forskningen sier', 'kva forskinga seier'],
  ['spørsmål til teamet', 'spørsmål til teamet'],
  ['slik gjorde de det', 'slik gjorde dei det'],
  ['veien videre', 'vegen vidare'],
];
