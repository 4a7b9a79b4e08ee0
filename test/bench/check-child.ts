import { writeFileSync } from 'node:fs';
import { checkPackages, type SourceFile } from '@stifinner/authoring';
import { readPackages } from '@stifinner/reader';
import { mostMemory } from './most-memory.ts';
import { parserAlone } from './parser-alone.ts';

/** What a process of its own measured. */
export interface CheckFigures {
  seconds: number;
  /** Texts in MDX. */
  texts: number;
  /** The most that the process held, MB. */
  memory: number;
}

/** Runs in a process of its own: reads a tree, then checks it, or only parses its bodies, and writes what that took to a file. */
const [report, kind, root] = process.argv.slice(2);
const files = readPackages(root!);
const isText = ({ name }: SourceFile): boolean => name.endsWith('.mdx');

async function parseOnly(): Promise<() => void> {
  const decoder = new TextDecoder();
  const bodies = files.filter(isText).map(({ bytes }) => decoder.decode(bytes!).replace(/^---\n[\s\S]*?\n---\n/, ''));
  const parse = await parserAlone();
  return () => {
    for (const body of bodies) parse(body);
  };
}

const work = kind === 'parse' ? await parseOnly() : () => checkPackages(files);
const began = performance.now();
work();
const seconds = (performance.now() - began) / 1000;
const figures: CheckFigures = { seconds, texts: files.filter(isText).length, memory: mostMemory() };
writeFileSync(report!, JSON.stringify(figures));
