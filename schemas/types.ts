/** Made from the JSON schemas beside this file by `pnpm types`. Do not edit. */

/**
 * En id: små bokstaver a–z, sifre og bindestrek. Den er for alltid, og brukes i adresser.
 */
export type Id = string;
/**
 * Arbeidsform: alene, par, gruppe, plenum eller utprøving i praksis.
 */
export type WorkForm = 'alone' | 'pair' | 'group' | 'plenary' | 'practice';
/**
 * Minutter i en komponent: «8», «8-15» (minst–mest) eller «8-10-15» (minst–vanligvis–mest).
 */
export type MinutesText = string;
/**
 * Minutter: et tall, eller et spenn med minst, vanligvis og mest.
 */
export type Minutes =
  | {
      /**
       * Minst så mange minutter.
       */
      least: number;
      /**
       * Vanligvis så mange minutter.
       */
      typical?: number;
      /**
       * Mest så mange minutter.
       */
      most: number;
    }
  | number;
/**
 * En nettadresse som begynner med https://.
 */
export type HttpsUrl = string;
/**
 * Hvem som har laget det.
 */
export type Contributors = Contributor[];
/**
 * Hva minuttene bygger på: et anslag, utprøvd eller målt.
 */
export type Basis = 'guess' | 'tested' | 'measured';
/**
 * draft: kladd. review: til gjennomlesning. published: ferdig (vanlig).
 */
export type Status = 'draft' | 'review' | 'published';
/**
 * En dato: år, måned og dag.
 */
export type Date = string;
/**
 * Målgruppe: lærer, leder, plangruppe, skoleeier eller samarbeidspartner.
 */
export type Audience = 'teacher' | 'leader' | 'plan-group' | 'owner' | 'partner';
/**
 * moved.yaml: hva som er flyttet, slått sammen, delt eller tatt bort. Nye linjer legges til nederst.
 */
export type Moved = Move[];
/**
 * Et språk: nb bokmål, nn nynorsk, se nordsamisk, en engelsk.
 */
export type Language = 'nb' | 'nn' | 'se' | 'en';
/**
 * En kode fra Grep, den nasjonale databasen for læreplaner.
 */
export type CurriculumCode = string;
/**
 * En id med pakken foran.
 */
export type QualifiedId = string;
/**
 * En blokk: pakke/side#blokk.
 */
export type QualifiedBlockId = string;
/**
 * Et steg: nettopp én av page, module, film, block, meeting, text og link.
 */
export type Step = PageStep | ModuleStep | FilmStep | BlockStep | MeetingStep | TextStep | LinkStep;
/**
 * references.yaml: kildene i en pakke.
 */
export type References = Source[];
/**
 * Bredde og høyde i piksler; null der bildet ikke er målt.
 */
export type ReportedPictureSize = {
  /**
   * Bredden i piksler.
   */
  width: number;
  /**
   * Høyden i piksler.
   */
  height: number;
} | null;

/**
 * <Film>: en film fra pakken, med spørsmålene sine.
 */
export interface FilmComponent {
  id: Id;
  form?: WorkForm;
  /**
   * Står attributtet der, er blokken valgfri.
   */
  optional?: boolean;
}
/**
 * <Task>: en oppgave til refleksjon, samtale eller utprøving.
 */
export interface TaskComponent {
  id: Id;
  /**
   * Refleksjon, samtale eller utprøving i praksis.
   */
  kind: 'reflection' | 'discussion' | 'practice';
  form: WorkForm;
  minutes: MinutesText;
  /**
   * Overskrift.
   */
  title?: string;
  /**
   * Står attributtet der, er blokken valgfri.
   */
  optional?: boolean;
}
/**
 * <Question>: et spørsmål, åpent eller med svar.
 */
export interface QuestionComponent {
  id: Id;
  /**
   * Åpent, eller lukket med <Answer>.
   */
  kind: 'open' | 'closed';
  form: WorkForm;
  minutes: MinutesText;
  /**
   * Overskrift.
   */
  title?: string;
  /**
   * Står attributtet der, er blokken valgfri.
   */
  optional?: boolean;
}
/**
 * <Answer>: et svar i et lukket spørsmål.
 */
