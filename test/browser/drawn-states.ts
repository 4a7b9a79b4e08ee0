import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SitePlan } from '@stifinner/core';
import { astroBuild } from '@stifinner/publisher';
import { mediaAddress, type SiteInput, schoolTheme, sharedFolder, siteRoot } from '@stifinner/site';
import { statesCatalog, statesPlan } from '../../packages/site/src/testing/sample-states.ts';

const site = fileURLToPath(siteRoot);
const film = new URL('../../content/lk20/films/hva-er-dybdelaering/', import.meta.url);

export interface DrawnStates {
  folder: string;
  plan: SitePlan;
  remove: () => void;
}

/** The site of a school whose pages and films are in every state there is, drawn by Astro alone; its films and pictures are one of ours. */
export async function drawStates(language: 'nb' | 'nn'): Promise<DrawnStates> {
  const plan = statesPlan({ language, accessibilityStatement: 'https://uustatus.no/nb/erklaringer/publisert/1' });
  const input: SiteInput = { catalog: statesCatalog, languages: [plan.language], plan };
  // Inside the Astro project: Astro moves assets by renaming, which no other file system would allow.
  const around = mkdtempSync(join(site, 'node_modules', '.states-'));
  const folder = join(around, 'out');
  writeFileSync(join(around, 'input.json'), JSON.stringify(input));
  await astroBuild(join(around, 'input.json'), folder);
  writeFileSync(join(folder, 'theme.css'), schoolTheme(plan.school.colour));
  for (const [from, under, to] of media) {
    const target = join(folder, sharedFolder, mediaAddress(`content/prove/${under}/${to}`));
    mkdirSync(join(target, '..'), { recursive: true });
    copyFileSync(new URL(from, film), target);
  }
  return { folder, plan, remove: () => rmSync(around, { recursive: true, force: true }) };
}

const media = [
  ['film.mp4', 'films/synstolket', 'film.mp4'],
  ['film.mp4', 'films/synstolket', 'film.webm'],
  ['film.mp4', 'films/synstolket', 'film.synstolket.mp4'],
  ['poster.webp', 'films/synstolket', 'poster.webp'],
  ['film.nb.vtt', 'films/synstolket', 'film.nb.vtt'],
  ['film.nb.vtt', 'films/synstolket', 'film.en.vtt'],
  ['poster.webp', 'films/vimeo', 'poster.webp'],
  ['film.nb.vtt', 'films/vimeo', 'film.nb.vtt'],
  ['film.nn.vtt', 'films/vimeo', 'film.nn.vtt'],
  ['film.mp4', 'films/laget', 'film.mp4'],
  ['film.nb.vtt', 'films/laget', 'film.nb.vtt'],
  ['film.nn.vtt', 'films/laget', 'film.nn.vtt'],
  ['poster.webp', 'figures', 'spor-1200.webp'],
  ['poster.webp', 'figures', 'spor-320.webp'],
] as const;
