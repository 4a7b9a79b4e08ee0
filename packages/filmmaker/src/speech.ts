import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from './language.ts';
import { run } from './programs.ts';

export const sampleRate = 22050;
const wordsPerMinute = 140;
const pitch = 40;
const audible = 150;

const pronunciation = parse(readFileSync(join(import.meta.dirname, 'pronunciation.yaml'), 'utf8')) as Record<string, string>;

/** Speaks one sentence and gives its samples (16 bits, one channel), without the silence before and after. */
export function speak(sentence: string, language: Language, workFolder: string, name: string): Int16Array {
  const wave = join(workFolder, `${name}.wav`);
  run(
    'espeak-ng',
    ['-v', language, '-s', String(wordsPerMinute), '-p', String(pitch), '-w', wave, '--stdin'],
    pronounced(sentence),
  );
  return trimmed(samplesOf(readFileSync(wave)));
}

/** Puts phonemes for the words of pronunciation.yaml, and takes away the quotation marks, which the voice would stumble on. */
export function pronounced(sentence: string): string {
  return sentence.replace(/[«»]/g, '').replace(/[\p{L}\d]+/gu, (word) => {
    const phonemes = pronunciation[word.toLowerCase()];
    return phonemes ? `[[${phonemes}]]` : word;
  });
}

function samplesOf(wave: Buffer): Int16Array {
  const data = wave.indexOf('data', 12, 'latin1') + 8;
  const bytes = wave.subarray(data, wave.length - ((wave.length - data) % 2));
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function trimmed(samples: Int16Array): Int16Array {
  const first = samples.findIndex((sample) => Math.abs(sample) > audible);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > audible);
  const margin = Math.round(sampleRate * 0.03);
  return samples.slice(Math.max(0, first - margin), last + margin);
}
