import type { PlannedPage } from '@stifinner/core';
import { mediaOf } from '@stifinner/publisher';
import {
  type CutTemplate,
  cutTemplate,
  fillMap,
  fillPage,
  mediaAddress,
  PageBytes,
  type SiteInput,
  TemplateEncoder,
} from '@stifinner/site';
import type { LiveDrawing } from '@stifinner/site/live-program';
import type { Edition } from '../content/edition.ts';
import { stampOf } from '../content/read-again.ts';
import { type LiveSite, liveSite } from '../sites/live-site.ts';
import { libraryLanguages } from '../sites/package-school.ts';
import { addressOfSite, type SiteName } from '../sites/site-address.ts';

/** Tells this run of the server from another, whose editions have the same numbers. */
const started = Date.now().toString(36);

/** One edition with what draws it: sites are planned, and pages drawn, when they are first asked for. */
export class Stage {
  readonly edition: Edition;
  /** Of the edition, for open pages: another for each change, and for each start of the server. */
  readonly name: string;
  readonly #drawing: LiveDrawing;
  readonly #sites = new Map<string, LiveSite | null>();
  readonly #templates = new Map<string, Promise<CutTemplate>>();

  constructor(edition: Edition, root: string, drawingOf: (input: SiteInput) => LiveDrawing) {
    this.edition = edition;
    this.name = `${edition.number}-${started}`;
    const { catalog } = edition.index;
    const media = Object.fromEntries(mediaOf(catalog).map((name) => [name, stamped(name, stampOf(root, name))]));
    this.#drawing = drawingOf({ catalog, languages: [], media });
  }

  site(name: SiteName): LiveSite | null {
    const address = addressOfSite(name);
    const known = this.#sites.get(address);
    if (known !== undefined) return known;
    const site = liveSite(this.edition, name);
    this.#sites.set(address, site);
    return site;
  }

  /** A planned page of a site, filled. Rejects where a component fails: a fault of ours. */
  async page({ view }: LiveSite, planned: PlannedPage): Promise<string> {
    if (view === null) throw new Error(`A page of a site without a plan was asked for: ${planned.address}`);
    const { template } = planned;
    const drawn = this.#templates.get(template.key) ?? this.#drawing.page(template).then(cutTemplate);
    this.#templates.set(template.key, drawn);
    return fillPage(await drawn, view, planned);
  }

  /** The map of a package for those who write it, or for null the list of all; null where there is no such package. */
  async map(id: string | null): Promise<string | null> {
    const pkg = id === null ? null : this.edition.index.packages.get(id);
    if (pkg === undefined) return null;
    const library = pkg === null ? null : this.site({ package: pkg.id, language: libraryLanguages(pkg)[0] ?? 'nb' });
    const drawn = await this.#drawing.map(id, (key) => {
      const found = library?.plan?.addresses[key] ?? [];
      const address = (found.find(({ path }) => path === null) ?? found[0])?.address;
      return library === null || address === undefined ? null : `../..${library.address}${address}`;
    });
    const page = fillMap(new TemplateEncoder().encode(cutTemplate(drawn)), ownAssets, new PageBytes());
    return Buffer.from(page).toString();
  }
}

/** Where this server keeps scripts and styles, for pages that are in no site. */
const ownAssets = '/_stifinner';

/** `media/lk20/figures/x.<stamp>.webp`: a picture that is replaced has another address, so an open page fetches it. */
const stamped = (name: string, stamp: string): string => mediaAddress(name).replace(/(\.[^./]+)$/, `.${stamp}$1`);

/** The name of the file that an address in the shared folder stands for. */
export const mediaName = (address: string): string =>
  address.replace(/^media\//, 'content/').replace(/\.[0-9a-z]{8}(\.[^./]+)$/, '$1');
