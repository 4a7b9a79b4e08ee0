import type { Language } from '@stifinner/core';
import { wordsIn } from './messages/words-in.ts';
import { yamlIds, yamlIn, yamlText } from './yaml-text.ts';

export type ModuleKind = 'introduction' | 'subject' | 'closing';

/** A module as it is first written, with its first part. */
export interface ModuleToWrite {
  id: string;
  title: string;
  kind: ModuleKind;
  part: PartToWrite;
}

export interface PartToWrite {
  id: string;
  title: string;
  pages: readonly string[];
}

/** module.yaml. */
export const moduleText = (language: Language, { id, title, kind, part }: ModuleToWrite): string => `id: ${id}
kind: ${kind}
title: ${yamlIn(language, title)}
purpose:
  ${language}: ${yamlText(wordsIn(language).module.purpose)}
audience: [teacher, leader]
parts:
  - ${partText(language, part).replaceAll('\n', '\n    ')}
`;

/** A part, as it stands in the list of parts: without the dash, and not indented. */
export const partText = (language: Language, { id, title, pages }: PartToWrite): string =>
  `id: ${id}\ntitle: ${yamlIn(language, title)}\npages: ${yamlIds(pages)}`;
