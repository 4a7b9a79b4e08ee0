/** What `dev` says in the terminal beside findings, in the languages that authors are spoken to in. */
export const devWords = {
  nb: {
    reading: 'Leser og sjekker …',
    packing: 'Gjør klar tegningen av sidene (bare første gang) …',
    /** What one save brought, before the sum of what there is: `Ett nytt funn, og ett er borte. ` */
    change: (fresh: number, mended: number) => {
      if (fresh === 0) return mended === 0 ? '' : mended === 1 ? 'Ett funn er borte. ' : `${mended} funn er borte. `;
      const come = fresh === 1 ? 'Ett nytt funn' : `${fresh} nye funn`;
      return mended === 0 ? `${come}. ` : `${come}, og ${mended === 1 ? 'ett' : mended} er borte. `;
    },
    untold: (count: number) => `… og ${count} til. Se alle på siden, eller med stifinner check.`,
    taken: (asked: number, got: number) => `Port ${asked} er opptatt, så siden vises på port ${got}.`,
    started: (address: string) => `Lagre en fil, så følger siden med. Alle skoler og pakker: ${address}\nStopp med Ctrl-C.`,
    fault: 'Dette er en feil i Stifinner, ikke i innholdet ditt. Du kan skrive videre. Meld den gjerne, med alt som står under.',
  },
  en: {
    reading: 'Reading and checking …',
    packing: 'Preparing to draw the pages (only the first time) …',
    change: (fresh: number, mended: number) => {
      if (fresh === 0) return mended === 0 ? '' : mended === 1 ? 'One finding is gone. ' : `${mended} findings are gone. `;
      const come = fresh === 1 ? 'One new finding' : `${fresh} new findings`;
      return mended === 0 ? `${come}. ` : `${come}, and ${mended === 1 ? 'one is' : `${mended} are`} gone. `;
    },
    untold: (count: number) => `… and ${count} more. See all on the page, or with stifinner check.`,
    taken: (asked: number, got: number) => `Port ${asked} is taken, so the page is shown on port ${got}.`,
    started: (address: string) => `Save a file, and the page follows. All schools and packages: ${address}\nStop with Ctrl-C.`,
    fault:
      'This is a fault in Stifinner, not in your content. You can go on writing. Please report it with all that stands below.',
  },
};
