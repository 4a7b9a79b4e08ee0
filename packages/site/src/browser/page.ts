import { startPrint } from './print.ts';
import { startQuiz } from './quiz.ts';

for (const quiz of document.querySelectorAll<HTMLElement>('[data-quiz]')) startQuiz(quiz);
startPrint();
