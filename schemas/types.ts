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
 * Et språk: nb bokmål, nn nynorsk, se nordsamisk, en engelsk.
 */
export type Language = 'nb' | 'nn' | 'se' | 'en';
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
 * Det ved noe som er endret. order: bare rekkefølgen. module: står i en annen modul eller del. about: det som står nederst om opphav, endringer og lisens. stale: merket som eldre enn originalen er kommet eller borte.
 */
export type ImpactFacet =
  | 'title'
  | 'summary'
  | 'text'
  | 'blocks'
  | 'questions'
  | 'film'
  | 'captions'
  | 'transcript'
  | 'figures'
  | 'sources'
  | 'minutes'
  | 'order'
  | 'kind'
  | 'audience'
  | 'requires'
  | 'module'
  | 'about'
  | 'status'
  | 'language'
  | 'stale'
  | 'steps'
  | 'why'
  | 'note'
  | 'omissions'
  | 'address';
/**
 * new: ny. gone: borte uten at moved.yaml sier det. removed, renamed, merged og split: slik moved.yaml sier. refused: filen har fått feil. mended: filen hadde feil før.
 */
export type ImpactChange =
  'new' | 'gone' | 'removed' | 'renamed' | 'merged' | 'split' | 'changed' | 'refused' | 'mended';
/**
 * En id med pakken foran.
 */
export type QualifiedId = string;
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
 * En kode fra Grep, den nasjonale databasen for læreplaner.
 */
export type CurriculumCode = string;
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
 * Et kjent funn, uavhengig av hvor i filen det står.
 */
export interface KnownFinding {
  /**
   * Filen, fra mappen som ble sjekket.
   */
  file: string;
  /**
   * Regelens kode.
   */
  code: string;
  /**
   * Laget av linjen funnet står på, og av navnene regelen nevner.
   */
  fingerprint: string;
  /**
   * Hvor mange like funn det er.
   */
  count: number;
}
/**
 * Funn som er kjent fra før, så check bare viser nye. Skrives av stifinner check --write-baseline.
 */
export interface Baseline {
  /**
   * Utgaven av denne formen.
   */
  version: 1;
  /**
   * De kjente funnene, ordnet etter fil, kode og fingeravtrykk.
   */
  findings: KnownFinding[];
}
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
 * Et funn i innholdet.
 */
export interface Finding {
  /**
   * Regelens kode. Den er for alltid den samme.
   */
  code: string;
  /**
   * Om funnet er en feil eller en advarsel.
   */
  severity: 'error' | 'warning';
  at: FindingPlace;
  /**
   * Hva som står der, og hva som var ventet.
   */
  message: string;
  /**
   * Hva forfatteren kan gjøre.
   */
  help?: string;
  language?: Language;
  /**
   * Der regelen har siden sin, fra roten av regelboken.
   */
  page: string;
  /**
   * Andre steder som funnet gjelder.
   */
  related?: FindingRelated[];
  fix?: FindingFix;
}
/**
 * Et sted i en fil. Linjer og kolonner telles fra 1, kolonner i UTF-16-enheter, og slutten er ikke med.
 */
export interface FindingPlace {
  /**
   * Filen, fra mappen som ble sjekket.
   */
  file: string;
  /**
   * Linjen der stedet begynner.
   */
  line: number;
  /**
   * Kolonnen der stedet begynner.
   */
  column: number;
  /**
   * Linjen der stedet slutter.
   */
  endLine: number;
  /**
   * Kolonnen etter det siste tegnet på stedet.
   */
  endColumn: number;
}
/**
 * Et annet sted som et funn gjelder.
 */
export interface FindingRelated {
  at: FindingPlace;
  /**
   * Hva som er der.
   */
  message: string;
}
/**
 * En retting av et funn, i filen der det er.
 */
export interface FindingFix {
  /**
   * Hva rettingen gjør.
   */
  title: string;
  /**
   * Om ingenting annet kan ha vært ment, så check --fix gjør det uten å spørre.
   */
  safe: boolean;
  /**
   * Endringene. De går ikke inn i hverandre.
   */
  edits: FindingEdit[];
}
/**
 * En endring i en fil: det som står på et sted, byttes ut.
 */