export interface AnswerComponent {
  /**
   * Står attributtet der, er svaret riktig.
   */
  correct?: boolean;
  /**
   * Tilbakemelding som sier hvorfor.
   */
  feedback: string;
}
/**
 * <Reading>: noe å lese.
 */
export interface ReadingComponent {
  id: Id;
  /**
   * Overskrift.
   */
  title: string;
  source?: Id;
  form?: WorkForm;
  minutes: MinutesText;
  /**
   * Står attributtet der, er blokken valgfri.
   */
  optional?: boolean;
}
/**
 * <Section>: et avsnitt med overskrift, som en sti kan utelate.
 */
export interface SectionComponent {
  id: Id;
  /**
   * Overskrift.
   */
  title: string;
  form?: WorkForm;
  minutes: MinutesText;
  /**
   * Står attributtet der, er blokken valgfri.
   */
  optional?: boolean;
}
/**
 * <Callout>: en ramme om noe som skal merkes.
 */
export interface CalloutComponent {
  /**
   * Merknad, tips eller eksempel.
   */
  kind: 'note' | 'tip' | 'example';
  /**
   * Overskrift.
   */
  title?: string;
}
/**
 * <Figure>: et bilde fra mappen figures/ i pakken. Det som står inni, er bildeteksten.
 */
export interface FigureComponent {
  /**
   * Filen, i mappen figures/ i pakken: webp, png eller jpg. Den er den samme på alle språk.
   */
  file: string;
  /**
   * Det bildet viser, i en setning eller to, for den som ikke ser det. Det må være der.
   */
  alt?: string;
}
/**
 * Et spørsmål etter filmen.
 */
export interface FilmQuestion {
  id: Id;
  /**
   * open: til refleksjon. closed: med svar og tilbakemelding.
   */
  kind: 'open' | 'closed';
  form: WorkForm;
  minutes: Minutes;
  text: LocalisedText;
  /**
   * Svarene, for et lukket spørsmål.
   */
  answers?: FilmAnswer[];
}
/**
 * En tekst, på ett eller flere språk.
 */
export interface LocalisedText {
  /**
   * Teksten på bokmål.
   */
  nb?: string;
  /**
   * Teksten på nynorsk.
   */
  nn?: string;
  /**
   * Teksten på nordsamisk.
   */
  se?: string;
  /**
   * Teksten på engelsk.
   */
  en?: string;
}
/**
 * Et svar på et lukket spørsmål.
 */
export interface FilmAnswer {
  text: LocalisedText;
  /**
   * true når svaret er riktig.
   */
  correct?: boolean;
  feedback: LocalisedText;
}
/**
 * film.yaml: en film med ett eller to spørsmål.
 */
export interface Film {
  id: Id;
  title: LocalisedText;
  summary: LocalisedText;
  /**
   * planned: filen er ikke laget ennå, og siden sier det. published: filen ligger ved siden av.
   */
  status: 'planned' | 'published';
  /**
   * Lengden i sekunder. En film varer 2 til 4 minutter.
   */
  seconds: number;
  /**
   * Filmfilen (mp4), i samme mappe.
   */
  file?: string;
  /**
   * Stillbildet, i samme mappe.
   */
  poster?: string;
  /**
   * Teksting, et språk på hver linje.
   */
  captions?: {
    /**
     * Teksting på bokmål (WebVTT), i samme mappe.
     */
    nb?: string;
    /**
     * Teksting på nynorsk (WebVTT), i samme mappe.
     */
    nn?: string;
    /**
     * Teksting på nordsamisk (WebVTT), i samme mappe.
     */
    se?: string;
    /**
     * Teksting på engelsk (WebVTT), i samme mappe.
     */
    en?: string;
  };
  transcript?: LocalisedText;
  /**
   * Synstolking.
   */
  audioDescription?: {
    /**
     * not-needed: alt som ses, sies også. described: det finnes en synstolket utgave. none: synstolking mangler.
     */
    mode: 'not-needed' | 'described' | 'none';
    /**
     * Den synstolkede utgaven (mp4), i samme mappe.
     */
    file?: string;
    why?: LocalisedText;
  };
  /**
   * Den samme filmen som webm, i samme mappe, ved siden av mp4.
   */
  webm?: string;
  /**
   * Filmen ligger hos andre, og lastes først når leseren ber om det.
   */
  provider?: {
    /**
     * Hvem som viser filmen: Vimeo, YouTube eller en vert fra `filmHosts` i package.yaml.
     */
    name: 'vimeo' | 'youtube' | 'host';
    url: HttpsUrl;
  };
  /**
   * Lisensen, når den er en annen enn pakkens.
   */
  licence?: string;
  contributors?: Contributors;
  /**
   * Ett eller to spørsmål. De følger filmen inn i enhver sti.
   */
  questions: FilmQuestion[];
}
/**
 * Noen som har bidratt.
 */
