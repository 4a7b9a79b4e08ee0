import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { WholeReport } from '@stifinner/core/report';
import { outFolder, standing } from '../folder.ts';

/** Where the maps lie as pages when content is built to its own folder, for each package; and how they come there. */
export function mapPlaces({ map }: Pick<WholeReport, 'map'>, folder: string): string {
  if (map.length === 0) return '';
  const files = map.map(({ package: id }) => join(outFolder(undefined, folder), '_kart', id, 'index.html'));
  const there = files.every((file) => existsSync(file));
  const lines = files.map((file) => `  ${relative(standing(), file)}`);
  return `${['Kart, som sider i nettleseren:', ...lines, ...(there ? [] : ['De lages av stifinner build.'])].join('\n')}\n`;
}
