import { startDescribed, startElsewhere } from '../browser/film.ts';
import { startQuiz } from '../browser/quiz.ts';

/** What scripts change in a page that is open: where its content changes it is drawn anew as a whole. */
export const scripted = '[data-quiz], .film';

/** Gives life to what was drawn anew in an open page, `root` and all in it, as the page's own script did when it opened. */
export function startScripts(root: Element): void {
  const within = <Kind extends Element>(selector: string): Kind[] => [
    ...(root.matches(selector) ? [root as Kind] : []),
    ...root.querySelectorAll<Kind>(selector),
  ];
  for (const quiz of within<HTMLElement>('[data-quiz]')) startQuiz(quiz);
  for (const link of within<HTMLAnchorElement>('[data-described]')) startDescribed(link);
  for (const place of within<HTMLElement>('[data-player]')) startElsewhere(place);
  for (const button of within<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