export interface Contributor {
  /**
   * Navnet på en person eller institusjon.
   */
  name: string;
  /**
   * Hva bidraget er: forfatter, redaktør, oversetter, rådgiver, filmskaper eller fagfelle.
   */
  role: 'author' | 'editor' | 'translator' | 'adviser' | 'filmmaker' | 'reviewer';
}
/**
 * Toppen av en oversatt lederstøtte, leder.nn.mdx.
 */
export interface LeaderSupportTranslation {
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Én–to setninger om hva leseren får.
   */
  summary: string;
  /**
   * Revisjonen av originalen som denne oversetter.
   */
  translates: number;
  contributors?: Contributors;
}
/**
 * Toppen av leder.mdx: lederstøtten som åpner en modul. Møtene står i teksten.
 */
export interface LeaderSupport {
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Én–to setninger om hva leseren får.
   */
  summary: string;
  /**
   * Tid for sidens egen tekst. Blokkene har sine egne minutter.
   */
  minutes: {
    reading: Minutes;
    basis: Basis;
  };
  /**
   * Kilder fra references.yaml.
   */
  cites?: Id[];
  /**
   * Revisjonen. Øk den når innholdet endres.
   */
  revision: number;
  status?: Status;
  reviewBy?: Date;
  contributors?: Contributors;
  /**
   * Hva som er endret siden første revisjon, nyeste først.
   */
  changes?: Change[];
}
/**
 * En endring av siden.
 */
export interface Change {
  /**
   * Revisjonen som endringen kom med.
   */
  revision: number;
  /**
   * wording: bare språk. content: innholdet er et annet. breaking: noe som stier bruker, er borte eller betyr noe annet.
   */
  kind: 'wording' | 'content' | 'breaking';
  /**
   * Hva som er endret, i én setning.
   */
  what: string;
}
/**
 * En runde i et møte.
 */
export interface Round {
  form: WorkForm;
  minutes: MinutesText;
  /**
   * Gruppestørrelse, for grupper.
   */
  size?: string;
  /**
   * Samtaleregelen: en runde uten kommentarer, eller åpen samtale.
   */
  rule?: 'round-without-comment' | 'open-discussion';
  /**
   * Hva runden ender i: ingenting, stikkord, en setning eller en beslutning.
   */
  output?: 'none' | 'keywords' | 'sentence' | 'decision';
}
/**
 * En rolle i et møte.
 */
export interface Role {
  /**
   * chair: ordstyrer og tidtaker. note-taker: referent. process-leader: prosessleder. scope-keeper: holder samtalen til temaet.
   */
  name: 'chair' | 'note-taker' | 'process-leader' | 'scope-keeper';
}
/**
 * Et møte, <Meeting> i leder.mdx, med roller og runder.
 */
export interface Meeting {
  id: Id;
  part?: Id;
  /**
   * På tvers av hva: fag, trinn, team, blandet eller hele personalet.
   */
  across: 'subject' | 'grade' | 'team' | 'mixed' | 'staff';
  /**
   * Møtets tittel.
   */
  title: string;
  /**
   * Hvorfor dere møtes.
   */
  purpose: string;
  /**
   * Hva dere har i hånda etterpå.
   */
  product: string;
  /**
   * Rollene, <Role> i møtet.
   */
  roles: Role[];
  /**
   * Rundene, <Round> i møtet, i rekkefølge.
   */
  rounds: Round[];
}
/**
 * En del: en gruppe sider i modulen, med egen overskrift.
 */
export interface Part {
  id: Id;
  title: LocalisedText;
  /**
   * Sidene i delen, i rekkefølge. Hver side står i én del.
   */
  pages: Id[];
}
/**
 * En modul som kreves, og hva som går tapt uten den.
 */
