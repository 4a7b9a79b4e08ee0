import type {
  BodyNode,
  Catalog,
  CatalogFilm,
  CatalogModule,
  CatalogPackage,
  CatalogPage,
  Language,
  LocalisedText,
  PathEntry,
} from '@stifinner/core';

/** A text that a reader meets, in one language, and the file it is written in. */
export interface LanguageText {
  file: string;
  package: string;
  language: Language;
  /** HTML, as authoring made it, or plain text. */
  html: string;
  plain: string;
}

type Say = (file: string, language: Language, text: string | null, isHtml?: boolean) => void;

/** Every text of a catalog, each where it is written. `sources` has the captions, which the catalog only names. */
export function languageTexts({ packages }: Catalog, sources: ReadonlyMap<string, string>): LanguageText[] {
  return packages.flatMap((pkg) => {
    const texts: LanguageText[] = [];
    const say: Say = (file, language, text, isHtml = false) => {
      if (text) texts.push({ file, package: pkg.id, language, html: isHtml ? text : '', plain: isHtml ? '' : text });
    };
    ofPackage(pkg, say, sources);
    return texts;
  });
}

/** The file of a page in a language: the first language of the package has none in its name. */
const fileIn = (file: string, language: Language, first: Language | undefined): string =>
  language === first ? file : file.replace(/\.mdx$/, `.${language}.mdx`);

const inEach = (texts: Partial<Record<Language, unknown>>): Language[] => Object.keys(texts) as Language[];

function localised(say: Say, file: string, text: LocalisedText | null | undefined): void {
  for (const language of inEach(text ?? {})) say(file, language, text?.[language] ?? null);
}

function ofPackage(pkg: CatalogPackage, say: Say, sources: ReadonlyMap<string, string>): void {
  for (const text of [pkg.title, pkg.purpose, ...pkg.order.map(({ why }) => why)]) localised(say, pkg.file, text);
  for (const module of pkg.modules) ofModule(module, pkg.languages[0], say);
  for (const film of pkg.films) ofFilm(film, say, sources);
  for (const path of pkg.paths) for (const each of [path, ...path.translations]) ofPath(each, say);
}

function ofModule(module: CatalogModule, first: Language | undefined, say: Say): void {
  const own = [module.title, module.purpose, ...module.parts.map(({ title }) => title), ...module.requires.map(({ why }) => why)];
  for (const text of own) localised(say, module.file, text);
  for (const page of module.pages) ofPage(page, first, say);
  const support = module.leaderSupport;
  if (support === null) return;
  for (const language of inEach(support.texts)) {
    const file = fileIn(support.file, language, first);
    const { title, summary, body } = support.texts[language]!;
    for (const text of [title, summary]) say(file, language, text);
    ofBody(body, file, language, say);
    for (const { texts } of support.meetings) {
      const meeting = texts[language];
      for (const text of [meeting?.title, meeting?.purpose, meeting?.product]) say(file, language, text ?? null);
      for (const { html } of [...(meeting?.roles ?? []), ...(meeting?.rounds ?? [])]) say(file, language, html, true);
    }
  }
}

function ofPage(page: CatalogPage, first: Language | undefined, say: Say): void {
  for (const language of inEach(page.texts)) {
    const file = fileIn(page.file, language, first);
    const { title, summary, how, goals, keyPoints, body } = page.texts[language]!;
    for (const text of [title, summary, how, ...goals, ...keyPoints]) say(file, language, text);
    if (language === first) for (const { why } of page.requires) say(file, language, why);
    ofBody(body, file, language, say);
  }
}

function ofBody(nodes: readonly BodyNode[], file: string, language: Language, say: Say): void {
  for (const node of nodes) {
    if (node.type === 'html') say(file, language, node.html, true);
    else if (node.type === 'figure') {
      say(file, language, node.alt);
      say(file, language, node.caption, true);
    } else if (node.type !== 'meeting') {
      say(file, language, node.title);
      ofBody(node.children, file, language, say);
      for (const { html, feedback } of node.type === 'block' ? node.answers : []) {
        say(file, language, html, true);
        say(file, language, feedback);
      }
    }
  }
}

function ofFilm(film: CatalogFilm, say: Say, sources: ReadonlyMap<string, string>): void {
  for (const text of [film.title, film.summary, film.transcript, film.audioDescription?.why]) localised(say, film.file, text);
  for (const { text, answers } of film.questions) {
    localised(say, film.file, text);
    for (const answer of answers) for (const each of [answer.text, answer.feedback]) localised(say, film.file, each);
  }
  const captions = film.media?.captions ?? {};
  for (const language of inEach(captions)) {
    const file = captions[language]!;
    say(file, language, captionText(sources.get(file) ?? ''));
  }
}

/** What is said, without the times. */
const captionText = (vtt: string): string =>
  vtt
    .split(/\r?\n/)
    .filter((line) => !line.includes('-->') && !/^(?:WEBVTT|NOTE|STYLE|REGION|[0-9]+$)/.test(line))
    .join('\n');

function ofPath({ file, language, value, html }: PathEntry, say: Say): void {
  for (const text of [value.title, value.why]) say(file, language, text);
  for (const text of Object.values(html)) say(file, language, text, true);
}
