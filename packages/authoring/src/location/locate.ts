import { type Diagnostic, diagnose, isId, type Language, languagesByLaw, type Said, said } from '@stifinner/core';
import { nearMiss } from '../near-miss.ts';
import { suggestedId } from '../shape/suggested-id.ts';
import { ending } from '../source-file.ts';
import { startOf } from '../text/lines.ts';
import { type Location, languages } from './location.ts';
import { isReservedName } from './reserved-name.ts';

/** A file's place in the tree; `location` is null for a note, which is nobody's content, and for a file nobody knows. */
export interface Located {
  location: Location | null;
  /** The file that it was likely meant to be: `module.yaml`, where it is called `module.yml`. */
  meant?: Meant;
  diagnostics: Diagnostic[];
}

/** The name that a file should have had, and its place there. */
export interface Meant {
  name: string;
  location: Location;
}

/** Notes for people who work on the content are not read: README.md and LICENSE anywhere, and other Markdown beside the packages or in one's own folder. */
const isNote = (name: string): boolean =>
  /(?:^|\/)(?:readme|license)(?:\.md)?$/i.test(name) || /^content\/(?:[^/]+\/)?[^/]+\.md$/.test(name);

/** What a film was made from lies beside it, for those who make films. */
const isManuscript = (name: string): boolean => /^content\/[^/]+\/films\/[^/]+\/manuscript\.yaml$/.test(name);

/** The words of a package that no word list has; only who looks through its language reads them. */
const isWordList = (name: string): boolean => /^content\/[^/]+\/words\.txt$/.test(name);

/** Of pictures. Those that cannot be shown have their place too: there it is told why. */
const figureEndings: readonly string[] = ['webp', 'png', 'jpg', 'svg', 'gif', 'avif', 'bmp', 'heic', 'ico', 'jxl', 'tif', 'tiff'];

const filmFileEndings: readonly string[] = ['mp4', 'webm', 'webp', 'png', 'jpg', 'vtt'];

/** What the file called `name` (relative to the folder that was read) is. */
export function locate(name: string): Located {
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (isNote(name) || isManuscript(name) || isWordList(name)) return { location: null, diagnostics: [] };
  if (name.includes('\\')) return withBackslash(name);
  const [top, ...rest] = name.split('/');
  const located =
    top === 'content'
      ? inPackage(rest)
      : top === 'sites'
        ? inSchool(rest)
        : unknown(said('en fil i content/ eller sites/', 'a file in content/ or sites/'));
  if ('expected' in located) {
    const { expected, known = [] } = located;
    // Windows hides the ending that an editor put there.
    const near = nearMiss(base.replace(/\.txt$/i, ''), known);
    const diagnostics = [diagnose('file/unknown', startOf(name), { name: base, expected, near })];
    const meant = near === undefined ? null : meantBy(name.slice(0, -base.length) + near);
    return meant === null ? { location: null, diagnostics } : { location: null, meant, diagnostics };
  }
  const bad = located.names.find(({ name: part }) => !isId(part) || isReservedName(part));
  if (bad !== undefined) {
    const { what, name: part } = bad;
    return {
      location: located.location,
      diagnostics: [diagnose('file/bad-name', startOf(name), { what, name: part, near: suggestedId(part) })],
    };
  }
  return { location: located.location, diagnostics: [] };
}

/** A path from Windows that was unpacked as a name: `fag\side.mdx`. */
function withBackslash(name: string): Located {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const right = name.replaceAll('\\', '/');
  const expected = said('mapper, ikke `\\` i filnavnet', 'folders, not `\\` in the file name');
  const diagnostics = [diagnose('file/unknown', startOf(name), { name: base, expected, near: base.replaceAll('\\', '/') })];
  const meant = meantBy(right);
  return meant === null ? { location: null, diagnostics } : { location: null, meant, diagnostics };
}

/** The name that a file has with the ending that is read, where it has the other: `side.mdx` for `side.md`. */
const withEnding = (base: string, other: string, read: string): string[] =>
  base.endsWith(other) && base !== other ? [`${without(base, other)}${read}`] : [];

/** A translation's name says its language, which may be the very slip, so no other is taken for one. */
function meantBy(name: string): Meant | null {
  const { location } = locate(name);
  return location === null || location.kind.endsWith('-translation') ? null : { name, location };
}

interface NamePart {
  what: 'filnavn' | 'mappenavn';
  name: string;
}

type Found = { location: Location; names: NamePart[] } | { expected: Said; known?: readonly string[] };

const unknown = (expected: Said, known: readonly string[] = []): Found => ({ expected, known });
const found = (location: Location, folders: string[], file?: string): Found => ({
  location,
  names: [
    ...folders.map((name) => ({ what: 'mappenavn' as const, name })),
    ...(file === undefined ? [] : [{ what: 'filnavn' as const, name: file }]),
  ],
});

const yamlPath = said('en sti som slutter på .yaml', 'a path that ends in .yaml');

const without = (base: string, end: string): string => base.slice(0, -end.length);

