import type { MessageLanguage } from '@stifinner/core';
import { addressOfSite, type Dev, type Edition, editorLinks, editorNames, type SiteName, startDev } from '@stifinner/dev-server';
import { DevReport } from './dev-report.ts';
import { CannotRun } from './exit.ts';
import { wordingIn } from './message-language.ts';
import { todayHere } from './today.ts';

/** What was asked for on the command line. */
export interface DevFlags {
  site?: string;
  package?: string;
  port: string;
  editor: string;
  lang: MessageLanguage;
}

/** Shows the sites of a folder while it is written in, until it is stopped from the keyboard. */
export async function runDev(root: string, flags: DevFlags): Promise<void> {
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CannotRun(`Porten må være et tall fra 0 til 65535, ikke «${flags.port}».`);
  const link = editorLinks(flags.editor, root);
  if (link === null)
    throw new CannotRun(
      `«${flags.editor}» er ingen kjent editor. Bruk ${editorNames.join(', ')}, none, eller et mønster med {path}, {line} og {column}.`,
    );
  const wording = await wordingIn(flags.lang);
  const report = new DevReport(root, wording, link);
  // Nothing that goes wrong in an answer or a check may take the page away from whoever is writing.
  process.on('unhandledRejection', report.fault);
  report.starting();
  const dev = await startDev({
    root,
    port,
    link,
    home: homeAsked(flags),
    language: wording.language,
    say: wording.worded,
    today: () => todayHere(),
    onPacking: report.packing,
    onEdition: report.edition,
    onFault: report.fault,
  });
  try {
    const home = siteAsked(flags, dev, report.last);
    report.started(dev, home, port);
    await stopped();
  } finally {
    await dev.close();
    process.off('unhandledRejection', report.fault);
  }
}

const homeAsked = ({ site, package: pkg }: DevFlags): SiteName | null =>
  site !== undefined ? { school: site } : pkg !== undefined ? { package: pkg, language: 'nb' } : null;

/** Where the author is led first. Throws CannotRun where there is no site by the name that was asked for. */
function siteAsked(flags: DevFlags, dev: Dev, edition: Edition | null): string {
  const sites = dev.sites();
  const { site, package: pkg } = flags;
  if (site !== undefined && !sites.some(({ name }) => 'school' in name && name.school === site)) {
    const known = sites.flatMap(({ name }) => ('school' in name ? [name.school] : []));
    throw new CannotRun(`Det finnes ingen skole ${site} i sites/. Det finnes: ${known.join(', ') || 'ingen'}.`);
  }
  if (pkg !== undefined) {
    const found = sites.find(({ name }) => 'package' in name && name.package === pkg);
    if (found !== undefined) return found.address;
    const known = [...(edition?.index.packages.keys() ?? [])];
    throw new CannotRun(`Det finnes ingen kompetansepakke ${pkg} i content/. Det finnes: ${known.join(', ') || 'ingen'}.`);
  }
  return site === undefined ? (sites[0]?.address ?? dev.address) : `${dev.address}${addressOfSite({ school: site }).slice(1)}`;
}

const stopped = (): Promise<void> =>
  new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle());
  });
