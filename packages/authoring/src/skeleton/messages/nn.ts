import type { SkeletonWords } from './words.ts';

/** In nynorsk. */
export const nn: SkeletonWords = {
  package: {
    purpose: 'Skriv her kva pakken hjelper skulen med, og kven han er for, i to eller tre setningar.',
    moduleTitle: 'Introduksjon',
    partTitle: 'Der vi er og dit vi vil',
  },
  module: {
    purpose: 'Skriv her kva modulen skal føre til hos dei som arbeider med han.',
    partTitle: 'Kva og kvifor',
  },
  firstPages: [
    { title: 'Kvifor dette, og kvifor no?', kind: 'reading' },
    { title: 'Slik går vi fram', kind: 'discussion' },
  ],
  page: {
    summary: 'Skriv her kva lesaren får att for å lese sida, i éi eller to setningar.',
    goal: 'Skriv her kva lesarane kan eller har gjort etterpå, slik at dei kjenner det att',
    keyPoint: 'Skriv her det viktigaste lesaren skal hugse, i éi setning',
    how: {
      film: 'Sjå filmen åleine før møtet, og snakk saman på teamet.',
      reading: 'Les åleine før møtet, og ta med eitt døme.',
      reflection: 'Ta sida åleine på ein roleg stad, og del det du vil med ein kollega.',
      discussion: 'Les åleine på fem minutt, og bruk resten av tida på samtalen.',
      practice: 'Les sida saman, prøv i eigen klasse, og fortel på neste møte.',
    },
  },
  body: {
    reading: ({
      source,
    }) => `Skriv her om noko lesaren kjenner: ein time, ein elev, ei setning nokon sa på lærarrommet. Skriv korte avsnitt, og sei det viktigaste først i kvart av dei. Les teksten høgt for deg sjølv, og stryk det som ikkje trengst.

Når du byggjer på noko andre har funne ut, viser du til kjelda der påstanden står [@${source}]. Er du usamd med kjelda, eller veit du at andre er det, så sei det òg.

## Skriv her ein mellomtittel som seier noko

Skriv her kva som følgjer for undervisninga. Gi eitt døme som ein lærar kan kjenne att, gjerne frå eit anna fag enn ditt eige.

<Question id="sjekk-deg-selv" kind="closed" form="alone" minutes="2" title="Sjekk deg sjølv">
Skriv her eit spørsmål som lesaren må ha forstått sida for å svare på.

<Answer correct feedback="Skriv her kvifor dette svaret stemmer, slik at lesaren lærer noko av det.">Skriv her det rette svaret.</Answer>
<Answer feedback="Skriv her kva den som vel dette, truleg har tenkt, og kva som ikkje stemmer.">Skriv her eit svar som er lett å tru på.</Answer>
</Question>

<Task id="finn-et-eksempel" kind="reflection" form="alone" minutes="4" title="Finn eit døme">
Skriv her éi oppgåve som lesaren gjer åleine og tek med seg til møtet. Sei kva som skal skrivast ned.
</Task>
`,
    film: ({
      film,
      source,
    }) => `Skriv her kva lesaren skal sjå etter i filmen, i to eller tre setningar. Byggjer filmen på noko andre har funne ut, så vis til kjelda her [@${source}].

<Film id="${film}" />

<Task id="snakk-sammen" kind="discussion" form="group" minutes="8-15" title="Snakk saman">
Skriv her det gruppa skal snakke om etter filmen, og kva ho skal ha skrive ned når tida er ute.
</Task>
`,
    reflection: ({
      source,
    }) => `Skriv her kva det skal tenkjast over, og kvifor det er verdt tida. Fortel om éin lærar som har gjort det, med det som vart vanskeleg [@${source}].

<Task id="se-tilbake" kind="reflection" form="alone" minutes="6" title="Sjå tilbake">
Skriv her kva lesaren skal tenkje tilbake på, og kva som skal skrivast ned: ein time, eit val, ein elev.
</Task>

<Question id="hva-sa-du" kind="open" form="pair" minutes="5" title="Fortel ein kollega">
Skriv her eitt ope spørsmål som to kollegaar kan svare ulikt på.
</Question>
`,
    discussion: ({
      source,
    }) => `Skriv her det alle må vite før samtalen: saka, og minst to måtar å sjå henne på. Vis til kjeldene, så alle kan gå etter dei [@${source}].

<Task id="for-samtalen" kind="reflection" form="alone" minutes="3" title="Før samtalen">
Skriv her kva kvar og ein noterer for seg sjølv før nokon seier noko.
</Task>

<Task id="samtalen" kind="discussion" form="group" minutes="12-20" title="Samtalen">
Skriv her det gruppa skal snakke om, og kva ho skal bli samd om eller usamd om på ein tydeleg måte. Sei kva som skal skrivast ned.
</Task>
`,
    practice: ({
      source,
    }) => `Skriv her kva som skal prøvast i eigen klasse, og kvifor det er verdt å prøve [@${source}]. Hald det så lite at det får plass i éin time.

<Task id="planlegg" kind="discussion" form="pair" minutes="10" title="Planlegg saman">
Skriv her kva to kollegaar blir samde om: kva time, kva læraren gjer annleis, og kva begge ser etter.
</Task>

<Task id="prov" kind="practice" form="practice" minutes="20-30-45" title="Prøv i klassen">
Skriv her kva læraren gjer i timen, og kva som blir notert rett etterpå: to ting elevane gjorde, og éin ting som overraska.
</Task>
`,
  },
  leader: {
    title: (module) => `Å leie «${module}»`,
    summary: 'Skriv her kva leiaren får hjelp til: kvifor modulen er verdt tida, motstanden som kan kome, og fellestida.',
    body: ({ research, policy }) => `Skriv her til den som skal leie arbeidet. Byrj med noko frå ein skule som liknar.

## Kvifor denne modulen

Skriv her kva som blir betre for elevane, og kva modulen byggjer på. Vis til det skulen er bunden av, der det gjeld [@${policy}].

## Før de byrjar

Skriv her kva leiaren og plangruppa må ha gjort på førehand: kven dei har snakka med, kva som blir teke ut av planen, og kva som skal skrivast ut.

## Motstand de kan møte

Skriv her den beste innvendinga du kjenner, og kva leiaren kan svare. Vis til forsking når du har ho, også når ho talar imot [@${research}].

## Framlegg til fellestida

Skriv her kor mange møte de gjer framlegg om, kva som skjer mellom dei, og kva for eit som kan takast bort når tida er knapp.
`,
  },
  meeting: {
    title: (part) => `Møte: ${part}`,
    purpose: 'Skriv her kvifor de møtest',
    product: 'Skriv her kva de har i handa når møtet er slutt',
    roles: [
      {
        name: 'chair',
        text: 'Skriv her kva ordstyraren skal sjå etter i dette møtet, i tillegg til tida og at alle kjem til orde.',
      },
      { name: 'note-taker', text: 'Skriv her kva som skal skrivast ned, kven som får notatet, og når.' },
    ],
    rounds: [
      {
        form: 'alone',
        minutes: 4,
        rest: ' output="keywords"',
        text: 'Skriv her kva kvar og ein skal tenkje gjennom og notere før nokon snakkar.',
      },
      {
        form: 'group',
        minutes: 12,
        rest: ' size="3-4" rule="round-without-comment" output="keywords"',
        text: 'Skriv her kva kvar og ein fortel dei andre på to minutt. Ingen avbryt.',
      },
      {
        form: 'group',
        minutes: 18,
        rest: ' size="3-4" rule="open-discussion" output="sentence"',
        text: 'Skriv her det gruppa skal finne ut av saman, og setninga ho skal ende i.',
      },
      {
        form: 'plenary',
        minutes: 12,
        rest: ' output="decision"',
        text: 'Skriv her kva alle skal høyre frå gruppene, og kva de avgjer.',
      },
      {
        form: 'alone',
        minutes: 4,
        rest: ' output="sentence"',
        text: 'Skriv her kva kvar og ein skriv i kalenderen om det neste steget.',
      },
    ],
  },
  sources: {
    research: { title: 'Byt ut: tittelen på ei forskingskjelde som alle kan lese', author: 'Byt ut: kven som har skrive henne' },
    policy: {
      title: 'Byt ut: tittelen på eit dokument som seier noko om saka frå eit anna perspektiv',
      author: 'Byt ut: kven som har gitt det ut',
    },
  },
  film: {
    summary: 'Skriv her kva filmen viser, i éi eller to setningar.',
    question: 'Skriv her eit ope spørsmål som dei som har sett filmen, kan snakke om i gruppe.',
    notNeeded: 'Alt som er å sjå og betyr noko, blir sagt.',
    lacking: 'Skriv her kvifor synstolking manglar, og når ho kjem.',
  },
  school: { statement: 'Set inn adressa til tilgjengeerklæringa dykkar, og ta bort teiknet først på linja:' },
  path: {
    title: 'Den første stien vår',
    suggestedWhy: 'Skriv her kva for skular stien passar for, og kva han fører fram til.',
    why: 'Skriv her kvifor de går denne stien, og kva de såg hos dykk som gjorde at de valde han.',
    before: {
      title: 'Før de byrjar',
      text: 'Skriv her det alle må vite før de byrjar. Sei når de møtest, kven som leier møta, og kva de gjer mellom dei.',
    },
  },
};
