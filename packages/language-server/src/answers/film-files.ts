import { baseOf } from '../knowledge/home.ts';
import type { Question } from './question.ts';

const endings = new Map([
  ['file', /\.mp4$/],
  ['webm', /\.webm$/],
  ['poster', /\.(?:webp|png|jpg)$/],
  ['captions', /\.vtt$/],
]);

/** The names of the files beside a film that a field of film.yaml may have. */
export function filesOfFilm({ file, knowledge }: Question, way: readonly string[]): string[] {
  const ending = endings.get(way[0] ?? '');
  if (ending === undefined || way.length > 2) return [];
  const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1);
  return [...knowledge.files.keys()].filter((name) => name.startsWith(folder) && ending.test(name)).map(baseOf);
}