export interface RequiredModule {
  module: Id;
  /**
   * true: stien kan ikke utelate den. Ellers er det lov, med en advarsel.
   */
  hard?: boolean;
  why: LocalisedText;
}
/**
 * module.yaml: en modul i en kompetansepakke.
 */
export interface Module {
  id: Id;
  /**
   * Introduksjonsmodul, fagmodul eller avslutningsmodul.
   */
  kind: 'introduction' | 'subject' | 'closing';
  title: LocalisedText;
  purpose: LocalisedText;
  weeks?: Weeks;
  leaderWeeks?: Weeks;
  /**
   * Hvem modulen er for.
   */
  audience: Audience[];
  /**
   * Moduler som bør være gjort før denne.
   */
  requires?: RequiredModule[];
  /**
   * Modulens deler, i rekkefølge.
   */
  parts: Part[];
}
/**
 * Uker en modul trenger.
 */
export interface Weeks {
  /**
   * Minst så mange uker.
   */
  least: number;
  /**
   * Oftest ikke mer enn så mange uker.
   */
  most?: number;
}
/**
 * Hva som skjedde med en id.
 */
export interface Move {
  id: Id;
  /**
   * Hva slags id det var.
   */
  what: 'page' | 'film' | 'meeting' | 'module';
  /**
   * Fikk nytt navn, gikk inn i en annen, ble delt, eller gikk ut.
   */
  kind: 'renamed' | 'merged' | 'split' | 'removed';
  /**
   * Id-ene den ble til. Den første overtar plassen i stier.
   */
  to?: Id[];
  /**
   * Versjonen da det skjedde, i anførselstegn.
   */
  since: string;
  /**
   * Forklaring til leserne.
   */
  note?: string;
}
/**
 * En regel: noen moduler før andre, eller noen til sist. Den binder bare moduler som er med i stien.
 */
export interface OrderRule {
  /**
   * before: disse før dem i than. last: disse etter alle andre.
   */
  rule: 'before' | 'last';
  /**
   * Modulene regelen gjelder.
   */
  modules: Id[];
  /**
   * Modulene som kommer etterpå. Bare for before.
   */
  than?: Id[];
  /**
   * true (vanlig): et brudd er en feil. false: et brudd er en advarsel.
   */
  hard?: boolean;
  why: LocalisedText;
}
/**
 * En vert for filmer.
 */
export interface FilmHost {
  /**
   * Navnet som leseren ser før filmen lastes.
   */
  name: string;
  /**
   * Vertsnavnet.
   */
  host: string;
}
/**
 * package.yaml: en kompetansepakke.
 */
export interface Package {
  id: Id;
  title: LocalisedText;
  /**
   * Pakkens versjon, i anførselstegn.
   */
  version: string;
  /**
   * Språkene som pakken er ment å finnes på. Det første er det som forfatterne skriver først.
   */
  languages: Language[];
  /**
   * Lisensen for innholdet.
   */
  licence: string;
  purpose: LocalisedText;
  /**
   * Hvem som gir ut pakken.
   */
  publisher?: string;
  /**
   * Modulene, i den rekkefølgen de står på hylla. Hver er en mappe.
   */
  modules: Id[];
  /**
   * Reglene for rekkefølgen mellom moduler.
   */
  order?: OrderRule[];
  status?: Status;
  reviewBy?: Date;
  contributors?: Contributors;
  /**
   * Så mange minutter kan de sidene som hører med i en modul, vanligvis ta. Lengre moduler trenger en kort vei: sider med `need: may`.
   */
  moduleMinutes?: number;
  /**
   * Verter som filmer kan ligge hos, utenom Vimeo og YouTube.
   */
  filmHosts?: FilmHost[];
  /**
   * Hva leseren får vite at synene i references.yaml heter, etter det korte ordet der. Et syn som ikke står her, vises slik det er skrevet.
   */
  perspectives?: {
    [k: string]: LocalisedText;
  };
  /**
   * Andre alvorsgrader enn de vanlige, etter kode. Regler om sikkerhet, id-er og henvisninger kan ikke endres.
   */
  severities?: {
    /**
     * Alvorsgraden: feil, advarsel eller av.
     */
    [k: string]: 'error' | 'warning' | 'off';
  };
}
/**
 * Toppen av en oversettelse, side.nn.mdx. Alt som ikke er språk, står i originalen.
 */
