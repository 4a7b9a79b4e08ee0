import { expect, it } from 'vitest';
import { nb } from '../messages/nb.ts';
import { curriculumAddress } from './curriculum-address.ts';
import { dateText } from './date-text.ts';
import { licenceAddress } from './licence-address.ts';

it.each([
  ['NOR01-06', 'https://www.udir.no/lk20/nor01-06'],
  ['KM123', 'https://data.udir.no/kl06/v201906/kompetansemaal-lk20/KM123'],
  ['KV20', 'https://data.udir.no/kl06/v201906/kompetansemaalsett-lk20/KV20'],
  ['KE7', 'https://data.udir.no/kl06/v201906/kjerneelementer-lk20/KE7'],
  ['TT1', 'https://data.udir.no/kl06/v201906/tverrfaglige-temaer-lk20/TT1'],
  ['XY1', null],
  ['KM1-02', null],
])('%s is read at %s', (code, address) => expect(curriculumAddress(code)).toBe(address));

it.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/deed.no'],
  ['CC-BY-NC-SA-4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/deed.no'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/deed.no'],
  ['NLOD 2.0', null],
  ['CC BY', null],
])('%s is told at %s', (licence, address) => expect(licenceAddress(licence)).toBe(address));

it.each([
  ['2027-08-15', '15. august 2027'],
  ['2028-01-01', '1. januar 2028'],
  ['2028', '2028'],
])('%s is %s', (date, text) => expect(dateText(date, nb)).toBe(text));
