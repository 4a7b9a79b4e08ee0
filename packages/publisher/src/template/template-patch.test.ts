import { expect, test } from 'vitest';
import { patchBetween, patched } from './template-patch.ts';

const mark = (name: string) => `\uE000${name}\uE001`;
const page = (words: string, rest = '') =>
  `<title>Side – ${mark('school.name')}</title><p class="lead">${words}</p>${mark('step.note')}<p id="slutt">${rest}</p>`;

test('words between two marks are a piece that schools have in common', () => {
  const patch = patchBetween(page('Elevrådet møtes på tirsdager.'), page('Elevrådet møtes hver torsdag – før lunsj.'))!;
  expect(Buffer.from(patch.from).toString()).toBe('</title><p class="lead">Elevrådet møtes på tirsdager.</p>');
  const filled = page('Elevrådet møtes på tirsdager.')
    .replace(mark('school.name'), 'Åsen skole')
    .replace(mark('step.note'), '<p>Vår merknad</p>');
  expect(patched(Buffer.from(filled), patch)?.toString()).toBe(
    filled.replace('Elevrådet møtes på tirsdager.', 'Elevrådet møtes hver torsdag – før lunsj.'),
  );
});

test('a page that shows no such piece is as it was', () => {
  const patch = patchBetween(page('a'), page('b'))!;
  expect(patched(Buffer.from('<p>Noe annet</p>'), patch)).toBeNull();
});

test('a piece that is shown several times is changed each time', () => {
  const patch = patchBetween(page('a'), page('b'))!;
  const piece = Buffer.from(patch.from).toString();
  expect(patched(Buffer.from(`1${piece}2${piece}3`), patch)?.toString()).toBe(
    ['1', '2', '3'].join(Buffer.from(patch.to).toString()),
  );
});

test.each([
  ['words on both sides of a mark', page('a', 'a'), page('b', 'b')],
  ['a mark more', page('a'), page(`a ${mark('link')}`)],
  ['another link', page('<a href="https://a.example">a</a>'), page('<a href="https://b.example">a</a>')],
  ['another id', page('<i id="a">a</i>'), page('<i id="b">a</i>')],
  ['a script', page('a'), page('a<script type="module" src="x"></script>')],
  [
    'a piece that stands twice',
    `${mark('a')}<p class="x">a</p>${mark('b')}<p class="x">a</p>${mark('c')}`,
    `${mark('a')}<p class="x">a</p>${mark('b')}<p class="x">b</p>${mark('c')}`,
  ],
  ['a piece that a school could have written', `${mark('a')}<p>a</p>${mark('b')}`, `${mark('a')}<p>b</p>${mark('b')}`],
  ['nothing', page('a'), page('a')],
])('%s: the page is filled again', (what, before, after) => {
  const patch = patchBetween(before, after);
  // Of nothing, the piece is the same before and after: harmless, and it cannot come to that.
  if (what === 'nothing') expect(patch === null || Buffer.from(patch.from).equals(patch.to)).toBe(true);
  else expect(patch).toBeNull();
});
