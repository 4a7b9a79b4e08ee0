import { type Catalog, nearest, packageOf, qualify } from '@stifinner/core';
import { type Drafted, type Edit, type Ground, isRefused, refuse, textOf } from './draft.ts';
import { addToList } from './list-edits.ts';
import { wordsIn } from './messages/words-in.ts';
import { type PathToWrite, pathText, type StepToWrite } from './path-text.ts';
import { shelfOf } from './shelf-of.ts';
import { faultOfId } from './taken-ids.ts';

/** A new learning path: a school's own, or one that a package suggests. */
export interface NewPath {
  home: { school: string } | { package: string };
  id: string;
  title: string;
  /** A text that says what to write where there is none. */
  why?: string | undefined;
  /** Modules, pages, films, meetings and blocks: `lk20/verdier`, and without the package in a path that it suggests. */
  steps: readonly string[];
}

/** The path, and for a school its place in the school's list. */
export function draftPath(asked: NewPath, ground: Ground): Drafted {
  const { home } = asked;
  const place = 'school' in home ? ofSchool(home.school, asked, ground) : ofPackage(home.package, ground);
  if (isRefused(place)) return place;
  const fault = faultOfId('path', asked.id, place.home, ground);
  if (fault !== null) return refuse(fault);
  const steps = stepsOf(asked.steps, 'package' in home ? home.package : onlyPackage(ground.catalog), ground.catalog);
  if (isRefused(steps)) return steps;
  const name = `${'school' in home ? place.home : `content/${place.home}`}/paths/${asked.id}.yaml`;
  const words = wordsIn(place.language).path;
  const path: PathToWrite = {
    ...{ id: asked.id, title: asked.title, why: asked.why ?? ('school' in home ? words.why : words.suggestedWhy), steps },
    before: 'school' in home ? words.before : null,
  };
  return { draft: { files: [{ name, text: pathText(path) }], edits: place.edits, copies: [] } };
}

interface Place {
  home: string;
  language: 'nb' | 'nn' | 'se' | 'en';
  edits: Edit[];
}

function ofPackage(id: string, ground: Ground): Place | { refusal: string } {
  const shelf = shelfOf(id, ground);
  return isRefused(shelf) ? shelf : { home: id, language: shelf.language, edits: [] };
}

function ofSchool(id: string, { id: path }: NewPath, { schools, files }: Ground): Place | { refusal: string } {
  const school = schools.find((each) => each.id === id);
  if (!school?.value) {
    const ids = schools.map((each) => each.id);
    const near = nearest(id, ids);
    if (school) return refuse(`Skolen \`${id}\` har feil i school.yaml. Kjør stifinner check, og rett dem først.`);
    return refuse(
      `Det finnes ingen skole \`${id}\`.${near === null ? ' Lag den med stifinner new school.' : ` Mente du \`${near}\`?`}`,
    );
  }
  const text = addToList(textOf(files, school.file) ?? '', ['paths'], path);
  if (text === null)
    return refuse(`Stifinner fant ikke listen \`paths\` i ${school.file}. Kjør stifinner check, og rett den først.`);
  return { home: `sites/${id}`, language: school.value.language, edits: [{ name: school.file, text, added: [path] }] };
}

const onlyPackage = ({ packages }: Catalog): string => (packages.length === 1 ? packages[0]!.id : '');

/** The steps by the ids that were given. `pkg` is the package of an id that names none; empty where it must name one. */
export function stepsOf(given: readonly string[], pkg: string, catalog: Catalog): StepToWrite[] | { refusal: string } {
  const known = knownSteps(catalog);
  const steps: StepToWrite[] = [];
  for (const written of given) {
    const [id = '', block] = written.split('#');
    const qualified = pkg === '' ? id : qualify(pkg, id);
    const kind = known.get(qualified);
    if (kind === undefined || (block !== undefined && kind !== 'page')) {
      const near = nearest(qualified, known.keys());
      const form = packageOf(qualified) === '' ? ' Skriv pakken foran, som i `lk20/verdier`.' : '';
      return refuse(
        `Det finnes ingen modul, side, film eller møte \`${written}\`.${near === null ? form : ` Mente du \`${near}\`?`}`,
      );
    }
    steps.push(block === undefined ? { kind, id: qualified } : { kind: 'block', id: `${qualified}#${block}` });
  }
  return steps;
}

/** What a step can be, by id. Ids are unique by kind only: a module goes before a page of the same name, and a page before its film. */
function knownSteps({ packages }: Catalog): Map<string, StepToWrite['kind']> {
  const modules = packages.flatMap((pkg) => pkg.modules);
  const known = new Map<string, StepToWrite['kind']>();
  for (const { leaderSupport } of modules) for (const { id } of leaderSupport?.meetings ?? []) known.set(id, 'meeting');
  for (const { id } of packages.flatMap(({ films }) => films)) known.set(id, 'film');
  for (const { id } of modules.flatMap(({ pages }) => pages)) known.set(id, 'page');
  for (const { id } of modules) known.set(id, 'module');
  return known;
}
