import { describe, expect, test } from 'vitest';
import type { UnknownReference } from './path-rules.ts';
import type { Lacking } from './prerequisite-rules.ts';
import type { Rule } from './rule.ts';
import { type Code, rules } from './rules.ts';

type ArgumentsOf<C extends Code> = Parameters<(typeof rules)[C]['message']>[0];

const reference = { id: 'fim', package: 'p' };
const unknownInPath: UnknownReference = { id: 'p/sid', packages: ['p'], near: null, elsewhere: null };
const moved = { id: 'p/a', instead: 'p/b', became: ['p/b', 'p/c'], note: null };
const breach = { module: 'p/a', others: ['p/b', 'p/c'], package: 'p', rules: [1, 2], why: ['Slik er det.'], move: 'Flytt det.' };
const lacking: Lacking = { kind: 'page', id: 'p/a', by: ['p/b', 'p/c'], lost: ['Begrunnelsen ligger der.'] };

/** What each rule may be told, once for each turn its words can take. */
const samples: { [C in Code]: [ArgumentsOf<C>, ...ArgumentsOf<C>[]] } = {
  'component/answers-in-open-question': [{}],
  'component/duplicate-attribute': [{ name: 'id' }],
  'component/duplicate-block': [
    { id: 'a', film: true },
    { id: 'a', film: false },
  ],
  'component/duplicate-role': [{ name: 'chair' }],
  'component/empty': [{ name: 'Task', expected: 'teksten i oppgaven' }],
  'component/flag-value': [
    { name: 'optional', actual: 'nei' },
    { name: 'optional', actual: 'true' },
  ],
  'component/forbidden-attribute': [{ name: 'class', help: 'Slett det.' }],
  'component/inline': [{ name: 'Film' }],
  'component/meeting-incomplete': [{ missing: 'roller' }, { missing: 'runder' }],
  'component/misplaced': [{ name: 'Answer', place: 'utenfor andre komponenter', expected: 'i `<Question>`' }],
  'component/no-correct-answer': [{}],
  'component/question-without-text': [{}],
  'component/text-after-answers': [{}],
  'component/too-few-answers': [{ count: 0 }, { count: 1 }],
  'component/unexpected-content': [{ name: 'Film', actual: 'innhold', expected: '`<Film … />` uten noe inni' }],
  'component/unknown': [
    { name: 'Taks', expected: ['Film', 'Task'], near: 'Task' },
    { name: 'div', expected: ['Film', 'Task'] },
  ],
  'component/value-missing': [{ name: 'id' }],
  'file/bad-name': [
    { what: 'filnavn', name: 'På', near: 'pa' },
    { what: 'mappenavn', name: 'con' },
  ],
  'file/control-character': [{ character: 'U+0007' }, { character: 'U+000D' }],
  'file/empty': [{ name: 'side.mdx' }],
  'file/front-matter-language': [{ language: 'js' }],
  'file/front-matter-missing': [{}],
  'file/front-matter-unclosed': [{}],
  'file/id-differs': [
    { id: 'a', name: 'b', what: 'filen' },
    { id: 'a', name: 'b', what: 'mappen' },
  ],
  'file/link': [{ name: 'side.mdx' }],
  'file/missing': [{ name: 'package.yaml', folder: 'content/q' }],
  'file/not-utf8': [{ byte: 229 }],
  'file/private-use-character': [{ character: 'U+E000' }],
  'file/special': [{ name: 'side.mdx' }],
  'file/too-large': [
    { what: 'fil', size: 200_000, limit: 131_072 },
    { what: 'topp', size: 20_000, limit: 16_384 },
  ],
  'file/unknown': [
    { name: 'packge.yaml', expected: 'package.yaml', near: 'package.yaml' },
    { name: 'x.txt', expected: 'en side' },
  ],
  'file/unreadable': [{ name: 'side.mdx' }],
  'film/duplicate-question': [{ id: 'a' }],
  'film/wrong-format': [{ name: 'film.mp4', format: 'en film i formatet MP4' }],
  'film/missing-file': [{ name: 'film.mp4', near: 'flim.mp4' }, { name: 'film.mp4' }],
  'film/no-captions': [{ languages: '`nb` eller `nn`' }],
  'film/no-correct-answer': [{ id: 'a' }],
  'film/too-long': [{ seconds: 720, limit: 240 }],
  'film/too-short': [{ seconds: 45, limit: 120 }],
  'film/unused-file': [{ name: 'notat.vtt' }],
  'mdx/accidental-list': [{ marker: '7.' }],
  'mdx/angle-link': [{ url: 'http://www.udir.no' }],
  'mdx/attribute-expression': [{}],
  'mdx/broken-tag': [{ actual: '`f` i `<Film`', expected: 'en verdi' }],
  'mdx/empty-heading': [{}],
  'mdx/expression': [
    { actual: '{navn}', comment: false },
    { actual: '{/* a */}', comment: true },
  ],
  'mdx/forbidden-character': [{ actual: 'U+E000' }],
  'mdx/heading-level': [{ actual: 1, expected: 'nivå 2 eller 3', help: 'Skriv `## `.' }],
  'mdx/html-comment': [{}],
  'mdx/import-export': [
    { word: 'import', code: false },
    { word: 'export', code: false },
    { word: 'import', code: true },
  ],
  'mdx/less-than': [{ actual: '<5' }],
  'mdx/link-address': [{ actual: 'http://a.no', expected: 'en adresse med `https://`' }],
  'mdx/link-text': [{ actual: 'https://a.no' }],
  'mdx/undefined-link': [{ actual: '[a][b]' }],
  'mdx/smart-quotes': [{ actual: '”' }],
  'mdx/stray-closing-tag': [{ name: 'Task' }],
  'mdx/too-complex': [
    { what: 'linjer på én side', limit: '2000' },
    { what: 'nivåer', limit: '12', mend: 'Lukk dem.' },
  ],
  'mdx/unclosed-tag': [
    { name: 'Task', help: 'Sett inn `</Task>`.' },
    { name: 'Task', before: '`</Section>`', help: 'Sett inn `</Task>`.' },
  ],
  'mdx/unknown-block': [
    { id: 'eksempl', near: 'eksempel' },
    { id: 'eksempl', near: null },
  ],
  'mdx/unsupported': [{ what: 'bilde', help: 'Beskriv det leseren skal se.' }],
  'meeting/duplicate-id': [{ id: 'mote' }],
  'module/duplicate-part': [{ id: 'a' }],
  'module/few-perspectives': [
    { id: 'm', count: 0 },
    { id: 'm', count: 1 },
  ],
  'module/no-leader-support': [{ id: 'm' }],
  'module/no-meeting': [{ id: 'm' }],
  'module/no-open-research': [{ id: 'm' }],
  'module/not-listed': [{ id: 'm' }],
  'module/page-twice': [{ id: 'a' }],
  'module/part-without-meeting': [{ id: 'a' }],
  'module/unknown-page': [{ id: 'a', near: 'b' }, { id: 'a' }],
  'moved/circle': [{ circle: ['p/a', 'p/b'] }],
  'moved/repeated': [{ kind: 'page', id: 'p/a' }],
  'moved/still-there': [{ kind: 'meeting', id: 'p/a' }],
  'moved/unknown-target': [
    { kind: 'film', id: 'p/a', near: 'p/b' },
    { kind: 'module', id: 'p/a', near: null },
  ],
  'order/contradiction': [{ circle: ['p/a', 'p/b'], rules: [1, 2] }],
  'order/same-module': [{ module: 'p/a' }],
  'order/unknown-module': [
    { id: 'p/a', package: 'p', near: 'p/b' },
    { id: 'p/a', package: 'p', near: null },
  ],
  'package/module-twice': [{ id: 'm' }],
  'package/unknown-module': [{ id: 'm', near: 'n' }, { id: 'm' }],
  'page/duplicate-id': [{ id: 'a' }],
  'page/not-listed': [{ id: 'a', module: 'm' }],
  'path/empty-module': [{ module: 'p/m' }],
  'path/except-outside-module': [
    { page: 'p/a', module: 'p/m', home: 'p/n', near: 'p/b' },
    { page: 'p/a', module: 'p/m', home: 'p/n', near: null },
  ],
  'path/merged': [
    { ...moved, kind: 'page' },
    { ...moved, kind: 'meeting' },
  ],
  'path/needless-leave-out': [
    { meeting: 'p/mote', module: 'p/m', part: null },
    { meeting: 'p/mote', module: 'p/m', part: 'a' },
  ],
  'path/order-advised': [{ ...breach, side: 'early' }],
  'path/order-broken': [{ ...breach, side: 'late' }],
  'path/placed-and-left-out': [{ meeting: 'p/mote' }],
  'path/prerequisite-late': [{ id: 'p/a', by: ['p/b'], lost: ['Den bygger opp til denne.'], move: 'Flytt den.' }],
  'path/prerequisite-left-out': [lacking],
  'path/prerequisite-required': [lacking],
  'path/removed': [{ kind: 'meeting', id: 'p/a', since: '1.1.0', note: 'Møtet er for gammelt.' }],
  'path/renamed': [{ ...moved, kind: 'film', note: 'Den er kortet ned.' }],
  'path/repeated-omission': [
    { id: 'a', section: null },
    { id: 'a', section: 'b' },
  ],
  'path/repeated-step': [
    { kind: 'page', ids: ['p/a'] },
    { kind: 'block', ids: ['p/a#b', 'p/a#c'] },
  ],
  'path/split': [{ ...moved, kind: 'module' }],
  'path/unknown-base': [
    { id: 'p/a', near: 'p/b' },
    { id: 'p/a', near: null },
  ],
  'path/unknown-block': [
    { block: 'a', page: 'p/a', near: 'b', blocks: [] },
    { block: 'a', page: 'p/a', near: null, blocks: ['b', 'c'] },
    { block: 'a', page: 'p/a', near: null, blocks: [] },
  ],
  'path/unknown-film': [{ ...unknownInPath, near: 'p/side' }],
  'path/unknown-meeting': [{ ...unknownInPath, elsewhere: 'page' }],
  'path/unknown-module': [{ ...unknownInPath, packages: ['p', 'q'] }],
  'path/unknown-page': [{ ...unknownInPath, id: 'side', near: 'p/side' }, unknownInPath],
  'prerequisite/circle': [{ kind: 'page', circle: ['p/a', 'p/b'] }],
  'prerequisite/itself': [{ kind: 'module', id: 'p/a' }],
  'prerequisite/unknown-module': [{ id: 'p/a', near: null, became: ['p/b'] }],
  'prerequisite/unknown-page': [
    { id: 'p/a', near: 'p/b', became: [] },
    { id: 'p/a', near: null, became: [] },
  ],
  'reference/duplicate-source': [{ id: 'bok' }],
  'reference/unknown-film': [{ ...reference, near: 'film' }, reference],
  'reference/unknown-package': [{ id: 'annen' }],
  'reference/unknown-page': [reference],
  'reference/unknown-part': [{ id: 'sist', module: 'm' }],
  'reference/unknown-source': [reference],
  'school/repeated-path': [{ id: 'sti' }],
  'school/reserved-path-id': [{ id: 'sok', reserved: ['sok', 'om'] }],
  'school/same-address': [{ id: 'p/a', other: 'a', address: 'a/' }],
  'school/unknown-package': [
    { id: 'q', near: 'p', packages: ['p'] },
    { id: 'q', near: null, packages: ['p', 'r'] },
    { id: 'q', near: null, packages: [] },
  ],
  'school/unknown-path': [
    { id: 'p/a', near: 'p/b', local: [] },
    { id: 'a', near: null, local: ['b'] },
    { id: 'a', near: null, local: [] },
  ],
  'school/unlisted-path': [{ id: 'sti' }],
  'shape/bad-format': [{ actual: 'grønn', expected: 'noe som `#2b6a4d`' }],
  'shape/bad-id': [{ actual: 'Å', expected: 'en id av små bokstaver', help: 'Skriv for eksempel `a`.' }],
  'shape/empty': [
    { actual: 'tekst', expected: 'en tekst' },
    { actual: 'liste', expected: 'minst én i listen' },
    { actual: 'felt', expected: 'minst ett felt' },
  ],
  'shape/missing-field': [
    { noun: 'felt', missing: ['kind'] },
    { noun: 'felt', missing: ['kind', 'title'], because: 'status: published' },
    { noun: 'attributt', missing: ['id', 'kind'], help: 'Skriv dem.' },
  ],
  'shape/out-of-range': [
    { actual: '0', limit: 1, bound: 'minst' },
    { actual: '999', limit: 600, bound: 'høyst' },
  ],
  'shape/range-order': [{ actual: '6–2' }],
  'shape/too-long': [{ length: 134, limit: 120 }],
  'shape/too-many': [{ count: 3, limit: 2 }],
  'shape/unknown-field': [
    { noun: 'felt', name: 'titel', expected: ['title', 'id'], near: 'title' },
    { noun: 'felt', name: 'titel', expected: ['title'] },
    { noun: 'attributt', name: 'titel', expected: [] },
  ],
  'shape/unknown-value': [
    { actual: 'gues', expected: ['guess', 'tested'], near: 'guess' },
    { actual: 'x', expected: ['guess', 'tested'] },
  ],
  'shape/wrong-type': [{ actual: 'tall `1.0`', expected: 'tekst', help: 'Skriv `"1.0"`.' }],
  'translation/block-differs': [{ id: 'a', what: 'minutter' }],
  'translation/first-language-missing': [
    { what: 'tekst', language: 'nb' },
    { what: 'teksting', language: 'nn' },
    { what: 'pakke', language: 'en' },
  ],
  'translation/ids-differ': [
    { noun: 'blokkene', missing: ['a', 'b'], extra: [] },
    { noun: 'møtene', missing: [], extra: ['a'] },
    { noun: 'blokkene', missing: ['a'], extra: ['b', 'c'] },
  ],
  'translation/meeting-differs': [{ id: 'a', what: 'roller og runder' }],
  'translation/newer-than-original': [{ translates: 2, revision: 1 }],
  'translation/original-language': [{ language: 'nb', name: 'side.mdx' }],
  'translation/original-missing': [{ name: 'side.mdx' }],
  'translation/outdated': [{ translates: 1, revision: 2 }],
  'translation/undeclared-language': [{ language: 'en', declared: ['nb', 'nn'] }],
  'yaml/ambiguous-number': [{ actual: '05', number: '5' }],
  'yaml/bad-character': [{ character: 'U+0000' }],
  'yaml/bad-key': [{}],
  'yaml/duplicate-key': [{ name: 'title' }],
  'yaml/many-documents': [{}],
  'yaml/nothing': [{}],
  'yaml/reuse': [{ actual: '&navn' }],
  'yaml/syntax': [{ actual: 'kolon inne i en verdi', expected: 'ett kolon på linjen' }],
  'yaml/tag': [{ actual: '!viktig' }],
  'yaml/too-deep': [{ limit: 12 }],
};

