import { createHash } from 'node:crypto';
import type { Language } from '@stifinner/core';
import { keptCatalog, type PackagesSummary } from '../content/packages-state.ts';
import { areThere, writeAssets } from '../shared/write-assets.ts';
import { sharedOf } from '../state/output-places.ts';
import { rememberShared, sharedNames } from '../state/shared-record.ts';
import { type DrawnTemplate, drawTemplate } from '../template/draw-template.ts';
import type { WorkerPool } from '../work/worker-pool.ts';
import type { Ready, Run } from './run.ts';

/** Astro draws in a process of its own, and meanwhile a worker writes what content brings to all sites. */
export async function draw(run: Run, packages: PackagesSummary, ready: Ready[], pool: WorkerPool): Promise<DrawnTemplate> {
  const { options, phases, setup } = run;
  const { out, content } = setup;
  options.onProgress({ doing: 'drawing' });
  const key = createHash('sha256').update(JSON.stringify([setup.sources, packages.catalog, packages.media]));
  const needed = { languages: languagesOf(ready), blocks: ready.flatMap((school) => school.blocks) };
  const catalog = () => {
    const text = keptCatalog(out, content);
    if (text === null) throw new Error('What was found in the packages is no longer kept');
    return text;
  };
  const missing = needed.languages.filter((language) => !isShared(out, content, [{ language }]));
  const sharing =
    missing.length > 0
      ? phases.during('indexing', () => pool.askOne({ ask: 'share', languages: missing, media: packages.media }))
      : null;
  const drawing = phases.during('drawing', () =>
    drawTemplate(key.digest('hex').slice(0, 20), { catalog, media: packages.media, needed }),
  );
  const [drawn, shared] = await Promise.all([drawing, sharing]);
  const assets = await writeAssets(drawn, sharedOf(out));
  for (const [language, names] of shared?.shared ?? []) rememberShared(out, content, language, [...names, ...assets]);
  return drawn;
}

const languagesOf = (schools: readonly { language: Language }[]): Language[] =>
  [...new Set(schools.map(({ language }) => language))].sort();

/** Whether all that these schools share, as far as content brings it, is in the shared folder. */
export const isShared = (out: string, content: string, schools: readonly { language: Language }[]): boolean =>
  languagesOf(schools).every((language) => areThere(out, sharedNames(out, content, language)));
