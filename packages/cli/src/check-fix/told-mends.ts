import type { MessageLanguage } from '@stifinner/core';
import type { Mend } from '@stifinner/core/fixes';
import type { LetBe, Written } from './write-mended.ts';

const widest = 100;

/** A line around where it differs from another, so that both can be held against each other. */
function around(line: string, other: string): string {
  const signs = [...line];
  if (signs.length <= widest) return line;
  const differs = signs.findIndex((sign, at) => sign !== [...other][at]);
  const start = Math.max(0, Math.min((differs < 0 ? signs.length : differs) - 40, signs.length - widest));
  const end = start + widest;
  return `${start > 0 ? '…' : ''}${signs.slice(start, end).join('')}${end < signs.length ? '…' : ''}`;
}

function tellOne({ found, fix, before, after }: Mend, language: MessageLanguage): string {
  const lines = [`${found.at.file}:${found.at.line} ${found.code}`, `  ${fix.title[language]}`];
  if (before !== '') lines.push(`  - ${around(before, after)}`);
  if (after !== '') lines.push(`  + ${around(after, before)}`);
  return lines.join('\n');
}

const whys: Record<LetBe, Record<MessageLanguage, string>> = {
  changed: { nb: 'filen ble endret i mellomtiden', en: 'the file changed in the meantime' },
  link: { nb: 'filen ligger bak en lenke', en: 'the file lies behind a link' },
  'cannot-write': { nb: 'det gikk ikke å skrive', en: 'it could not be written' },
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function summary(mends: number, files: number, dryRun: boolean, language: MessageLanguage): string {
  if (language === 'en') {
    if (mends === 0) return 'Nothing could be mended safely without asking.';
    const what = `${counted(mends, 'finding', 'findings')} in ${counted(files, 'file', 'files')}`;
    return dryRun ? `Would mend ${what}. Run without --dry-run to do it.` : `Mended ${what}.`;
  }
  if (mends === 0) return 'Ingen funn kunne rettes trygt uten å spørre.';
  const what = `${counted(mends, 'funn', 'funn')} i ${counted(files, 'fil', 'filer')}`;
  return dryRun ? `Ville rettet ${what}. Kjør uten --dry-run for å gjøre det.` : `Rettet ${what}.`;
}

/** What is told of a run that mended. */
export interface MendsToTell {
  mends: readonly Mend[];
  /** How it was written; null where it was only to be shown. */
  written: Written | null;
  more: boolean;
  language: MessageLanguage;
}

/** What was mended, each with its line before and after, and then how many. */
export function tellMends({ mends, written, more, language }: MendsToTell): string {
  const letBe = written?.letBe ?? [];
  const names = new Set(letBe.map(({ name }) => name));
  const done = mends.filter(({ found }) => !names.has(found.at.file));
  const files = new Set(done.map(({ found }) => found.at.file)).size;
  const again = { nb: 'Det er mer som kan rettes: kjør --fix en gang til.', en: 'There is more to mend: run --fix again.' };
  return [
    ...done.map((mend) => `${tellOne(mend, language)}\n`),
    ...letBe.map(({ name, why }) =>
      language === 'nb' ? `${name} er ikke rettet: ${whys[why].nb}.` : `${name} is not mended: ${whys[why].en}.`,
    ),
    summary(done.length, files, written === null, language),
    ...(more ? [again[language]] : []),
  ].join('\n');
}
