import {
  type CatalogIndex,
  inLanguage,
  type Language,
  minutesOfBlockAlone,
  minutesOfModule,
  minutesOfPage,
  packageOf,
  textIn,
} from '@stifinner/core';
import { ownPart, packageIn, type Subject } from '../knowledge/subject.ts';
import type { Words } from '../words/words.ts';
import { sourceReference } from './source-reference.ts';
import { filmLength, workTime } from './work-time.ts';

/** What an author should know of something that is named. */
export interface Described {
  title: string;
  /** Facts in a few words each: kind, minutes, where it belongs. */
  facts: string[];
  /** Markdown; empty where there is no more to say. */
  text: string;
}

/** The title of a subject, which is all that a list shows; null for what is not there or has none. */
export function titleOf(index: CatalogIndex, { kind, id }: Subject, language: Language): string | null {
  switch (kind) {
    case 'page':
      return inLanguage(index.pages.get(id)?.texts ?? {}, language)?.value.title ?? null;
    case 'film':
      return textIn(index.films.get(id)?.title ?? {}, language);
    case 'module':
      return textIn(index.modules.get(id)?.title ?? {}, language);
    case 'meeting':
      return inLanguage(index.meetings.get(id)?.texts ?? {}, language)?.value.title ?? null;
    case 'source':
      return index.sources.get(id)?.title ?? null;
    case 'path':
      return index.paths.get(id)?.value.title ?? null;
    case 'package':
      return textIn(index.packages.get(id)?.title ?? {}, language);
    case 'block': {
      const page = index.blocks.get(id)?.page;
      return titleOfBlock(inLanguage(page?.texts ?? {}, language)?.value.body ?? [], ownPart(id));
    }
    case 'part':
      return textIn(partOf(index, id)?.title ?? {}, language);
    case 'figure':
      return null;
  }
}

const partOf = (index: CatalogIndex, id: string) => {
  const [home = '', part] = id.split('#');
  return index.modules.get(home)?.parts.find((each) => each.id === part);
};

/** Describes a subject from the content as it was last checked, in `language` where it has that; null for what is not there. */
export function described(index: CatalogIndex, { kind, id }: Subject, language: Language, words: Words): Described | null {
  const text = (of: Parameters<typeof textIn>[0]) => textIn(of, language);
  const say = (title: string, facts: (string | null)[], more = ''): Described => ({
    title,
    facts: [`${words.kinds[kind]} \`${id}\``, ...facts.filter((fact) => fact !== null)],
    text: more,
  });
  const inModule = (module: string) => {
    const title = index.modules.get(module)?.title;
    return title === undefined ? null : words.inModule(text(title));
  };
  switch (kind) {
    case 'page': {
      const page = index.pages.get(id);
      const own = page && inLanguage(page.texts, language)?.value;
      return own ? say(own.title, [workTime(minutesOfPage(page), words), inModule(page.module)], own.summary) : null;
    }
    case 'film': {
      const film = index.films.get(id);
      return film
        ? say(text(film.title), [filmLength(film.seconds, words), workTime(film.minutes, words)], text(film.summary))
        : null;
    }
    case 'module': {
      const module = index.modules.get(id);
      if (module === undefined) return null;
      const facts = [words.pages(module.pages.length), workTime(minutesOfModule(module).total, words)];
      return say(text(module.title), facts, text(module.purpose));
    }
    case 'meeting': {
      const meeting = index.meetings.get(id);
      const own = meeting && inLanguage(meeting.texts, language)?.value;
      if (!own) return null;
      return say(
        own.title,
        [workTime(meeting.minutes, words), inModule(meeting.module)],
        `${own.purpose}\n\n${words.product}: ${own.product}`,
      );
    }
    case 'source': {
      const source = index.sources.get(id);
      if (source === undefined) return null;
      const name = index.packages.get(packageOf(id))?.perspectives[source.perspective];
      const view = `${words.perspective}: ${name === undefined ? source.perspective : text(name)}`;
      return say(
        source.title,
        [source.access === 'open' ? words.openSource : words.paywalledSource, view],
        sourceReference(source),
      );
    }
    case 'block': {
      const found = index.blocks.get(id);
      if (found === undefined) return null;
      const { page, block } = found;
      const title = titleOfBlock(inLanguage(page.texts, language)?.value.body ?? [], block.id);
      const minutes = workTime(minutesOfBlockAlone(page, block.id), words);
      return say(title ?? block.id, [minutes, block.optional ? words.optional : null]);
    }
    case 'part': {
      const part = partOf(index, id);
      return part ? say(text(part.title), [inModule(id.split('#', 1)[0]!), words.pages(part.pages.length)]) : null;
    }
    case 'path': {
      const path = index.paths.get(id);
      const own = path?.translations.find((each) => each.language === language) ?? path;
      return own ? say(own.value.title, [], own.value.why) : null;
    }
    case 'package': {
      const pkg = index.packages.get(packageIn(id));
      return pkg ? say(text(pkg.title), [pkg.version], text(pkg.purpose)) : null;
    }
    case 'figure':
      return null;
  }
}

type Nodes = NonNullable<NonNullable<ReturnType<CatalogIndex['pages']['get']>>['texts']['nb']>['body'];

function titleOfBlock(nodes: Nodes, block: string): string | null {
  for (const node of nodes) {
    if (node.type === 'block' && node.block === block) return node.title;
    const inside = 'children' in node ? titleOfBlock(node.children, block) : null;
    if (inside !== null) return inside;
  }
  return null;
}
