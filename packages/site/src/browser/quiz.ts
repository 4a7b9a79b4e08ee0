/** Shows the feedback of the answer that was chosen; the list with all of them opens when one has been tried. */
export function startQuiz(quiz: HTMLElement): void {
  const check = quiz.querySelector<HTMLButtonElement>('[data-check]');
  const said = quiz.querySelector<HTMLElement>('[data-feedback]');
  const answers = quiz.querySelector<HTMLDetailsElement>('[data-answers]');
  if (check === null || said === null || answers === null) return;
  const feedback = [...answers.querySelectorAll<HTMLElement>('[data-right]')];
  check.hidden = false;
  answers.hidden = true;

  check.addEventListener('click', () => {
    const chosen = quiz.querySelector<HTMLInputElement>('input:checked');
    const of = chosen === null ? undefined : feedback[Number(chosen.value)];
    if (of === undefined) {
      said.textContent = quiz.dataset['choose'] ?? '';
      said.lang = said.dataset['lang'] ?? '';
      delete said.dataset['right'];
      return;
    }
    // With its elements, since what is right is told in the school's language, and why in that of the text.
    said.replaceChildren(...of.cloneNode(true).childNodes);
    said.removeAttribute('lang');
    said.dataset['right'] = of.dataset['right'] ?? '';
    answers.hidden = false;
  });
}
