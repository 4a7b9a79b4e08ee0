import { startDescribed, startElsewhere } from './film.ts';
import { startPrint } from './print.ts';
import { startQuiz } from './quiz.ts';

for (const quiz of document.querySelectorAll<HTMLElement>('[data-quiz]')) startQuiz(quiz);
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-described]')) startDescribed(link);
for (const place of document.querySelectorAll<HTMLElement>('[data-player]')) startElsewhere(place);
startPrint();
