import { stringify } from 'yaml';
import type { Random } from './seeded-random.ts';
import type { SyntheticPage } from './synthetic-plan.ts';
import { type Prose, paragraphs, prose } from './synthetic-prose.ts';

type Language = keyof Prose;

/** A page as its author would write it: original, and translation where it has one. */
export function pageFiles(random: Random, page: SyntheticPage): { name: string; text: string }[] {
  const summary = prose(random, 1);
  const goals = [prose(random, 1), prose(random, 1)];
  const body = bodyOf(random, page);
  const reading = random.between(3, 5);
  const original = {
    id: page.id,
    title: page.title.nb,
    summary: summary.nb,
    kind: page.film ? 'film' : random.pick(['reading', 'reflection', 'discussion', 'practice']),
    minutes: { reading: { least: reading - 1, typical: reading, most: reading + 2 }, basis: 'guess' },
    ...(page.requires ? { requires: [{ page: page.requires, why: prose(random, 1).nb }] } : {}),
    goals: goals.map(({ nb }) => nb),
    keyPoints: goals.map(({ nb }) => nb),
    cites: page.cites,
    revision: 1,
  };
  const translation = {
    id: page.id,
    title: page.title.nn,
    summary: summary.nn,
    goals: goals.map(({ nn }) => nn),
    keyPoints: goals.map(({ nn }) => nn),
    translates: 1,
  };
  const files = [{ name: `${page.id}.mdx`, text: document(original, body.nb) }];
  if (page.translated) files.push({ name: `${page.id}.nn.mdx`, text: document(translation, body.nn) });
  return files;
}

export const document = (front: object, body: string): string => `---\n${stringify(front)}---\n\n${body}`;

/** About 450 words, with the blocks that a path may leave out or take alone. */
function bodyOf(random: Random, { film, cites, mentions }: SyntheticPage): Prose {
  const opening = paragraphs(random, 2);
  const heading = { nb: 'Hva dette ber oss om', nn: 'Kva dette bed oss om' };
  const middle = paragraphs(random, 3);
  const list = [prose(random, 1), prose(random, 1), prose(random, 1)];
  const think = prose(random, 2);
  const talk = prose(random, 3);
  const minutes = random.between(6, 10);
  const section = paragraphs(random, 2);
  const answers = [prose(random, 1), prose(random, 1), prose(random, 1)];
  const task = prose(random, 3);
  const source = cites[0]!;
  const write = (
    language: Language,
    words: { alone: string; talk: string; back: string; read: string; see: string; which: string; act: string },
  ) =>
    [
      opening[language],
      `## ${heading[language]}`,
      middle[language].replace(/\.?$/, ` [@${cites.join('; @')}].`),
      list.map((item) => `- **${words.see}** ${item[language]}`).join('\n'),
      ...(film ? [`<Film id="${film}" />`] : []),
      ...(mentions ? [`${words.see} [${mentions.title[language]}](page:${mentions.id}).`] : []),
      `<Task id="tenk" kind="reflection" form="alone" minutes="4" title="${words.alone}">\n${think[language]}\n</Task>`,
      `<Task id="snakk" kind="discussion" form="group" minutes="${minutes}-${minutes + 3}-${minutes + 8}" title="${words.talk}">\n${talk[language]}\n</Task>`,
      `<Section id="bakgrunn" title="${words.back}" minutes="2">\n${section[language]}\n\n<Reading id="les" title="${words.read}" source="${source}" minutes="10-15">\n${think[language]}\n</Reading>\n</Section>`,
      `<Question id="sjekk" kind="closed" form="alone" minutes="2">\n${words.which}\n${answers
        .map(
          (answer, place) =>
            `<Answer${place === 0 ? ' correct' : ''} feedback="${plain(answer[language])}">${answer[language]}</Answer>`,
        )
        .join('\n')}\n</Question>`,
      `<Task id="prov" kind="practice" form="practice" minutes="20-30-45" title="${words.act}">\n${task[language]}\n</Task>`,
      '',
    ].join('\n\n');
  return {
    nb: write('nb', {
      alone: 'Tenk gjennom dette alene',
      talk: 'Snakk sammen i gruppa',
      back: 'Hvor kommer dette fra?',
      read: 'Les et utdrag',
      see: 'Se også',
      which: 'Hvilket av utsagnene viser best hva elevene har forstått?',
      act: 'Prøv i en time før neste møte',
    }),
    nn: write('nn', {
      alone: 'Tenk gjennom dette åleine',
      talk: 'Snakk saman i gruppa',
      back: 'Kvar kjem dette frå?',
      read: 'Les eit utdrag',
      see: 'Sjå også',
      which: 'Kva for ei av utsegnene viser best kva elevane har forstått?',
      act: 'Prøv i ein time før neste møte',
    }),
  };
}

/** Text that can stand in an attribute. */
const plain = (text: string): string => text.replaceAll('"', '”');