export interface FindingEdit {
  at: FindingPlace;
  /**
   * Det som settes inn.
   */
  text: string;
}
/**
 * Hvor mange funn det er.
 */
export interface FindingsSummary {
  /**
   * Hvor mange feil.
   */
  errors: number;
  /**
   * Hvor mange advarsler.
   */
  warnings: number;
  /**
   * Hvor mange filer som ble sjekket.
   */
  files: number;
  /**
   * Hvor mange av dem det ble funnet noe i.
   */
  filesWithFaults: number;
}
/**
 * Det som en baseline kjenner til.
 */
export interface FindingsKnown {
  /**
   * Hvor mange kjente funn som ikke er vist.
   */
  hidden: number;
  /**
   * Hvor mange av dem som er feil.
   */
  errors: number;
  /**
   * Hvor mange funn i filen som er rettet siden.
   */
  mended: number;
}
/**
 * Det stifinner check --format json gir: hvert funn, og summen av dem.
 */
export interface Diagnostics {
  /**
   * Funnene, ordnet etter fil, linje og kolonne.
   */
  diagnostics: Finding[];
  summary: FindingsSummary;
  baseline?: FindingsKnown;
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
 * Minutter før og etter.
 */
export interface ImpactMinutes {
  /**
   * Vanlige minutter før; null der det ikke fantes.
   */
  before: number | null;
  /**
   * Vanlige minutter nå; null der det ikke finnes lenger.
   */
  after: number | null;
}
/**
 * En blokk som er ny, endret eller borte.
 */
export interface ImpactBlock {
  id: Id;
  /**
   * Tittelen, eller id-en der den ikke har noen.
   */
  title: string;
  /**
   * Hva som har skjedd.
   */
  change: 'new' | 'gone' | 'changed';
  /**
   * Hva ved den som er endret.
   */
  what: ImpactFacet[];
  minutes: ImpactMinutes;
}
/**
 * Revisjonen av en original.
 */
export interface ImpactRevision {
  /**
   * Revisjonen før.
   */
  before: number;
  /**
   * Revisjonen nå.
   */
  after: number;
  /**
   * Om den er økt.
   */
  raised: boolean;
  /**
   * Om ordene i originalen er endret, så den burde vært økt.
   */
  expected: boolean;
}
/**
 * Noe i en pakke som er nytt, endret eller borte for en leser.
 */
export interface ImpactThing {
  /**
   * Hva det er.
   */
  kind: 'package' | 'module' | 'leader-support' | 'page' | 'film' | 'meeting' | 'source' | 'figure' | 'path';
  /**
   * Id-en med pakken foran; for lederstøtte modulens, for et bilde filen.
   */
  id: string;
  /**
   * Tittelen, på pakkens første språk.
   */
  title: string;
  /**
   * Filen, slik den heter nå, eller het før.
   */
  file: string;
  change: ImpactChange;
  /**
   * Id-ene det ble til, etter moved.yaml.
   */
  to: string[];
  /**
   * Hva ved det som er endret.
   */
  what: ImpactFacet[];
  /**
   * Språkene der ordene er endret, nye eller borte.
   */
  languages: Language[];
  /**
   * Blokkene som er nye, endret eller borte, på originalens språk.
   */
  blocks: ImpactBlock[];
  /**
   * Minuttene, der de er andre enn før; ellers null.
   */
  minutes: ImpactMinutes | null;
  /**
   * Revisjonen av en side eller lederstøtte som er endret; ellers null.
   */
  revision: ImpactRevision | null;
  /**
   * Hvor mange skoler som har det i en sti, før eller nå.
   */
  schools: number;
}
/**
 * En oversettelse som er blitt eldre enn originalen.
 */
export interface ImpactTranslation {
  /**
   * Side eller lederstøtte.
   */
  kind: 'page' | 'leader-support';
  id: QualifiedId;
  /**
   * Tittelen på oversettelsen.
   */
  title: string;
  language: Language;
  /**
   * Revisjonen den oversetter.
   */
  translates: number;
  /**
   * Originalens revisjon nå.
   */
  revision: number;
  /**
   * older-revision: den oversetter en eldre revisjon. text-changed: originalen er endret uten ny revisjon.
   */
  because: 'older-revision' | 'text-changed';
}
/**
 * En feil eller advarsel som ikke var der før.
 */
export interface ImpactDiagnostic {
  /**
   * Regelen.
   */
  code: string;
  /**
   * Feil eller advarsel.
   */
  severity: 'error' | 'warning';
  /**
   * Filen.
   */
  file: string;
  /**
   * Linjen, fra 1.
   */
  line: number;
  /**
   * Kolonnen, fra 1.
   */
  column: number;
  /**
   * Hva som er der, og hva som var forventet.
   */
  message: string;
  /**
   * Hva en kan gjøre; null der regelen ikke sier mer.
   */
  help: string | null;
}
/**
 * En blokk som stien utelater, og som er endret eller borte.
 */
export interface ImpactOmission {
  id: Id;
  /**
   * Tittelen, eller id-en der den ikke har noen.
   */
  title: string;
  /**
   * Hva som har skjedd med den.
   */
  change: 'gone' | 'changed';
}
/**
 * En adresse på nettstedet som er blitt en annen.
 */
export interface ImpactAddress {
  /**
   * Adressen før.
   */
  before: string;
  /**
   * Adressen nå.
   */
  after: string;
}
/**
 * Et steg i en sti som er nytt, endret eller borte på nettstedet.
 */
export interface ImpactStep {
  /**
   * Hva steget er.
   */
  kind: 'page' | 'film' | 'block' | 'meeting' | 'text' | 'link';
  /**
   * Hva det viser; null for skolens egen tekst eller lenke.
   */
  id: string | null;
  /**
   * Hva steget viste før, der det er flyttet; ellers null.
   */
  from: string | null;
  /**
   * Nummeret i stien, nå eller før.
   */
  number: number;
  /**
   * Tittelen, på stiens språk.
   */
  title: string;
  /**
   * new: nytt. gone: borte. removed: står som utgått. refused: kan ikke vises, for filen har feil. mended: kan vises igjen.
   */
  change: 'new' | 'gone' | 'removed' | 'changed' | 'refused' | 'mended';
  /**
   * Hvorfor et nytt steg kom uten at stien er endret: module: stien tar hele modulen. part: møtet hører til en del av modulen. Ellers null.
   */
  through: 'module' | 'part' | null;
  /**
   * Hva ved det som er endret.
   */
  what: ImpactFacet[];
  /**
   * Blokker som vises, og som er nye, endret eller borte.
   */
  blocks: ImpactBlock[];
  /**
   * Blokker som stien utelater, og som er endret eller borte.
   */
  omitted: ImpactOmission[];
  minutes: ImpactMinutes;
  /**
   * Adressen, der den er blitt en annen; ellers null.
   */
  address: ImpactAddress | null;
  /**
   * Om skolen har en egen merknad på steget.
   */
  note: boolean;
}
/**
 * En sti som vises annerledes enn før.
 */
export interface ImpactPath {
  /**
   * Stiens id; en foreslått sti med pakken foran.
   */
  id: string;
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Om stien er ny, borte eller endret på nettstedet.
   */
  change: 'new' | 'gone' | 'changed';
  /**
   * Om stien selv er skrevet om, ikke bare det den bruker.
   */
  rewritten: boolean;
  /**
   * Hva ved stien som er endret.
   */
  what: ImpactFacet[];
  minutes: ImpactMinutes;
  /**
   * Stegene som er nye, endret eller borte, i stiens rekkefølge.
   */
  steps: ImpactStep[];
  /**
   * Sider og møter som stien utelater, og som ikke lenger er noe å utelate.
   */
  leftOutGone: string[];
}
/**
 * Modulens side eller lederens side, for en modul som stiene tar fra.
 */
export interface ImpactLeading {
  /**
   * Modulens side eller lederens.
   */
  kind: 'module' | 'leader-support';
  id: QualifiedId;
  /**
   * Tittelen, på skolens språk.
   */
  title: string;
  /**
   * Hva ved den som er endret.
   */
  what: ImpactFacet[];
}
/**
 * Om feil gjør at skolen beholder sitt forrige nettsted.
 */
export interface ImpactHeld {
  /**
   * Om den var holdt igjen før.
   */
  before: boolean;
  /**
   * Om den er holdt igjen nå.
   */
  after: boolean;
  /**
   * Filene som må rettes.
   */
  by: string[];
}
/**
 * En skole som ser noe annet enn før.
 */
export interface ImpactSchool {
  /**
   * Skolens id.
   */
  id: string;
  /**
   * Navnet, eller id-en der school.yaml har feil.
   */
  name: string;
  /**
   * Om skolen er ny, borte eller ser noe nytt.
   */
  change: 'new' | 'gone' | 'changed';
  held: ImpactHeld;
  /**
   * Felt i school.yaml som er endret.
   */
  rewritten: string[];
  /**
   * Stiene som vises annerledes.
   */
  paths: ImpactPath[];
  /**
   * Modulsider og lederstøtte som er endret.
   */
  leading: ImpactLeading[];
  /**
   * Hvor mye som er endret i pakkene i skolens bibliotek: sider, filmer, møter og annet med egen side.
   */
  library: number;
  /**
   * Nye feil og advarsler i skolens filer.
   */
  diagnostics: ImpactDiagnostic[];
  /**
   * Feil og advarsler i skolens filer som er borte.
   */
  mended: number;
}
/**
 * Noe som ikke kunne leses, fordi en fil har feil.
 */
export interface ImpactRefusal {
  /**
   * Hva det er.
   */
  kind: 'page' | 'film' | 'module' | 'meeting' | 'path' | 'source' | 'package';
  /**
   * Id-en.
   */
  id: string;
  /**
   * Filen som har feil.
   */
  file: string;
}
/**
 * Det som innholdet er sammenlignet med.
 */
export interface ImpactSince {
  /**
   * En revisjon i git, eller en annen mappe.
   */
  kind: 'revision' | 'folder';
  /**
   * Revisjonen eller mappen slik den ble gitt.
   */
  name: string;
  /**
   * Revisjonens hash; null for en mappe.
   */
  commit: string | null;
}
/**
 * Hvor mye av hvert slag som er nytt, endret eller borte.
 */
export interface ImpactCounts {
  /**
   * Pakker.
   */
  package: number;
  /**
   * Moduler.
   */
  module: number;
  /**
   * Lederstøtte.
   */
  'leader-support': number;
  /**
   * Sider.
   */
  page: number;
  /**
   * Filmer.
   */
  film: number;
  /**
   * Møter.
   */
  meeting: number;
  /**
   * Kilder.
   */
  source: number;
  /**
   * Bilder.
   */
  figure: number;
  /**
   * Foreslåtte stier.
   */
  path: number;
}
/**
 * Hvor mange skoler endringen gjelder.
 */
export interface ImpactSchoolCounts {
  /**
   * Alle skoler, før og nå.
   */
  all: number;
  /**
   * Skoler som ser noe i stiene sine, på skolens egne sider eller i modulene.
   */
  paths: number;
  /**
   * Skoler som bare ser noe i biblioteket.
   */
  library: number;
  /**
   * Skoler som ikke ser noe.
   */
  none: number;
  /**
   * Skoler som beholder sitt forrige nettsted på grunn av feil, og ikke gjorde det før.
   */
  held: number;
}
/**
 * Summene.
 */
export interface ImpactSummary {
  changed: ImpactCounts;
  schools: ImpactSchoolCounts;
  /**
   * Nye feil, i pakker og skoler.
   */
  errors: number;
  /**
   * Nye advarsler, i pakker og skoler.
   */
  warnings: number;
  /**
   * Feil og advarsler som er borte.
   */
  mended: number;
  /**
   * Originaler som er endret uten ny revisjon.
   */
  notRaised: number;
  /**
   * Oversettelser som er blitt eldre enn originalen.
   */
  stale: number;
}
/**
 * Det stifinner impact gir som JSON: hva en endring gjør, for pakkene og for skolene.
 */
export interface Impact {
  since: ImpactSince;
  summary: ImpactSummary;
  /**
   * Nye feil og advarsler i pakkene.
   */
  diagnostics: ImpactDiagnostic[];
  /**
   * Det som er nytt, endret eller borte i pakkene.
   */
  things: ImpactThing[];
  /**
   * Oversettelser som er blitt eldre enn originalen.
   */
  translations: ImpactTranslation[];
  /**
   * Skolene som ser noe annet enn før; de med feil først.
   */
  schools: ImpactSchool[];
  /**
   * Det som ikke kan leses nå, fordi filen har feil.
   */
  refused: ImpactRefusal[];
  /**
   * Det som ikke kunne leses før, så det ikke kan sammenlignes.
   */
  refusedBefore: ImpactRefusal[];
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
   * Hva leseren får vite at perspektivene i references.yaml heter, etter det korte ordet der. Et perspektiv som ikke står her, vises slik det er skrevet.
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
   * Hvem som har skrevet den. En bok eller rapport som bare har redaktører, har dem i `editor`.
   */
  author?: Author[];
  /**
   * Redaktører, for en bok eller rapport, eller for boken som et kapittel står i.
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
 * Kartet over en pakke: hva den har, hva som bygger på hva, hva det tar, og hva som mangler.
 */
export interface PackageMap {
  package: Id;
  /**
   * Tittelen, på pakkens første språk.
   */
  title: string;
  language: Language;
  /**
   * Modulene, i rekkefølgen på hylla.
   */
  modules: MappedModule[];
  /**
   * Det som kommer før noe annet: rekkefølgen mellom moduler, og det moduler og sider bygger på.
   */
  edges: MappedEdge[];
  /**
   * Filmene, ordnet etter id.
   */
  films: ReportedFilm[];
  /**
   * Perspektivene, med kildene som bringer hvert av dem; de med flest kilder først.
   */
  perspectives: MappedPerspective[];
  /**
   * De foreslåtte stiene.
   */
  paths: MappedPath[];
  minutes: ReportedMinutes;
  total: ReportedRange;
  /**
   * Det som mangler.
   */
  missing: MappedGap[];
}
/**
 * En modul i kartet.
 */
export interface MappedModule {
  id: QualifiedId;
  /**
   * Introduksjonsmodul, fagmodul eller avslutningsmodul.
   */
  kind: 'introduction' | 'subject' | 'closing';
  /**
   * Tittelen.
   */
  title: string;
  minutes: ReportedMinutes;
  total: ReportedRange;
  /**
   * Lederstøtten; null der modulen ikke har noen.
   */
  leaderSupport: MappedLeaderSupport | null;
  /**
   * Delene, i rekkefølge.
   */
  parts: MappedPart[];
  /**
   * Møtene som gjelder hele modulen.
   */
  meetings: MappedMeeting[];
}
/**
 * Minutter etter arbeidsform; en arbeidsform som ikke er med, tar ingen tid.
 */
export interface ReportedMinutes {
  alone?: ReportedRange;
  pair?: ReportedRange;
  group?: ReportedRange;
  plenary?: ReportedRange;
  practice?: ReportedRange;
}
/**
 * Minutter.
 */
export interface ReportedRange {
  /**
   * Minst.
   */
  least: number;
  /**
   * Vanligvis.
   */
  typical: number;
  /**
   * Mest.
   */
  most: number;
}
/**
 * Lederstøtten til en modul.
 */
export interface MappedLeaderSupport {
  /**
   * Tittelen.
   */
  title: string;
  language: Language;
  status: Status;
  /**
   * Hvilken revisjon originalen er.
   */
  revision: number;
  /**
   * Filen med originalen.
   */
  file: string;
  /**
   * Språk for språk.
   */
  languages: ReportedPageLanguage[];
}
/**
 * En del av en modul.
 */
export interface MappedPart {
  id: Id;
  /**
   * Tittelen.
   */
  title: string;
  /**
   * Sidene, i rekkefølge.
   */
  pages: MappedPage[];
  /**
   * Møtene som hører til delen.
   */
  meetings: MappedMeeting[];
  /**
   * Sider som ikke er med, fordi filen har feil.
   */
  refused: QualifiedId[];
}
/**
 * En side i kartet.
 */
export interface MappedPage {
  id: QualifiedId;
  /**
   * Tittelen.
   */
  title: string;
  language: Language;
  /**
   * Hva slags side det er.
   */
  kind: 'film' | 'reading' | 'reflection' | 'discussion' | 'practice';
  /**
   * may: den korte veien gjennom modulen går forbi siden.
   */
  need: 'must' | 'may';
  status: Status;
  /**
   * Dagen da noen skal se over siden igjen.
   */
  reviewBy: string | null;
  /**
   * Hvilken revisjon originalen er.
   */
  revision: number;
  /**
   * Filen med originalen.
   */
  file: string;
  minutes: ReportedMinutes;
  total: ReportedRange;
  /**
   * Språk for språk: pakkens, og de andre som siden finnes på.
   */
  languages: ReportedPageLanguage[];
}
/**
 * Et fellesmøte i kartet.
 */
export interface MappedMeeting {
  id: QualifiedId;
  /**
   * Tittelen.
   */
  title: string;
  language: Language;
  minutes: ReportedMinutes;
  total: ReportedRange;
}
/**
 * Noe som kommer før noe annet.
 */
export interface MappedEdge {
  /**
   * order: en regel om rekkefølgen mellom moduler. module: en modul bygger på en annen. page: en side bygger på en annen.
   */
  kind: 'order' | 'module' | 'page';
  from: QualifiedId;
  to: QualifiedId;
  /**
   * true: det må holdes. false: det er et råd.
   */
  hard: boolean;
  /**
   * Hvorfor.
   */
  why: string;
}
/**
 * Et perspektiv som kilder bringer.
 */
export interface MappedPerspective {
  id: Id;
  /**
   * Det perspektivet kalles i package.yaml, ellers det korte ordet.
   */
  title: string;
  /**
   * Kildene.
   */
  sources: ReportedSource[];
}
/**
 * En sti som pakken foreslår.
 */
export interface MappedPath {
  id: QualifiedId;
  /**
   * Tittelen.
   */
  title: string;
  language: Language;
  /**
   * Språkene stien er skrevet på.
   */
  languages: Language[];
  minutes: ReportedMinutes;
  total: ReportedRange;
  /**
   * Sidene stien tar, i rekkefølge.
   */
  takes: MappedTake[];
  /**
   * Møtene i stien, i rekkefølge.
   */
  meetings: QualifiedId[];
}
/**
 * En side som en sti tar.
 */
export interface MappedTake {
  page: QualifiedId;
  /**
   * false: stien tar bare noe av siden.
   */
  whole: boolean;
}
/**
 * Noe som mangler, og hvor.
 */
export interface MappedGap {
  /**
   * Hva det er.
   */
  what:
    | 'refused'
    | 'translation-missing'
    | 'translation-stale'
    | 'not-published'
    | 'film-planned'
    | 'captions-missing'
    | 'transcript-missing'
    | 'audio-description-missing'
    | 'meeting-missing'
    | 'perspectives-few'
    | 'open-research-missing'
    | 'source-unused';
  /**
   * Språket det mangler på; null der det ikke gjelder ett språk.
   */
  language: Language | null;
  /**
   * Hvor: page:pakke/side, leader:pakke/modul, module:pakke/modul, film:pakke/film, source:pakke/kilde, meeting: eller path:.
   */
  where: string[];
}
/**
 * Summer for kartet, over alle pakkene.
 */
export interface MapTotals {
  /**
   * Moduler.
   */
  modules: number;
  /**
   * Deler.
   */
  parts: number;
  /**
   * Sider.
   */
  pages: number;
  /**
   * Fellesmøter.
   */
  meetings: number;
  /**
   * Foreslåtte stier.
   */
  paths: number;
  /**
   * Steder der noe mangler.
   */
  missing: number;
}
/**
 * Summer, for de delene rapporten har.
 */
export interface ReportTotals {
  films?: FilmTotals;
  pages?: PageTotals;
  sources?: SourceTotals;
  figures?: FigureTotals;
  map?: MapTotals;
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
   * Ulike perspektiver.
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
 * Det stifinner report gir som JSON: alle filmer, sider, kilder og bilder, kartet over hver pakke, og summer.
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
  /**
   * Kartet over hver pakke.
   */
  map?: PackageMap[];
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
