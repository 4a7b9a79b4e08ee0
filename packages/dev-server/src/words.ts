/** The words of the server's own pages, in the languages that authors are spoken to in. */
export interface Words {
  start: {
    title: string;
    lead: string;
    nothing: string;
    schools: string;
    packages: string;
    maps: string;
    refused: string;
    held: string;
  };
  refused: { title: string; lead: string; back: string };
  gone: { title: string; lead: string; back: string };
  broken: { title: string; lead: string };
  languages: Record<'nb' | 'nn', string>;
}

const nb: Words = {
  start: {
    title: 'Hva vil du se?',
    lead: 'Velg en skole eller en hel kompetansepakke. Siden følger med mens du skriver: lagre, så ser du det her.',
    nothing: 'Det er ingen skoler og ingen kompetansepakker her ennå. Lag en, så dukker den opp.',
    schools: 'Skoler',
    packages: 'Hele kompetansepakker',
    maps: 'Kart for dem som skriver',
    refused: '– school.yaml har feil',
    held: '– bygges ikke før feil er rettet',
  },
  refused: {
    title: 'Denne siden kan ikke vises ennå',
    lead: 'Den kommer av seg selv når feilene er rettet. De står i panelet nederst, og i disse filene:',
    back: 'Se alle nettsteder',
  },
  gone: {
    title: 'Her er det ingen side',
    lead: 'Adressen hører ikke til noe nettsted som vises nå. Er siden nylig flyttet eller slettet, finner du den igjen fra forsiden.',
    back: 'Se alle nettsteder',
  },
  broken: {
    title: 'Siden kunne ikke tegnes',
    lead: 'Dette er en feil i Stifinner, ikke i innholdet ditt. Meld den gjerne, med alt som står under. Du kan skrive videre.',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk' },
};

const en: Words = {
  start: {
    title: 'What would you like to see?',
    lead: 'Choose a school or a whole competence package. The page follows as you write: save, and you see it here.',
    nothing: 'There are no schools and no competence packages here yet. Make one, and it will appear.',
    schools: 'Schools',
    packages: 'Whole competence packages',
    maps: 'Maps for those who write',
    refused: '– school.yaml has faults',
    held: '– is not built before faults are mended',
  },
  refused: {
    title: 'This page cannot be shown yet',
    lead: 'It comes by itself when the faults are mended. They are in the panel below, and in these files:',
    back: 'See all sites',
  },
  gone: {
    title: 'There is no page here',
    lead: 'The address belongs to no site that is shown now. If the page was moved or deleted, find it again from the front page.',
    back: 'See all sites',
  },
  broken: {
    title: 'The page could not be drawn',
    lead: 'This is a fault in Stifinner, not in your content. Please report it with all that stands below. You can go on writing.',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk' },
};

export const wordsIn = (language: 'nb' | 'en'): Words => (language === 'en' ? en : nb);
