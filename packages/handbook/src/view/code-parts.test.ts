import { expect, test } from 'vitest';
import { codeParts } from './code-parts.ts';

const words = (text: string) => ({ text, isCode: false });
const code = (text: string) => ({ text, isCode: true });

test.each([
  ['Bare ord.', [words('Bare ord.')]],
  ['`a` og `b`', [code('a'), words(' og '), code('b')]],
  ['Skriv `7\\. trinn`, eller `\\{`.', [words('Skriv '), code('7\\. trinn'), words(', eller '), code('\\{'), words('.')]],
  ['Et alene ` er et tegn', [words('Et alene ` er et tegn')]],
  ['', []],
])('%j', (message, parts) => expect(codeParts(message)).toEqual(parts));
