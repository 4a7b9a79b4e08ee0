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
      delete said.dataset['right'];
      return;
    }
    said.textContent = (of.textContent ?? '').replace(/\s+/g, ' ').trim();
    said.dataset['right'] = of.dataset['right'] ?? '';
    answers.hidden = false;
  });
}
