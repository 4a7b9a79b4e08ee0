import { Command } from 'commander';

const editors = `
Redigeringsprogrammet starter den selv, og snakker med den etter Language Server
Protocol. I Visual Studio Code: se packages/vscode. I andre programmer: la dem
starte stifinner language-server --stdio for filer som slutter på .mdx og .yaml.`;

export const languageServerCommand = (_answer: (code: number) => void): Command =>
  new Command('language-server')
    .description('Hjelper deg mens du skriver, i redigeringsprogrammet.')
    .option('--stdio', 'snakk over standard inn og ut (den eneste måten)')
    .addHelpText('after', editors)
    .action(async () => {
      const { serveOverStdio } = await import('@stifinner/language-server');
      serveOverStdio();
      // The editor ends it.
      await new Promise(() => {});
    });
