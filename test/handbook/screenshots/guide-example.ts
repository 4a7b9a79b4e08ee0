import { readFileSync } from 'node:fs';

/** A fenced block of a page of the guide: its language as written after the fence, and its text with a line end. */
export interface GuideExample {
  language: string;
  text: string;
}

const guide = new URL('../../../packages/handbook/src/guide/', import.meta.url);

/** The fenced blocks of a page of the guide, in order; blocks in a list are moved out to the margin. */
export function guideExamples(slug: string): GuideExample[] {
  const text = readFileSync(new URL(`${slug}.md`, guide), 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', language = '', block = '']) => ({
    language,
    text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** The first block of a page that begins so. Throws where there is none: the guide no longer shows it. */
export function guideExample(slug: string, start: string): string {
  const found = guideExamples(slug).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`${slug}.md has no example that begins with ${JSON.stringify(start)}`);
  return found.text;
}