export interface PageTranslation {
  id: Id;
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Én–to setninger om hva leseren får.
   */
  summary: string;
  /**
   * Mål: hva leserne kan etterpå.
   *
   * Items: Et mål.
   */
  goals?: string[];
  /**
   * Hovedpunkter å ta med seg.
   *
   * Items: Et hovedpunkt.
   */
  keyPoints?: string[];
  /**
   * Revisjonen av originalen som denne oversetter.
   */
  translates: number;
  /**
   * Hvordan siden brukes, i én setning til kortet øverst.
   */
  how?: string;
  contributors?: Contributors;
}
/**
 * En side som kreves, og hva som går tapt uten den.
 */
export interface RequiredPage {
  page: Id;
  /**
   * true: stien kan ikke utelate den. Ellers er det lov, med en advarsel.
   */
  hard?: boolean;
  /**
   * Hva som går tapt uten den.
   */
  why: string;
}
/**
 * Toppen av en side (front matter), på språket som pakken skrives i først.
 */
export interface Page {
  id: Id;
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Én–to setninger om hva leseren får.
   */
  summary: string;
  /**
   * Hva siden mest er: film, lesing, refleksjon, samtale eller utprøving.
   */
  kind: 'film' | 'reading' | 'reflection' | 'discussion' | 'practice';
  /**
   * Tid for sidens egen tekst. Blokkene har sine egne minutter.
   */
  minutes: {
    reading: Minutes;
    basis: Basis;
  };
  /**
   * Hvem siden er for, når det er andre enn modulens.
   */
  audience?: Audience[];
  /**
   * Sider som bør komme før denne.
   */
  requires?: RequiredPage[];
  /**
   * Mål: hva leserne kan etterpå.
   *
   * Items: Et mål.
   */
  goals?: string[];
  /**
   * Hovedpunkter å ta med seg.
   *
   * Items: Et hovedpunkt.
   */
  keyPoints?: string[];
  /**
   * Kilder fra references.yaml.
   */
  cites?: Id[];
  /**
   * Hvordan siden brukes, i én setning til kortet øverst.
   */
  how?: string;
  /**
   * must: siden hører med (vanlig). may: siden er valgfri, og den korte veien gjennom modulen går utenom.
   */
  need?: 'must' | 'may';
  status?: Status;
  reviewBy?: Date;
  contributors?: Contributors;
  /**
   * Koder fra Grep for det i læreplanen som siden angår.
   */
  curriculum?: CurriculumCode[];
  /**
   * Hva som er endret siden første revisjon, nyeste først.
   */
  changes?: Change[];
  /**
   * Revisjonen. Øk den når innholdet endres.
   */
  revision: number;
}
/**
 * En side.
 */
export interface PageStep {
  page: QualifiedId;
  /**
   * Blokker på siden som utelates.
   */
  omit?: Id[];
  /**
   * Hvorfor det er utelatt. Vises på siden.
   */
  because?: string;
  /**
   * En merknad til leserne på denne skolen. Vanlig Markdown.
   */
  note?: string;
}
/**
 * En hel modul.
 */
export interface ModuleStep {
  module: QualifiedId;
  /**
   * Sider som utelates.
   */
  except?: QualifiedId[];
  /**
   * Hvorfor det er utelatt. Vises på siden.
   */
  because?: string;
  /**
   * En merknad til leserne på denne skolen. Vanlig Markdown.
   */
  note?: string;
}
/**
 * En film alene, med spørsmålene sine.
 */
export interface FilmStep {
  film: QualifiedId;
  /**
   * En merknad til leserne på denne skolen. Vanlig Markdown.
   */
  note?: string;
}
/**
 * En blokk alene.
 */
export interface BlockStep {
  block: QualifiedBlockId;
  /**
   * En merknad til leserne på denne skolen. Vanlig Markdown.
   */
  note?: string;
}
/**
 * Et møte, plassert av dere.
 */
export interface MeetingStep {
  meeting: QualifiedId;
  /**
   * En merknad til leserne på denne skolen. Vanlig Markdown.
   */
  note?: string;
}
/**
 * Egen tekst.
 */
