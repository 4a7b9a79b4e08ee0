import type { PageState } from '../pages/show-page.ts';

/** What the panel says, in the languages that authors are spoken to in. */
export interface PanelWords {
  title: string;
  /** «2 feil, 1 advarsel» */
  counted: (errors: number, warnings: number) => string;
  severities: Record<'error' | 'warning', string>;
  states: Record<Exclude<PageState, 'fresh'>, string>;
  keptShort: string;
  held: string;
  here: string;
  elsewhere: string;
  untold: (count: number) => string;
  nothing: string;
  source: string;
  away: string;
  mended: string;
}

const nb: PanelWords = {
  title: 'Stifinner: funn i innholdet',
  counted: (errors, warnings) =>
    errors + warnings === 0
      ? 'Ingen feil'
      : [
          ...(errors > 0 ? [`${errors} feil`] : []),
          ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`] : []),
        ].join(', '),
  severities: { error: 'feil', warning: 'advarsel' },
  states: {
    kept: 'Du ser den siste gode utgaven av siden. Den nye kommer når dette er rettet:',
    refused: 'Siden kan ikke vises før dette er rettet:',
    gone: 'Nettstedet har ikke lenger noen side på denne adressen.',
    broken: 'Siden kunne ikke tegnes. Det er en feil i Stifinner, ikke i innholdet ditt.',
  },
  keptShort: 'viser siste gode utgave',
  held: 'Skolens nettsted bygges ikke før feil er rettet i:',
  here: 'På denne siden',
  elsewhere: 'Ellers i innholdet',
  untold: (count) => `… og ${count} til. Se alle med stifinner check.`,
  nothing: 'Ingenting å rette på denne siden.',
  source: 'Åpne siden for å skrive:',
  away: 'Stifinner svarer ikke. Kjører stifinner dev?',
  mended: 'Alle feil er rettet.',
};

const en: PanelWords = {
  title: 'Stifinner: findings in the content',
  counted: (errors, warnings) =>
    errors + warnings === 0
      ? 'No errors'
      : [
          ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
          ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
        ].join(', '),
  severities: { error: 'error', warning: 'warning' },
  states: {
    kept: 'You see the last good version of this page. The new one comes when this is mended:',
    refused: 'The page cannot be shown before this is mended:',
    gone: 'The site no longer has a page at this address.',
    broken: 'The page could not be drawn. This is a fault in Stifinner, not in your content.',
  },
  keptShort: 'showing the last good version',
  held: 'The school’s site is not built before faults are mended in:',
  here: 'On this page',
  elsewhere: 'Elsewhere in the content',
  untold: (count) => `… and ${count} more. See all with stifinner check.`,
  nothing: 'Nothing to mend on this page.',
  source: 'Open the page to write:',
  away: 'Stifinner does not answer. Is stifinner dev running?',
  mended: 'All errors are mended.',
};

export const panelWords = (language: 'nb' | 'en'): PanelWords => (language === 'en' ? en : nb);
