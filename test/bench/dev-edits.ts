import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from './seeded-random.ts';

/** Something an author did. `word` is one that a page says from now on, and none said before. */
export interface AuthorEdit {
  kind: string;
  word?: string;
}

/** Edits of every kind, over and over, of a copy of the sample content. What was spoilt is mended again, in no order. */
export class AuthorEdits {
  readonly #root: string;
  readonly #random: Random;
  readonly #pages: readonly string[];
  readonly #spoilt = new Map<string, () => void>();
  #count = 0;
  #open = '';

  constructor(root: string, random: Random) {
    this.#root = root;
    this.#random = random;
    this.#pages = this.#under('content/lk20').filter((name) => /^content\/lk20\/[^/]+\/(?!leder)[a-z0-9-]+\.mdx$/.test(name));
  }

  /** One more; `open` is the id of the page that the author looks at, and mostly writes on. A page that is spoilt, moved or gone is mended before much else happens. */
  next(open: string): AuthorEdit {
    this.#count += 1;
    this.#open = open;
    const { chance, pick } = this.#random;
    if (this.#spoilt.size > 3 || (this.#spoilt.size > 0 && chance(0.3))) return this.#mend(pick([...this.#spoilt.keys()]));
    if (chance(0.5)) return this.#words();
    return pick([this.#broken, this.#renamed, this.#deleted, this.#added, this.#path, this.#school, this.#film, this.#folder])();
  }

  /** Puts all back as it was. */
  mendAll(): void {
    for (const name of [...this.#spoilt.keys()]) this.#mend(name);
  }

  #mend(name: string): AuthorEdit {
    const undo = this.#spoilt.get(name)!;
    this.#spoilt.delete(name);
    undo();
    return { kind: 'mended' };
  }

  /** A page that stands as it was, and whose module does. */
  #page(): string {
    const sound = this.#pages.filter((name) => existsSync(join(this.#root, name)) && !this.#spoilt.has(name));
    const open = sound.find((name) => name.endsWith(`/${this.#open}.mdx`));
    return open !== undefined && this.#random.chance(0.8) ? open : this.#random.pick(sound);
  }

  /** A word in the text, or in the title; written in place, or beside and over it. */
  #words(): AuthorEdit {
    const file = this.#page();
    const word = `nyord${this.#count}`;
    const text = this.#read(file);
    const said = this.#random.chance(0.7)
      ? text.replace(/\n---\n\n?(?:nyord\d+ )?/, () => `\n---\n\n${word} `)
      : text.replace(/^title: "?((?:(?!nyord)[^"\n])*?)(?: nyord\d+)?"?$/m, (_, title: string) => `title: "${title} ${word}"`);
    if (this.#random.chance(0.5)) this.#write(file, said);
    else {
      this.#write(`${file}~`, said);
      renameSync(join(this.#root, `${file}~`), join(this.#root, file));
    }
    return { kind: 'words', word };
  }

  readonly #broken = (): AuthorEdit => {
    const file = this.#page();
    const faults: ((text: string) => string)[] = [
      (text) => text.replace(/^kind: (\w+)/m, 'kind: $1o'),
      (text) => text.replace(/^title: /m, 'titel: '),
      (text) => text.replace(/^goals: /m, 'goals: ['),
      (text) => `${text}\n<Film id="finnes-ikke" />\n`,
      (text) => `${text}\n<Callout>\n`,
      (text) => `${text}\nEt sitat [@finnes-ikke].\n`,
      (text) => text.slice(0, 40),
      () => '',
    ];
    return this.#change('broken', file, this.#random.pick(faults));
  };

  readonly #renamed = (): AuthorEdit => {
    const file = this.#page();
    const to = file.replace(/\.mdx$/, `-${this.#count}.mdx`);
    this.#move(file, to);
    return this.#spoil('renamed', file, () => this.#move(to, file));
  };

  readonly #deleted = (): AuthorEdit => {
    const file = this.#page();
    const text = this.#read(file);
    rmSync(join(this.#root, file));
    return this.#spoil('deleted', file, () => this.#write(file, text));
  };

  /** A page that no part lists yet, a school, or a picture that nobody knows. */
  readonly #added = (): AuthorEdit => {
    const { pick } = this.#random;
    const id = `ny-${this.#count}`;
    const page = this.#page();
    const [name, text] = pick([
      [join(dirname(page), `${id}.mdx`), this.#read(page).replace(/^id: .*/m, `id: ${id}`)],
      [
        `sites/${id}/school.yaml`,
        this.#read('sites/storhaug/school.yaml')
          .replace(/^id: .*/m, `id: ${id}`)
          .replace(/^paths: .*/m, 'paths: [lk20/fire-moter]'),
      ],
      [`content/lk20/figures/${id}.txt`, 'Et notat.'],
    ] as const);
    mkdirSync(dirname(join(this.#root, name)), { recursive: true });
    this.#write(name, text);
    return this.#spoil('added', name, () =>
      rmSync(join(this.#root, name.startsWith('sites/') ? dirname(name) : name), { recursive: true }),
    );
  };

  readonly #path = (): AuthorEdit =>
    this.#change('path', 'sites/fjellheim/paths/host-2026.yaml', (text) =>
      this.#random.chance(0.5)
        ? text.replace(/^title: .*$/m, `title: Stien nummer ${this.#count}`)
        : text.replace(/^steps:\n/m, `steps:\n  - title: Velkommen ${this.#count}\n    text: Vi begynner her.\n`),
    );

  readonly #school = (): AuthorEdit =>
    this.#change('school', 'sites/fjellheim/school.yaml', (text) =>
      this.#random.pick([
        text.replace(/^name: .*$/m, `name: Skolen nummer ${this.#count}`),
        text.replace(/^colour: .*$/m, 'colour: "#8a1040"'),
        text.replace(/^language: nb$/m, 'language: nbb'),
        text.replace(/^paths: \[host-2026, /m, 'paths: [host-2026, finnes-ikke, '),
      ]),
    );

  readonly #film = (): AuthorEdit =>
    this.#change('film', 'content/lk20/films/elevstemmer/film.yaml', (text) =>
      this.#random.chance(0.5)
        ? text.replace('title: { nb: Elevstemmer', `title: { nb: "Elevstemmer ${this.#count}"`)
        : text.replace(/^seconds: \d+/m, 'seconds: 12'),
    );

  /** A whole module is taken away, as when somebody changes branch. */
  readonly #folder = (): AuthorEdit => {
    const folder = this.#random.pick(['content/lk20/tverrfaglig', 'content/multimodal', 'sites/liavatn', 'content/lk20/films']);
    if (!existsSync(join(this.#root, folder))) return this.#words();
    const away = `.${folder.replaceAll('/', '-')}`;
    this.#move(folder, away);
    // What lay in it cannot be mended while it is away.
    return this.#spoil('folder', folder, () => this.#move(away, folder));
  };

  #change(kind: string, file: string, change: (text: string) => string): AuthorEdit {
    if (this.#spoilt.has(file) || !existsSync(join(this.#root, file))) return this.#words();
    const text = this.#read(file);
    const after = change(text);
    if (after === text) return this.#words();
    this.#write(file, after);
    return this.#spoil(kind, file, () => this.#write(file, text));
  }

  #spoil(kind: string, name: string, undo: () => void): AuthorEdit {
    this.#spoilt.set(name, undo);
    return { kind };
  }

  #read = (name: string): string => readFileSync(join(this.#root, name), 'utf8');
  #write(name: string, text: string): void {
    writeFileSync(join(this.#root, name), text);
  }
  #move(from: string, to: string): void {
    renameSync(join(this.#root, from), join(this.#root, to));
  }
  #under = (folder: string): string[] =>
    readdirSync(join(this.#root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .sort();
}