function inPackage(parts: string[]): Found {
  const [pkg, second, third, fourth] = parts;
  if (pkg === undefined || second === undefined)
    return unknown(said('en mappe for hver pakke i content/', 'a folder for each package in content/'));
  if (parts.length === 2) {
    if (second === 'package.yaml') return found({ kind: 'package', package: pkg }, [pkg]);
    if (second === 'references.yaml') return found({ kind: 'references', package: pkg }, [pkg]);
    if (second === 'moved.yaml') return found({ kind: 'moved', package: pkg }, [pkg]);
    const known = ['package.yaml', 'references.yaml', 'moved.yaml'];
    return unknown(
      said('package.yaml, references.yaml, moved.yaml eller en mappe', 'package.yaml, references.yaml, moved.yaml or a folder'),
      known,
    );
  }
  if (second === 'paths' && third !== undefined && parts.length === 3) {
    return suggestedPath(pkg, third);
  }
  if (second === 'films' && third !== undefined && fourth !== undefined && parts.length === 4) {
    if (fourth === 'film.yaml') return found({ kind: 'film', package: pkg, id: third }, [pkg, third]);
    if (filmFileEndings.includes(ending(fourth)))
      return found({ kind: 'film-file', package: pkg, film: third, name: fourth }, [pkg, third]);
    return unknown(
      said(
        'film.yaml, en filmfil (mp4), teksting (vtt) eller et stillbilde (webp, png, jpg)',
        'film.yaml, a film file (mp4), captions (vtt) or a still picture (webp, png, jpg)',
      ),
      ['film.yaml'],
    );
  }
  if (second === 'figures' && third !== undefined && parts.length === 3) return figure(pkg, third);
  if (second === 'paths') return unknown(said('stier rett i mappen paths/', 'paths directly in the folder paths/'));
  if (second === 'films') return unknown(said('film.yaml i en mappe for hver film', 'film.yaml in a folder for each film'));
  if (second === 'figures') return unknown(said('bilder rett i mappen figures/', 'pictures directly in the folder figures/'));
  if (parts.length === 3 && third !== undefined) return inModule(pkg, second, third);
  return unknown(said('sidene rett i modulens mappe', 'the pages directly in the folder of the module'));
}

/** A path has a translation for each other language that a school may read in. */
function suggestedPath(pkg: string, base: string): Found {
  if (!base.endsWith('.yaml')) return unknown(yamlPath, withEnding(base, '.yml', '.yaml'));
  const [id = '', suffix, ...more] = without(base, '.yaml').split('.');
  if (suffix === undefined) return found({ kind: 'suggested-path', package: pkg, id }, [pkg], id);
  const language = languagesByLaw.find((known) => known === suffix);
  if (language === undefined || more.length > 0) {
    const known = languagesByLaw.map((each) => `${id}.${each}.yaml`);
    // Another language is no slip of the pen.
    const isLanguage = languages.some((each) => each === suffix);
    return unknown(
      said(`bokmål eller nynorsk i filnavnet: ${known.join(', ')}`, `Bokmål or Nynorsk in the file name: ${known.join(', ')}`),
      isLanguage ? [] : known,
    );
  }
  return found({ kind: 'suggested-path-translation', package: pkg, id, language }, [pkg], id);
}

/** A picture's name is an id and an ending in small letters, so that no two names are one on any machine. */
function figure(pkg: string, base: string): Found {
  const end = base.slice(base.lastIndexOf('.') + 1);
  if (!figureEndings.includes(end) || base === end) {
    const small = ending(base) === 'jpeg' ? 'jpg' : ending(base);
    const known = figureEndings.includes(small) ? [`${base.slice(0, -end.length)}${small}`] : [];
    return unknown(said('et bilde (webp, png, jpg)', 'a picture (webp, png, jpg)'), known);
  }
  return found({ kind: 'figure', package: pkg, name: base }, [pkg], without(base, `.${end}`));
}

function inModule(pkg: string, module: string, base: string): Found {
  if (base === 'module.yaml') return found({ kind: 'module', package: pkg, module }, [pkg, module]);
  if (!base.endsWith('.mdx'))
    return unknown(
      said('module.yaml, leder.mdx eller en side som slutter på .mdx', 'module.yaml, leder.mdx or a page that ends in .mdx'),
      [
        'module.yaml',
        'leder.mdx',
        ...withEnding(base, '.md', '.mdx'),
        ...withEnding(base, '.MDX', '.mdx'),
        ...withEnding(base, '.mdx.txt', '.mdx'),
      ],
    );
  const [id = '', suffix, ...more] = without(base, '.mdx').split('.');
  const language = suffix === undefined ? null : languages.find((known) => known === suffix);
  if (language === undefined || more.length > 0) {
    const known = languages.map((each) => `${id}.${each}.mdx`);
    return unknown(said(`et språk i filnavnet: ${known.join(', ')}`, `a language in the file name: ${known.join(', ')}`), known);
  }
  return page(pkg, module, id, language);
}

function page(pkg: string, module: string, id: string, language: Language | null): Found {
  if (id === 'leder') {
    const place = { package: pkg, module };
    return found(
      language === null ? { kind: 'leader-support', ...place } : { kind: 'leader-support-translation', ...place, language },
      [pkg, module],
    );
  }
  const place = { package: pkg, module, id };
  return found(
    language === null ? { kind: 'page', ...place } : { kind: 'page-translation', ...place, language },
    [pkg, module],
    id,
  );
}

function inSchool(parts: string[]): Found {
  const [school, second, third] = parts;
  if (school === undefined || second === undefined)
    return unknown(said('en mappe for hver skole i sites/', 'a folder for each school in sites/'));
  if (parts.length === 2) {
    if (second === 'school.yaml') return found({ kind: 'school', school }, [school]);
    return unknown(said('school.yaml eller mappen paths/', 'school.yaml or the folder paths/'), ['school.yaml']);
  }
  if (second !== 'paths' || third === undefined || parts.length > 3)
    return unknown(said('school.yaml eller stier i mappen paths/', 'school.yaml or paths in the folder paths/'));
  if (!third.endsWith('.yaml')) return unknown(yamlPath, withEnding(third, '.yml', '.yaml'));
  const id = without(third, '.yaml');
  return found({ kind: 'local-path', school, id }, [school], id);
}
