const { existsSync, realpathSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** @type {LanguageClient | undefined} */
let client;

/**
 * The command that starts the server: what the setting says, else the one that was installed in an open folder or in the
 * project that this extension lies in, else the one on the machine.
 * @param {vscode.ExtensionContext} context
 */
function command(context) {
  const given = vscode.workspace.getConfiguration('stifinner').get('command', '');
  if (given !== '') return given;
  const name = process.platform === 'win32' ? 'stifinner.cmd' : 'stifinner';
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const project = join(realpathSync(context.extensionPath), '..', '..');
  const installed = [...open, project].map((folder) => join(folder, 'node_modules', '.bin', name));
  return installed.find((path) => existsSync(path)) ?? 'stifinner';
}

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  const settings = vscode.workspace.getConfiguration('stifinner');
  const server = {
    command: command(context),
    args: ['language-server', '--stdio'],
    options: { shell: process.platform === 'win32' },
  };
  client = new LanguageClient('stifinner', 'Stifinner', server, {
    documentSelector: [
      { scheme: 'file', pattern: '**/{content,sites}/**/*.mdx' },
      { scheme: 'file', pattern: '**/{content,sites}/**/*.yaml' },
    ],
    initializationOptions: {
      lang: settings.get('language', 'nb'),
      ruleBook: settings.get('ruleBook', ''),
      // That extension offers the fields of YAML files by the same schemas, and one offer of each is enough.
      yamlSchemas: vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined,
    },
  });
  try {
    await client.start();
  } catch {
    const found = `Stifinner: fant ikke kommandoen «${server.command}». Installer prosjektet med «npx -y pnpm@12 install», eller skriv hvor den er i innstillingen stifinner.command.`;
    await vscode.window.showErrorMessage(found);
  }
}

async function deactivate() {
  await client?.stop();
}

module.exports = { activate, deactivate };