/** Whole sentences: each begins as one, and the last one is ended. */
const sentences = /^[\p{Lu}`].{15,}[.?]$/su;
/** *Unexpected X, expected Y*: one sentence, or two halves of one. */
const grammar = /^Uventet \S.*, forventet \S(?:[^.]|\.\S)*$/su;
const position = /:\d+:\d|\b(?:linje|kolonne|posisjon|tegn nr\.?) \d/iu;
const validatorWords =
  /\b(?:must|should|required|property|properties|unexpected|expected|invalid|error|warning|string|number|integer|boolean|array|object|schema|pattern|enum|null|undefined|NaN|true|false|line|column)\b/iu;

const withoutCode = (words: string): string => words.replace(/`(?:\\.|[^`\\])*`/gsu, '…');

const cases = (Object.keys(rules) as Code[]).map((code): { code: Code; rule: Rule<never>; told: readonly unknown[] } => ({
  code,
  rule: rules[code],
  told: samples[code],
}));

describe.each(cases)('$code', ({ rule: { title, why, mend, message, help }, told }) => {
  test('has a name', () => {
    expect(title).toMatch(/^[\p{Lu}].{5,}[^.]$/u);
  });

  test.each([
    ['why', why],
    ['mend', mend],
  ])('says %s in whole sentences', (_, words) => {
    expect(words).toMatch(sentences);
    expect(withoutCode(words)).not.toMatch(validatorWords);
    expect(withoutCode(words)).not.toMatch(/`|\s{2}/u);
  });

  test('mends in three sentences at most', () => {
    expect(withoutCode(mend).split(/[.?!] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
  });

  test.each(told)('its message keeps to the grammar: %j', (args) => {
    const words = message(args as never);
    const plain = withoutCode(words);
    expect(plain).toMatch(grammar);
    expect(plain).not.toMatch(position);
    expect(plain).not.toMatch(validatorWords);
    expect(words).not.toMatch(/Feil:|Advarsel:|\[object|\$\{/u);
    // What is left outside the backticks has no mark of code: a tag, a field or an id would have to be quoted.
    expect(plain).not.toMatch(/[`<>{}=#]|\s{2}/u);
  });

  test.each(told)('its help is whole sentences, where it has any: %j', (args) => {
    expect(help?.(args as never) ?? mend).toMatch(/^[\p{Lu}`].+[.?]$/su);
  });
});