export interface TextStep {
  /**
   * Teksten. Vanlig Markdown.
   */
  text: string;
  /**
   * Overskrift.
   */
  title?: string;
}
/**
 * En lenke til noe utenfor.
 */
export interface LinkStep {
  /**
   * Lenken.
   */
  link: {
    /**
     * Lenketeksten.
     */
    title: string;
    url: HttpsUrl;
  };
  /**
   * En merknad til leserne på denne skolen. Vanlig Markdown.
   */
  note?: string;
}
/**
 * Et møte som stien utelater.
 */
export interface LeftOutMeeting {
  meeting: QualifiedId;
  /**
   * Hvorfor det er utelatt. Vises på siden.
   */
  because: string;
}
/**
 * En læringssti: paths/<id>.yaml hos en skole, eller en foreslått sti i en pakke. En foreslått sti på nynorsk, paths/<id>.nn.yaml, har de samme stegene og sine egne ord.
 */
export interface Path {
  id: Id;
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Hvorfor dere går denne stien.
   */
  why: string;
  basedOn?: QualifiedId;
  /**
   * Stegene, i rekkefølge.
   */
  steps: Step[];
  /**
   * Møter fra pakken som dere ikke tar med.
   */
  leaveOut?: LeftOutMeeting[];
}
/**
 * En kilde, med feltene fra CSL-JSON og tre egne: kind, perspective, access.
 */
export interface Source {
  id: Id;
  /**
   * Forskning, styringsdokument eller praksis.
   */
  kind: 'research' | 'policy' | 'practice';
  perspective: Id;
  /**
   * Åpen for alle, eller bak betaling.
   */
  access: 'open' | 'paywalled';
  /**
   * Hva slags kilde, som i CSL.
   */
  type:
    | 'report'
    | 'book'
    | 'article-journal'
    | 'article'
    | 'chapter'
    | 'webpage'
    | 'legislation'
    | 'thesis'
    | 'paper-conference';
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Korttittelen på en lov eller forskrift. Den står i teksten, og først i kildelisten.
   */
  'title-short'?: string;
  /**
   * Hvem som har skrevet den.
   */
  author: Author[];
  /**
   * Redaktører.
   */
  editor?: Author[];
  /**
   * Utgivelsesåret.
   */
  issued?: number;
  /**
   * Utgiver.
   */
  publisher?: string;
  /**
   * Tidsskrift eller bok den står i.
   */
  'container-title'?: string;
  /**
   * Årgang, i anførselstegn.
   */
  volume?: string;
  /**
   * Nummer, i anførselstegn.
   */
  issue?: string;
  /**
   * Sider, i anførselstegn.
   */
  page?: string;
  /**
   * Utgave, i anførselstegn.
   */
  edition?: string;
  /**
   * Rapportnummer, i anførselstegn.
   */
  number?: string;
  /**
   * Undertype.
   */
  genre?: string;
  URL?: HttpsUrl;
  /**
   * DOI uten https://doi.org/.
   */
  DOI?: string;
  /**
   * ISBN, i anførselstegn.
   */
  ISBN?: string;
}
/**
 * En person med family og given, eller en institusjon med literal.
 */
export interface Author {
  /**
   * Etternavn.
   */
  family?: string;
  /**
   * Fornavn.
   */
  given?: string;
  /**
   * Navnet på en institusjon.
   */
  literal?: string;
}
/**
 * En pakke i rapporten.
 */
export interface ReportedPackage {
  id: Id;
  /**
   * Tittelen, på pakkens første språk.
   */
  title: string;
  /**
   * Versjonen.
   */
  version: string;
  /**
   * Lisensen.
   */
  licence: string;
  status: Status;
  /**
   * Dagen da noen skal se over pakken igjen.
   */
  reviewBy: string | null;
  /**
   * Språkene som pakken er ment å finnes på.
   */
  languages: Language[];
}
/**
 * En film i rapporten.
 */
export interface ReportedFilm {
  id: QualifiedId;
  /**
   * Filen som beskriver den.
   */
  file: string;
  /**
   * Tittelen, på pakkens første språk.
   */
  title: string;
  /**
   * published: laget. planned: ikke laget ennå.
   */
  status: 'published' | 'planned';
  /**
   * Hvor filmen ligger: i pakken, hos andre, eller ingen steder ennå.
   */
  place: 'file' | 'vimeo' | 'youtube' | 'host' | 'none';
  seconds: ReportedSeconds;
  audioDescription: ReportedAudioDescription;
  /**
   * Språk for språk: pakkens, og de andre som filmen har noe på.
   */
  languages: ReportedFilmLanguage[];
  /**
   * Sidene som viser filmen.
   */
  shownOn: QualifiedId[];
}
/**
 * Lengden.
 */
