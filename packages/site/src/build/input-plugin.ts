import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { schoolTheme } from '../theme/school-theme.ts';
import type { SiteInput } from './input.ts';

/** Vite's own type, by way of Astro, which brings Vite. */
type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const id = 'virtual:stifinner/input';
const resolvedId = `\0${id}`;

/** Serves the input file as a module, and in `astro dev` the school's theme. `file` is relative to where Astro runs. */
export function inputPlugin(file: string | undefined): Plugin {
  return {
    name: 'stifinner:input',
    resolveId: (source) => (source === id ? resolvedId : null),
    load(source) {
      if (source !== resolvedId) return null;
      const path = inputFile(file);
      this.addWatchFile(path);
      return `export default JSON.parse(${JSON.stringify(readFileSync(path, 'utf8'))});`;
    },
    configureServer(server) {
      server.middlewares.use('/theme.css', (_request, response) => {
        const { plan } = JSON.parse(readFileSync(inputFile(file), 'utf8')) as SiteInput;
        response.setHeader('content-type', 'text/css; charset=utf-8');
        response.end(plan === undefined ? '' : schoolTheme(plan.school.colour));
      });
    },
  };
}

function inputFile(file: string | undefined): string {
  if (file === undefined) throw new Error('STIFINNER_INPUT must name the JSON file that the site is drawn from');
  return resolve(file);
}
