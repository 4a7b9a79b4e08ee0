/** What is used of citeproc, which has no types of its own. */
declare module 'citeproc' {
  export interface CslItem {
    id: string;
    /** Its place in the library of whoever cites: where it is there, each source in a citation is wrapped by itself. */
    system_id: string;
    type: string;
    [field: string]: unknown;
  }

  export interface Cite {
    id: string;
    locator?: string;
    label?: string;
    suffix?: string;
  }

  export interface System {
    retrieveItem(id: string): CslItem;
    retrieveLocale(language: string): string;
    wrapCitationEntry(text: string, id: string): string;
  }

  export class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    opt: { development_extensions: Record<string, boolean> };
    citation: { opt: { layout_prefix: string; layout_suffix: string } };
    setOutputFormat(name: string): void;
    /** The sources that are cited, all at once: which of them need telling apart follows from it. */
    updateItems(ids: string[]): void;
    makeCitationCluster(cites: Cite[]): string;
    makeBibliography(): [{ entry_ids: [string][] }, entries: string[]];
  }

  export type Decoration = string | false | ((engine: Engine, text: string) => string);

  export const Output: { Formats: Record<string, Record<string, unknown>> };

  const csl: { Engine: typeof Engine; Output: typeof Output };
  export default csl;
}