export interface ReportedSeconds {
  /**
   * Lengden i film.yaml, i sekunder.
   */
  stated: number;
  /**
   * Lengden av filen, målt, i sekunder; null der den ikke er målt.
   */
  measured: number | null;
}
/**
 * Synstolking.
 */
export interface ReportedAudioDescription {
  /**
   * not-needed: alt som ses, sies. described: det finnes en synstolket utgave. none: den mangler. unsaid: ingenting er sagt.
   */
  mode: 'not-needed' | 'described' | 'none' | 'unsaid';
  /**
   * Begrunnelsen, på pakkens første språk.
   */
  why: string | null;
}
/**
 * Det en film har på ett språk.
 */
export interface ReportedFilmLanguage {
  language: Language;
  /**
   * Filen med teksting; null der den mangler.
   */
  captions: string | null;
  /**
   * Om filmen er skrevet ut som tekst.
   */
  transcript: boolean;
}
/**
 * En side eller en lederstøtte i rapporten.
 */
export interface ReportedPage {
  id: QualifiedId;
  /**
   * Side eller lederstøtte.
   */
  kind: 'page' | 'leader-support';
  /**
   * Filen med originalen.
   */
  file: string;
  module: QualifiedId;
  /**
   * Tittelen på originalen.
   */
  title: string;
  status: Status;
  /**
   * Dagen da noen skal se over siden igjen.
   */
  reviewBy: string | null;
  /**
   * Originalens revisjon.
   */
  revision: number;
  /**
   * Språk for språk, etter pakkens språk.
   */
  languages: ReportedPageLanguage[];
}
/**
 * En side på ett språk.
 */
export interface ReportedPageLanguage {
  language: Language;
  /**
   * Om siden finnes på språket.
   */
  there: boolean;
  /**
   * Tittelen på språket.
   */
  title: string | null;
  /**
   * Revisjonen som er oversatt; null for originalen, og der siden mangler.
   */
  translates: number | null;
  /**
   * Om oversettelsen er eldre enn originalen.
   */
  stale: boolean;
}
/**
 * En kilde i rapporten.
 */
export interface ReportedSource {
  id: QualifiedId;
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Styringsdokument, forskning eller praksis.
   */
  kind: 'policy' | 'research' | 'practice';
  perspective: Id;
  /**
   * Åpen for alle, eller bak betaling.
   */
  access: 'open' | 'paywalled';
  /**
   * Nettadressen, eller DOI som adresse; null der kilden har ingen.
   */
  address: string | null;
  /**
   * Modulene som bruker kilden.
   */
  modules: QualifiedId[];
  /**
   * Tekstene som bruker kilden: page:pakke/side, eller leader:pakke/modul.
   */
  citedIn: string[];
}
/**
 * Et bilde der det står.
 */
export interface ReportedFigure {
  /**
   * Filen med bildet.
   */
  file: string;
  /**
   * Teksten som viser bildet: page:pakke/side, eller leader:pakke/modul.
   */
  in: string;
  size: ReportedPictureSize;
  /**
   * Språk for språk: pakkens, og de andre som teksten finnes på.
   */
  languages: ReportedFigureLanguage[];
}
/**
 * Et bilde på ett språk.
 */
export interface ReportedFigureLanguage {
  language: Language;
  /**
   * Den alternative teksten; null der bildet ikke finnes på språket.
   */
  alt: string | null;
  /**
   * Om bildet har bildetekst.
   */
  caption: boolean;
}
/**
 * Summer, for de delene rapporten har.
 */
export interface ReportTotals {
  films?: FilmTotals;
  pages?: PageTotals;
  sources?: SourceTotals;
  figures?: FigureTotals;
}
/**
 * Summer for filmer. Teksting, tekst og synstolking er talt for dem som er laget.
 */
