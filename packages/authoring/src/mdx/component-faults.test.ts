import { describe, expect, test } from 'vitest';
import { faultsIn, openingTags, parseUnderTop } from '../testing/body-faults.ts';

const { task, closed, meeting } = openingTags;

describe('one fault is one diagnostic, at its place', () => {
  test.each<[body: string, ...found: string[]]>([
    ['<Taks />', 'component/unknown 1:1-6'],
    ['<script>alert(1)</script>', 'component/unknown 1:1-8'],
    ['<>a</>', 'component/unknown 1:1-2'],
    ['<svg:rect /> a <a.b />', 'component/unknown 1:1-10', 'component/unknown 1:16-20'],
    ['<toString />\n\n<constructor __proto__="x" />', 'component/unknown 1:1-10', 'component/unknown 3:1-13'],
    ['tekst <Film id="a" /> tekst', 'component/inline 1:7-12'],
    ['- <Film id="a" />', 'component/misplaced 1:3-8'],
    ['> <Film id="a" />', 'component/misplaced 1:3-8'],
    ['<Answer feedback="a">a</Answer>', 'component/misplaced 1:1-8'],
    [`${meeting}\n</Meeting>`, 'component/misplaced 1:1-9'],
    [
      '<Section id="a" title="A" minutes="1">\n<Section id="b" title="B" minutes="1">\nb\n</Section>\n</Section>',
      'component/misplaced 2:1-9',
    ],
    [`${task}\n${task}\nb\n</Task>\n</Task>`, 'component/misplaced 2:1-6'],
    ['<Film id="a" onclick="b" />', 'component/forbidden-attribute 1:14-21'],
    ['<Film id="a" set:html="b" />', 'component/forbidden-attribute 1:14-22'],
    ['<Film id="a" class="b" style="c" />', 'component/forbidden-attribute 1:14-19', 'component/forbidden-attribute 1:24-29'],
    ['<Film id="a" toString="b" />', 'shape/unknown-field 1:14-22'],
    ['<Film id="a" id="b" />', 'component/duplicate-attribute 1:14-16'],
    ['<Film />', 'shape/missing-field 1:1-6'],
    ['<Film id />', 'component/value-missing 1:7-9'],
    ['<Film id="Å" />', 'shape/bad-id 1:11-12'],
    ['<Film id="" />', 'shape/bad-id 1:10-12'],
    ['<Film id="a" optional="no" />', 'component/flag-value 1:24-26'],
    ['<Film id="a">tekst</Film>', 'component/unexpected-content 1:1-6'],
    ['<Film id="a" />\n\n<Film id="a" />', 'component/duplicate-block 3:11-12'],
    ['<Task id="a" kind="lek" form="alone" minutes="4">b</Task>', 'shape/unknown-value 1:20-23'],
    ['<Task id="a" kind="practice" form="alone" minutes="9-4">b</Task>', 'shape/range-order 1:52-55'],
    ['<Task id="a" kind="practice" form="alone" minutes="4-9-8">b</Task>', 'shape/range-order 1:52-57'],
    [`${task}\n</Task>`, 'component/empty 1:1-6'],
    [`${task}\n{b}\n</Task>`, 'mdx/expression 2:1-4'],
    [
      `${closed}\n<Answer correct feedback="f">a</Answer>\n<Answer feedback="f">b</Answer>\n</Question>`,
      'component/question-without-text 1:1-10',
    ],
    [`${closed}\nHva?\n</Question>`, 'component/too-few-answers 1:1-10'],
    [
      `${closed}\nHva?\n<Answer feedback="f">a</Answer>\n<Answer feedback="f">b</Answer>\n</Question>`,
      'component/no-correct-answer 1:1-10',
    ],
    [`${closed}\nHva?\n<Answer correct>a</Answer>\n<Answer feedback="f">b</Answer>\n</Question>`, 'shape/missing-field 3:1-8'],
    [`${closed}\nHva?\n<Answer correct feedback="f">a\n\nb</Answer>\n</Question>`, 'mdx/unclosed-tag 3:1-30'],
    [
      '<Question id="q" kind="open" form="pair" minutes="2">\nHva?\n<Answer feedback="f">a</Answer>\n</Question>',
      'component/answers-in-open-question 3:1-8',
    ],
  ])('%j', (body, ...found) => {
    expect(faultsIn(body)).toEqual(found);
    expect(parseUnderTop(body).sound).toBe(false);
  });

  test.each<[body: string, ...found: string[]]>([
    [`${meeting}\n<Role name="chair">Holder tiden.</Role>\n</Meeting>`, 'component/meeting-incomplete 1:1-9'],
    [`${meeting}\n<Round form="alone" minutes="4">Skriv.</Round>\n</Meeting>`, 'component/meeting-incomplete 1:1-9'],
    [
      `${meeting}\nTekst.\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>`,
      'component/unexpected-content 2:1-7',
    ],
    [`${meeting}\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4"></Round>\n</Meeting>`, 'component/empty 3:1-7'],
    [
      `${meeting}\n<Role name="leder">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>`,
      'shape/unknown-value 2:13-18',
    ],
    [
      `${meeting}\n<Role name="chair">a</Role>\n<Round form="group" minutes="4" size="5-3">b</Round>\n</Meeting>`,
      'shape/range-order 3:39-42',
    ],
    [`${meeting}\n<Task id="a" kind="practice" form="alone" minutes="4">b</Task>\n</Meeting>`, 'component/misplaced 2:1-6'],
    [
      '<Meeting id="m" across="team" title="T" purpose="F">\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>',
      'shape/missing-field 1:1-9',
    ],
    [
      `${meeting.replace('>', ' roles="x">')}\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>`,
      'component/forbidden-attribute 1:65-70',
    ],
  ])('in leader support: %j', (body, ...found) => {
    expect(faultsIn(body, 'leader-support')).toEqual(found);
  });
});
