import { slugOf } from '@stifinner/core';
import { placeholders } from '../text/unwritten-marks.ts';
import { type Draft, type Drafted, type Ground, refuse, type WrittenFile } from './draft.ts';
import { leaderSupport } from './leader-support.ts';
import { wordsIn } from './messages/words-in.ts';
import { moduleText } from './module-text.ts';
import { pageText } from './page-text.ts';
import { withSources } from './placeholder-sources.ts';
import { faultOfId, freeId } from './taken-ids.ts';
import { yamlIds, yamlIn, yamlText } from './yaml-text.ts';

/** A new competence package. */
export interface NewPackage {
  id: string;
  title: string;
  /** What its authors write first. */
  language: 'nb' | 'nn';
  licence: string;
  publisher?: string | undefined;
  /** The title of its first module; a common one where there is none. */
  moduleTitle?: string | undefined;
}

/** The files of a new package: package.yaml, its sources, and a first module with leader support, a meeting and two pages. */
export function draftPackage(asked: NewPackage, ground: Ground): Drafted {
  const fault = faultOfId('package', asked.id, '', ground);
  if (fault !== null) return refuse(fault);
  const { id, language } = asked;
  const words = wordsIn(language);
  const title = asked.moduleTitle ?? words.package.moduleTitle;
  const module = freeId('module', title, id, ground);
  if (module === null) return refuse(`Det går ikke an å lage en id av tittelen «${title}». Gi modulen en annen tittel.`);
  const folder = `content/${id}/${module}`;
  const partTitle = words.package.partTitle;
  const part = slugOf(partTitle, 'del');
  const pages = words.firstPages.map((page) => ({ ...page, id: slugOf(page.title, 'side') }));
  // What is discussed rests on another source than what is read, so that two perspectives meet on the pages too.
  const sources = [placeholders.research, placeholders.policy];
  const texts = pages.map(
    (page, index): WrittenFile => ({
      name: `${folder}/${page.id}.mdx`,
      text: pageText(language, { ...page, cites: [sources[index % 2]!] }),
    }),
  );
  const draft: Draft = {
    files: [
      { name: `content/${id}/package.yaml`, text: packageText(asked, module) },
      ...withSources(id, sources, language, ground).files,
      {
        name: `${folder}/module.yaml`,
        text: moduleText(language, {
          id: module,
          title,
          kind: 'introduction',
          part: { id: part, title: partTitle, pages: pages.map((page) => page.id) },
        }),
      },
      { name: `${folder}/leder.mdx`, text: leaderSupport(language, title, { id: `mote-${module}`, part, partTitle: title }) },
      ...texts,
    ],
    edits: [],
    copies: [],
  };
  return { draft };
}

const packageText = ({ id, title, language, licence, publisher }: NewPackage, module: string): string => `id: ${id}
title: ${yamlIn(language, title)}
version: "0.1.0"
languages: [${language}]
licence: ${yamlText(licence)}
${publisher ? `publisher: ${yamlText(publisher)}\n` : ''}status: draft
purpose:
  ${language}: ${yamlText(wordsIn(language).package.purpose)}
modules: ${yamlIds([module])}
`;
