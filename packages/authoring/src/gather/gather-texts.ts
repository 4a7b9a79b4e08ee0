import type {
  Block,
  BodyNode,
  ByLanguage,
  CatalogFilm,
  CatalogMeeting,
  Language,
  MeetingText,
  PictureSize,
} from '@stifinner/core';
import { addMinutes, citationHtml, qualify, replaceCitations } from '@stifinner/core';
import type { ParsedBlock, ParsedBody, ParsedMeeting } from '../mdx/parsed-body.ts';
import { minutesOfFilm } from './gather-films.ts';

/** Links to pages and citations with their package: `href="page:lk20/x"`. */
export const qualifyLinks = (html: string, pkg: string): string =>
  replaceCitations(
    html.replace(/href="page:([a-z0-9-]+)"/g, (_, id: string) => `href="page:${qualify(pkg, id)}"`),
    (citations) => citationHtml(citations.map((citation) => ({ ...citation, source: qualify(pkg, citation.source) }))),
  );

/** The sources of a text, qualified: those at its top, then those that it cites without having listed them. */
export function gatherCites(cites: readonly string[], bodies: readonly (ParsedBody | null)[], pkg: string): string[] {
  const inText = bodies.flatMap((body) => (body?.references ?? []).filter(({ kind }) => kind === 'citation'));
  return [...new Set([...cites, ...inText.map(({ id }) => id)])].map((id) => qualify(pkg, id));
}

/** Where a package's pictures lie, and what those measure that were measured, by their names. */
export interface Figures {
  folder: string;
  sizes: ReadonlyMap<string, PictureSize | null>;
}

/** A body with its links and meetings qualified, and its pictures as files that were measured. */
export function gatherBody(nodes: readonly BodyNode[], pkg: string, figures: Figures): BodyNode[] {
  const gathered = (node: BodyNode): BodyNode => {
    switch (node.type) {
      case 'html':
        return { ...node, html: qualifyLinks(node.html, pkg) };
      case 'callout':
        return { ...node, children: gatherBody(node.children, pkg, figures) };
      case 'block': {
        const answers = node.answers.map((answer) => ({ ...answer, html: qualifyLinks(answer.html, pkg) }));
        return { ...node, answers, children: gatherBody(node.children, pkg, figures) };
      }
      case 'meeting':
        return { ...node, meeting: qualify(pkg, node.meeting) };
      case 'figure': {
        const { file, caption } = node;
        const size = figures.sizes.get(file) ?? null;
        return { ...node, file: `${figures.folder}/${file}`, size, caption: caption && qualifyLinks(caption, pkg) };
      }
    }
  };
  return nodes.map(gathered);
}

/** A page's blocks, those of films with the film's minutes, watched in the block's work form. */
export function gatherBlocks(blocks: readonly ParsedBlock[], pkg: string, films: ReadonlyMap<string, CatalogFilm>): Block[] {
  return blocks.map(({ at: _, ...block }): Block => {
    const source = block.source === null ? null : qualify(pkg, block.source);
    if (block.film === null) return { ...block, source };
    const id = qualify(pkg, block.film);
    const film = films.get(id);
    return { ...block, source, film: id, minutes: film === undefined ? block.minutes : minutesOfFilm(film, block.form) };
  });
}

/** Meetings of a module's leader support, with their texts in each language. */
export function gatherMeetings(
  meetings: readonly ParsedMeeting[],
  translations: readonly (readonly [Language, readonly ParsedMeeting[]])[],
  home: { package: string; module: string; language: Language },
): CatalogMeeting[] {
  return meetings.map((meeting): CatalogMeeting => {
    const texts: ByLanguage<MeetingText> = { [home.language]: meetingText(meeting, home.package) };
    for (const [language, translated] of translations) {
      const same = translated.find(({ id }) => id === meeting.id);
      if (same !== undefined) texts[language] = meetingText(same, home.package);
    }
    const rounds = meeting.rounds.map(({ html: _, ...round }) => round);
    return {
      id: qualify(home.package, meeting.id),
      module: qualify(home.package, home.module),
      part: meeting.part,
      across: meeting.across,
      roles: meeting.roles.map(({ name }) => name),
      rounds,
      minutes: rounds.reduce((sum, { form, minutes }) => addMinutes(sum, { [form]: minutes }), {}),
      texts,
    };
  });
}

function meetingText({ title, purpose, product, roles, rounds }: ParsedMeeting, pkg: string): MeetingText {
  const htmlOf = ({ html }: { html: string }) => ({ html: qualifyLinks(html, pkg) });
  return { title, purpose, product, roles: roles.map(htmlOf), rounds: rounds.map(htmlOf) };
}
