import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Editor } from '../../../packages/language-server/src/testing/editor.ts';
import { atMost, type BenchLine, noted } from '../bench-line.ts';
import { type BenchRun, median } from '../bench-run.ts';
import { packageFiles } from '../synthetic-package.ts';
import { planPackages } from '../synthetic-plan.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
const rounds = 41;
/** The server waits so long after the last keystroke, in milliseconds; what was found is told so long after that. */
const pause = 50;

type Figures = Record<'completion' | 'hover' | 'definition' | 'references' | 'diagnostics', number[]>;

/**
 * The language server as a process, asked over its standard input and output: after each change of a page what could be
 * written, what something is, where it leads and who names it, and then what was found. On the sample content, and on one
 * package of a thousand pages.
 */
export async function languageServer({ folder, seed }: BenchRun): Promise<BenchLine[]> {
  const root = join(folder, 'language-server');
  const [pkg] = planPackages(seed, { packages: 1, modules: 25, parts: 4, pages: 10 });
  for (const { name, text } of packageFiles(seed, pkg!, '1')) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const module = pkg!.modules[1]!;
  const page = `content/${pkg!.id}/${module.id}/${module.parts[0]!.pages[1]!.id}.mdx`;
  try {
    return [
      ...linesOf('sample content', await measure(project, 'content/lk20/dybdelaering/tre-innvendinger.mdx'), 50),
      ...linesOf('1,000 pages', await measure(root, page), 100),
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measure(folder: string, page: string): Promise<Figures> {
  const editor = await Editor.start(folder, { options: { today: '2026-11-22' } });
  await editor.until(() => editor.told.size > 0);
  const figures: Figures = { completion: [], hover: [], definition: [], references: [], diagnostics: [] };
  const timed = async (kind: keyof Figures, act: () => Promise<unknown>) => {
    const start = performance.now();
    await act();
    figures[kind].push(performance.now() - start);
  };
  const text = editor.disk(page);
  for (let round = 0; round < rounds; round += 1) {
    const written = performance.now();
    const at = await editor.write(page, `${text}\n[ord](page:feil-${round}‸)\n`);
    const id = { ...editor.at(page, '\nid: ', 6), context: { includeDeclaration: true } };
    await timed('completion', () => editor.connection.sendRequest('textDocument/completion', at));
    await timed('hover', () => editor.connection.sendRequest('textDocument/hover', id));
    await timed('definition', () => editor.connection.sendRequest('textDocument/definition', id));
    await timed('references', () => editor.connection.sendRequest('textDocument/references', id));
    await editor.until(() => (editor.told.get(page) ?? []).some(({ message }) => String(message).includes(`feil-${round}\``)));
    figures.diagnostics.push(performance.now() - written - pause);
  }
  await editor.stop();
  return figures;
}

function linesOf(what: string, figures: Figures, most: number): BenchLine[] {
  const part = 'language-server';
  return Object.entries(figures).flatMap(([kind, times]) => {
    // The first of each is made while the engine is still warming up.
    const warm = times.slice(1);
    const slow = warm.toSorted((a, b) => a - b)[Math.floor(warm.length * 0.95)]!;
    const middle = { part, line: `${what}: ${kind}, the middle`, unit: 'ms', measured: median(warm) } as const;
    const slowest = { part, line: `${what}: ${kind}, 95 of 100`, unit: 'ms', measured: slow } as const;
    // An author waits for an answer; what was found comes by itself, after the pause.
    return kind === 'diagnostics' ? [atMost(middle, most), noted(slowest)] : [noted(middle), atMost(slowest, most)];
  });
}