export interface FilmTotals {
  /**
   * Alle filmer.
   */
  count: number;
  /**
   * Filmer som er laget.
   */
  published: number;
  captions: LanguageCounts;
  transcript: LanguageCounts;
  audioDescription: AudioDescriptionTotals;
}
/**
 * Et antall for hvert språk.
 */
export interface LanguageCounts {
  /**
   * Bokmål.
   */
  nb: number;
  /**
   * Nynorsk.
   */
  nn: number;
  /**
   * Nordsamisk.
   */
  se: number;
  /**
   * Engelsk.
   */
  en: number;
}
/**
 * Filmer etter synstolking.
 */
export interface AudioDescriptionTotals {
  /**
   * Der alt som ses, også sies.
   */
  notNeeded: number;
  /**
   * Med synstolket utgave.
   */
  described: number;
  /**
   * Der synstolking mangler.
   */
  none: number;
  /**
   * Der ingenting er sagt om synstolking.
   */
  unsaid: number;
}
/**
 * Summer for sider og lederstøtte.
 */
export interface PageTotals {
  /**
   * Alle.
   */
  count: number;
  /**
   * Kladder.
   */
  draft: number;
  /**
   * Til gjennomlesning.
   */
  review: number;
  /**
   * Ferdige.
   */
  published: number;
  there: LanguageCounts;
  stale: LanguageCounts;
}
/**
 * Summer for kilder.
 */
export interface SourceTotals {
  /**
   * Alle kilder.
   */
  count: number;
  /**
   * Forskning.
   */
  research: number;
  /**
   * Styringsdokumenter.
   */
  policy: number;
  /**
   * Praksis.
   */
  practice: number;
  /**
   * Åpne for alle.
   */
  open: number;
  /**
   * Bak betaling.
   */
  paywalled: number;
  /**
   * Ulike syn.
   */
  perspectives: number;
  /**
   * Kilder som ingen tekst bruker.
   */
  uncited: number;
}
/**
 * Summer for bilder som en side viser.
 */
export interface FigureTotals {
  /**
   * Ulike bilder.
   */
  count: number;
  /**
   * Steder der et bilde vises.
   */
  shown: number;
  alt: LanguageCounts;
}
/**
 * Noe som ikke er med, fordi en fil har feil.
 */
export interface ReportedRefusal {
  /**
   * Hva det er.
   */
  kind: 'page' | 'film' | 'module' | 'meeting' | 'path' | 'source' | 'package';
  /**
   * Id-en.
   */
  id: string;
  /**
   * Filen som må rettes.
   */
  file: string;
}
/**
 * Det stifinner report gir som JSON: alle filmer, sider, kilder og bilder, og summer.
 */
export interface Report {
  /**
   * Pakkene.
   */
  packages: ReportedPackage[];
  /**
   * Filmene, ordnet etter id.
   */
  films?: ReportedFilm[];
  /**
   * Sidene og lederstøtten, i rekkefølgen på hylla.
   */
  pages?: ReportedPage[];
  /**
   * Kildene, i rekkefølgen i references.yaml.
   */
  sources?: ReportedSource[];
  /**
   * Bildene der de står, i rekkefølgen på hylla; et bilde som står på to sider, er med to ganger.
   */
  figures?: ReportedFigure[];
  totals: ReportTotals;
  /**
   * Det som ikke er med i rapporten, fordi filen har feil.
   */
  refused: ReportedRefusal[];
}
/**
 * school.yaml: en skole.
 */
export interface School {
  id: Id;
  /**
   * Skolens navn.
   */
  name: string;
  owner: Id;
  /**
   * Skolens språk: nb eller nn.
   */
  language: 'nb' | 'nn';
  /**
   * Skolens farge, #rrggbb i anførselstegn.
   */
  colour: string;
  address?: HttpsUrl;
  /**
   * Stiene på nettstedet, i rekkefølge.
   *
   * Items: En sti i paths/, eller en foreslått sti som pakke/sti.
   */
  paths: string[];
  /**
   * Pakkene i biblioteket. Uten: pakkene som stiene bruker.
   */
  packages?: Id[];
  /**
   * Sider utenfor stiene: included som bibliotek her, eller portal på en annen adresse.
   */
  outside?: 'included' | 'portal';
  portal?: HttpsUrl;
  accessibilityStatement?: HttpsUrl;
}
