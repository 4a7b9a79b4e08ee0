import { checkContent } from '@stifinner/authoring';
import { type CatalogIndex, type Diagnostic, indexCatalog, planSite, resolveSchool, type SitePlan } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { cutTemplate, fillPage, schoolView } from '@stifinner/site';
import { openDrawing } from '../../packages/dev-server/src/drawing/live-program.ts';

/** What a school's page is to anyone who comes new to the content as it lies on disk. */
export interface Truth {
  /** Null where the site has no such page. */
  html: string | null;
  /** Every finding as a line, sorted. */
  found: string[];
  /** The addresses of the site, and among them those of pages that authors write. */
  addresses: { all: string[]; written: string[] };
}

export const lineOf = ({ at, code, message }: Pick<Diagnostic, 'at' | 'code' | 'message'>): string =>
  `${at.file}:${at.line}:${at.column} ${code} ${message}`;

/** Reads, checks, plans and draws anew each time, with nothing remembered from the time before. */
export async function oracle(root: string, school: string, today: string): Promise<(address: string) => Promise<Truth>> {
  const { drawingOf } = await openDrawing(() => {});
  return async (address) => {
    const { catalog, schools, diagnostics } = checkContent(await readFolder(root), { today });
    const found = diagnostics.map(lineOf).sort();
    const index = indexCatalog(catalog);
    const entry = schools.find(({ id }) => id === school);
    const plan = entry?.value ? planSite(index, entry, resolveSchool(index, entry).value).value : null;
    const pages = plan?.pages ?? [];
    const written = pages.filter(({ template }) => template.kind === 'page').map((page) => page.address);
    const html = plan === null ? null : await drawn(index, plan, address, drawingOf);
    return { html, found, addresses: { all: pages.map((page) => page.address), written } };
  };
}

async function drawn(
  index: CatalogIndex,
  plan: SitePlan,
  address: string,
  drawingOf: Awaited<ReturnType<typeof openDrawing>>['drawingOf'],
): Promise<string | null> {
  const planned = plan.pages.find((page) => page.address === address);
  if (planned === undefined) return null;
  const drawing = drawingOf({ catalog: index.catalog, languages: [] });
  return fillPage(cutTemplate(await drawing.page(planned.template)), schoolView(index, plan), planned);
}

/** Without what names a version of a file. */
export const withoutStamps = (html: string): string => html.replace(/(_shared\/media\/[^"]*?)\.[0-9a-z]{8}(\.\w+)/g, '$1$2');
