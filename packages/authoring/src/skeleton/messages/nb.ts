import type { SkeletonWords } from './words.ts';

/** In bokmål. */
export const nb: SkeletonWords = {
  package: {
    purpose: 'Skriv her hva pakken hjelper skolen med, og hvem den er for, i to eller tre setninger.',
    moduleTitle: 'Introduksjon',
    partTitle: 'Der vi er og dit vi vil',
  },
  module: {
    purpose: 'Skriv her hva modulen skal føre til hos dem som arbeider med den.',
    partTitle: 'Hva og hvorfor',
  },
  firstPages: [
    { title: 'Hvorfor dette, og hvorfor nå?', kind: 'reading' },
    { title: 'Slik går vi fram', kind: 'discussion' },
  ],
  page: {
    summary: 'Skriv her hva leseren får igjen for å lese siden, i én eller to setninger.',
    goal: 'Skriv her hva leserne kan eller har gjort etterpå, slik at de kjenner det igjen',
    keyPoint: 'Skriv her det viktigste leseren skal huske, i én setning',
    how: {
      film: 'Se filmen alene før møtet, og snakk sammen på teamet.',
      reading: 'Les alene før møtet, og ta med ett eksempel.',
      reflection: 'Ta siden alene på et rolig sted, og del det du vil med en kollega.',
      discussion: 'Les alene på fem minutter, og bruk resten av tiden på samtalen.',
      practice: 'Les siden sammen, prøv i egen klasse, og fortell på neste møte.',
    },
  },
  body: {
    reading: ({
      source,
    }) => `Skriv her om noe leseren kjenner: en time, en elev, en setning noen sa på lærerrommet. Skriv korte avsnitt, og si det viktigste først i hvert av dem. Les teksten høyt for deg selv, og stryk det som ikke trengs.

Når du bygger på noe andre har funnet ut, viser du til kilden der påstanden står [@${source}]. Er du uenig med kilden, eller vet du at andre er det, så si det også.

## Skriv her en mellomtittel som sier noe

Skriv her hva som følger for undervisningen. Gi ett eksempel som en lærer kan kjenne igjen, gjerne fra et annet fag enn ditt eget.

<Question id="sjekk-deg-selv" kind="closed" form="alone" minutes="2" title="Sjekk deg selv">
Skriv her et spørsmål som leseren må ha forstått siden for å svare på.

<Answer correct feedback="Skriv her hvorfor dette svaret stemmer, slik at leseren lærer noe av det.">Skriv her det riktige svaret.</Answer>
<Answer feedback="Skriv her hva den som velger dette, trolig har tenkt, og hva som ikke stemmer.">Skriv her et svar som er lett å tro på.</Answer>
</Question>

<Task id="finn-et-eksempel" kind="reflection" form="alone" minutes="4" title="Finn et eksempel">
Skriv her én oppgave som leseren gjør alene og tar med seg til møtet. Si hva som skal skrives ned.
</Task>
`,
    film: ({
      film,
      source,
    }) => `Skriv her hva leseren skal se etter i filmen, i to eller tre setninger. Bygger filmen på noe andre har funnet ut, så vis til kilden her [@${source}].

<Film id="${film}" />

<Task id="snakk-sammen" kind="discussion" form="group" minutes="8-15" title="Snakk sammen">
Skriv her det gruppa skal snakke om etter filmen, og hva den skal ha skrevet ned når tiden er ute.
</Task>
`,
    reflection: ({
      source,
    }) => `Skriv her hva det skal tenkes over, og hvorfor det er verdt tiden. Fortell om én lærer som har gjort det, med det som ble vanskelig [@${source}].

<Task id="se-tilbake" kind="reflection" form="alone" minutes="6" title="Se tilbake">
Skriv her hva leseren skal tenke tilbake på, og hva som skal skrives ned: en time, et valg, en elev.
</Task>

<Question id="hva-sa-du" kind="open" form="pair" minutes="5" title="Fortell en kollega">
Skriv her ett åpent spørsmål som to kolleger kan svare ulikt på.
</Question>
`,
    discussion: ({
      source,
    }) => `Skriv her det alle må vite før samtalen: saken, og minst to måter å se den på. Vis til kildene, så alle kan gå etter dem [@${source}].

<Task id="for-samtalen" kind="reflection" form="alone" minutes="3" title="Før samtalen">
Skriv her hva hver enkelt noterer for seg selv før noen sier noe.
</Task>

<Task id="samtalen" kind="discussion" form="group" minutes="12-20" title="Samtalen">
Skriv her det gruppa skal snakke om, og hva den skal bli enig om eller uenig om på en tydelig måte. Si hva som skal skrives ned.
</Task>
`,
    practice: ({
      source,
    }) => `Skriv her hva som skal prøves i egen klasse, og hvorfor det er verdt å prøve [@${source}]. Hold det så lite at det får plass i én time.

<Task id="planlegg" kind="discussion" form="pair" minutes="10" title="Planlegg sammen">
Skriv her hva to kolleger blir enige om: hvilken time, hva læreren gjør annerledes, og hva begge ser etter.
</Task>

<Task id="prov" kind="practice" form="practice" minutes="20-30-45" title="Prøv i klassen">
Skriv her hva læreren gjør i timen, og hva som noteres rett etterpå: to ting elevene gjorde, og én ting som overrasket.
</Task>
`,
  },
  leader: {
    title: (module) => `Å lede «${module}»`,
    summary: 'Skriv her hva lederen får hjelp til: hvorfor modulen er verdt tiden, motstanden som kan komme, og fellestiden.',
    body: ({ research, policy }) => `Skriv her til den som skal lede arbeidet. Begynn med noe fra en skole som ligner.

## Hvorfor denne modulen

Skriv her hva som blir bedre for elevene, og hva modulen bygger på. Vis til det skolen er bundet av, der det gjelder [@${policy}].

## Før dere begynner

Skriv her hva lederen og plangruppa må ha gjort på forhånd: hvem de har snakket med, hva som tas ut av planen, og hva som skal skrives ut.

## Motstand dere kan møte

Skriv her den beste innvendingen du kjenner, og hva lederen kan svare. Vis til forskning når du har den, også når den taler imot [@${research}].

## Forslag til fellestiden

Skriv her hvor mange møter dere foreslår, hva som skjer mellom dem, og hvilket som kan tas bort når tiden er knapp.
`,
  },
  meeting: {
    title: (part) => `Møte: ${part}`,
    purpose: 'Skriv her hvorfor dere møtes',
    product: 'Skriv her hva dere har i hånda når møtet er slutt',
    roles: [
      {
        name: 'chair',
        text: 'Skriv her hva ordstyreren skal se etter i dette møtet, i tillegg til tiden og at alle kommer til orde.',
      },
      { name: 'note-taker', text: 'Skriv her hva som skal skrives ned, hvem som får notatet, og når.' },
    ],
    rounds: [
      {
        form: 'alone',
        minutes: 4,
        rest: ' output="keywords"',
        text: 'Skriv her hva hver enkelt skal tenke gjennom og notere før noen snakker.',
      },
      {
        form: 'group',
        minutes: 12,
        rest: ' size="3-4" rule="round-without-comment" output="keywords"',
        text: 'Skriv her hva hver og en forteller de andre på to minutter. Ingen avbryter.',
      },
      {
        form: 'group',
        minutes: 18,
        rest: ' size="3-4" rule="open-discussion" output="sentence"',
        text: 'Skriv her det gruppa skal finne ut av sammen, og setningen den skal ende i.',
      },
      {
        form: 'plenary',
        minutes: 12,
        rest: ' output="decision"',
        text: 'Skriv her hva alle skal høre fra gruppene, og hva dere bestemmer.',
      },
      {
        form: 'alone',
        minutes: 4,
        rest: ' output="sentence"',
        text: 'Skriv her hva hver enkelt skriver i kalenderen om det neste skrittet.',
      },
    ],
  },
  sources: {
    research: { title: 'Bytt ut: tittelen på en forskningskilde som alle kan lese', author: 'Bytt ut: hvem som har skrevet den' },
    policy: {
      title: 'Bytt ut: tittelen på et dokument som sier noe om saken fra et annet perspektiv',
      author: 'Bytt ut: hvem som har gitt det ut',
    },
  },
  film: {
    summary: 'Skriv her hva filmen viser, i én eller to setninger.',
    question: 'Skriv her et åpent spørsmål som de som har sett filmen, kan snakke om i gruppe.',
    notNeeded: 'Alt som ses og betyr noe, blir sagt.',
    lacking: 'Skriv her hvorfor synstolking mangler, og når den kommer.',
  },
  school: { statement: 'Sett inn adressen til tilgjengelighetserklæringen deres, og ta bort tegnet først på linjen:' },
  path: {
    title: 'Vår første sti',
    suggestedWhy: 'Skriv her hvilke skoler stien passer for, og hva den fører fram til.',
    why: 'Skriv her hvorfor dere går denne stien, og hva dere så hos dere som gjorde at dere valgte den.',
    before: {
      title: 'Før dere begynner',
      text: 'Skriv her det alle må vite før dere begynner. Si når dere møtes, hvem som leder møtene, og hva dere gjør mellom dem.',
    },
  },
};
