import type { Readable, Writable } from 'node:stream';
import * as prompts from '@clack/prompts';
import { CannotRun } from '../exit.ts';

/** One of several answers, as it is shown. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

/** Asks a person at a terminal. Each method throws CannotRun when the person has had enough. */
export interface Asker {
  /** One line. `initial` stands there to be kept or changed; `check` says what is wrong with an answer, or null. */
  text(
    message: string,
    given?: { initial?: string; example?: string; check?: (answer: string) => string | null },
  ): Promise<string>;
  choose<Value extends string>(message: string, choices: Choice<Value>[], initial?: Value): Promise<Value>;
  /** At least one, in the order of `choices`. */
  chooseMany<Value extends string>(message: string, choices: Choice<Value>[], initial?: Value[]): Promise<Value[]>;
}

/** More than these at a time do not fit on a small screen. */
const shownAtOnce = 12;

/** Asks on the streams of a terminal. */
export function askerAt(input: Readable = process.stdin, output: Writable = process.stdout): Asker {
  const streams = { input, output };
  const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
    if (prompts.isCancel(answer)) throw new CannotRun('Avbrutt. Ingenting er skrevet.');
    return answer as Exclude<Answer, symbol>;
  };
  return {
    async text(message, { initial, example, check } = {}) {
      const answer = await prompts.text({
        ...streams,
        message,
        ...(initial === undefined ? {} : { initialValue: initial }),
        ...(example === undefined ? {} : { placeholder: `for eksempel ${example}` }),
        validate: (written) => check?.((written ?? '').trim()) ?? undefined,
      });
      return (answered(answer) ?? '').trim();
    },
    async choose(message, choices, initial) {
      const options = choices as prompts.Option<(typeof choices)[number]['value']>[];
      const given = { ...streams, message: `${message} (pil og Enter)`, options, maxItems: shownAtOnce, showInstructions: false };
      return answered(await prompts.select({ ...given, ...(initial === undefined ? {} : { initialValue: initial }) }));
    },
    async chooseMany(message, choices, initial = []) {
      const options = choices as prompts.Option<(typeof choices)[number]['value']>[];
      for (;;) {
        const chosen = answered(
          await prompts.multiselect({
            ...streams,
            message: `${message} (mellomrom velger, Enter når du er ferdig)`,
            options,
            initialValues: initial,
            maxItems: shownAtOnce,
            required: false,
            showInstructions: false,
          }),
        );
        if (chosen.length > 0) return choices.map(({ value }) => value).filter((value) => chosen.includes(value));
        prompts.log.warn('Velg minst én: flytt deg med pilene, og trykk mellomrom.', { output });
      }
    },
  };
}
