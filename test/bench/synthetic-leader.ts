import type { Random } from './seeded-random.ts';
import { document } from './synthetic-page.ts';
import type { SyntheticModule, SyntheticPart } from './synthetic-plan.ts';
import { type Prose, paragraphs, prose } from './synthetic-prose.ts';

/** Leader support of a module with a meeting for each part; half of them in nynorsk too. */
export function leaderFiles(random: Random, module: SyntheticModule): { name: string; text: string }[] {
  const summary = prose(random, 2);
  const why = paragraphs(random, 4);
  const meetings = module.parts.map((part) => meetingOf(random, part));
  const text = (language: keyof Prose) => [why[language], ...meetings.map((meeting) => meeting[language]), ''].join('\n\n');
  const original = {
    title: `Å lede arbeidet med ${module.title.nb.toLowerCase()}`,
    summary: summary.nb,
    minutes: { reading: 5, basis: 'guess' },
    revision: 1,
  };
  const translation = {
    title: `Å leie arbeidet med ${module.title.nn.toLowerCase()}`,
    summary: summary.nn,
    translates: 1,
  };
  const files = [{ name: 'leder.mdx', text: document(original, text('nb')) }];
  if (random.chance(0.5)) files.push({ name: 'leder.nn.mdx', text: document(translation, text('nn')) });
  return files;
}

function meetingOf(random: Random, { id, title, meeting }: SyntheticPart): Prose {
  const across = random.pick(['subject', 'grade', 'team', 'mixed']);
  const said = {
    purpose: prose(random, 1),
    product: prose(random, 1),
    chair: prose(random, 1),
    notes: prose(random, 1),
    alone: prose(random, 1),
    round: prose(random, 1),
    open: prose(random, 2),
    decision: prose(random, 1),
  };
  const write = (
    language: keyof Prose,
  ) => `<Meeting id="${meeting}" part="${id}" across="${across}" title="${title[language]}" purpose="${said.purpose[language]}" product="${said.product[language]}">
<Role name="chair">${said.chair[language]}</Role>
<Role name="note-taker">${said.notes[language]}</Role>
<Round form="alone" minutes="4" output="keywords">${said.alone[language]}</Round>
<Round form="group" minutes="10" size="3-5" rule="round-without-comment" output="keywords">${said.round[language]}</Round>
<Round form="group" minutes="18" size="3-5" rule="open-discussion" output="sentence">${said.open[language]}</Round>
<Round form="plenary" minutes="12" output="decision">${said.decision[language]}</Round>
</Meeting>`;
  return { nb: write('nb'), nn: write('nn') };
}
