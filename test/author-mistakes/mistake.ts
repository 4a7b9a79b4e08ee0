/** A mistake that authors make, in the smallest file that has it, and all that the check says of it. */
export interface Mistake {
  name: string;
  /** The file's name; what stood there in the sound tree gives way. */
  file: string;
  text: string;
  /** Line and column, code and message: `9:6 mdx/less-than Uventet …`; null where it is no mistake, though it may look like one. */
  says: string | null;
  /** An error, where nothing else is said. */
  severity?: 'warning';
  help?: string;
  /** Line, column and words of another place. */
  see?: string;
  /** A file of the sound tree that is not there. */
  without?: string;
}

export const pageFile = 'content/p/fag/annen.mdx';

const front = [
  'id: annen',
  'title: En side',
  'summary: Hva leseren får.',
  'kind: reading',
  'minutes: { reading: 2, basis: guess }',
  'revision: 1',
];

const soundBody = 'Mer brødtekst.';

/** A sound page with this text, which begins in line 9. */
export const body = (text: string): { file: string; text: string } => ({
  file: pageFile,
  text: `---\n${front.join('\n')}\n---\n${text}\n`,
});

/** A sound page with a line of its top written in another way: `title: En side` stands in line 3. */
export function top(name: string, line: string): { file: string; text: string } {
  const lines = front.map((each) => (each.startsWith(`${name}:`) ? line : each));
  return { file: pageFile, text: `---\n${lines.join('\n')}\n---\n${soundBody}\n` };
}

/** The top of a task, which is sound but for what is in it. */
export const task = (attributes: string, inside = 'Gjør dette.'): { file: string; text: string } =>
  body(`<Task ${attributes}>\n${inside}\n</Task>`);

/** The sound page, without its last line feed. */
export const sound = `---\n${front.join('\n')}\n---\n${soundBody}`;

export const yaml = (file: string, ...lines: string[]): { file: string; text: string } => ({
  file,
  text: `${lines.join('\n')}\n`,
});

/** A sound module, with one line in another way. */
export function moduleWith(name: string, line: string): { file: string; text: string } {
  const lines = [
    'id: fag',
    'kind: subject',
    'title: { nb: Modul }',
    'purpose: { nb: Hva den er til for. }',
    'audience: [teacher]',
    'parts:',
    '  - { id: del, title: { nb: Del }, pages: [side, annen] }',
  ];
  return yaml('content/p/fag/module.yaml', ...lines.map((each) => (each.startsWith(`${name}:`) ? line : each)));
}

/** A sound path, with one line in another way; `steps:` stands in line 4. */
export function pathWith(name: string, line: string): { file: string; text: string } {
  const lines = ['id: sti', 'title: Vår sti', 'why: Vi vil prøve.', 'steps:', '  - page: p/side'];
  return yaml('sites/skole/paths/sti.yaml', ...lines.map((each) => (each.trimStart().startsWith(`${name}:`) ? line : each)));
}

/** Two sources, the first with these fields for its type and its people. */
export const sourceWith = (fields: string): { file: string; text: string } =>
  yaml(
    'content/p/references.yaml',
    `- { id: kilde, kind: research, perspective: ett, access: open, title: En kilde, ${fields} }`,
    '- { id: plan, kind: policy, perspective: to, access: open, type: report, title: En plan, author: [{ family: Dal }] }',
  );

/** A sound film that is to come, with one line in another way. */
export function filmWith(name: string, line: string): { file: string; text: string } {
  const lines = [
    'id: film',
    'title: { nb: En film }',
    'summary: { nb: Hva filmen viser. }',
    'status: planned',
    'seconds: 180',
    'questions:',
    '  - id: tanke',
    '    kind: closed',
    '    form: group',
    '    minutes: 5',
    '    text: { nb: Hva så dere? }',
    '    answers:',
    '      - text: { nb: Dybde }',
    '        correct: true',
    '        feedback: { nb: "Ja, for hun bruker det i noe nytt." }',
    '      - text: { nb: Bredde }',
    '        feedback: { nb: "Nei, for hun holder seg til ett emne." }',
  ];
  const written = lines.map((each) => (each.trimStart().startsWith(`${name}:`) ? line : each));
  return yaml('content/p/films/film/film.yaml', ...written);
}
