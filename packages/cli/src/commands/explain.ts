import { type Code, formatRule, nearest, rules } from '@stifinner/core';
import { Command } from 'commander';
import { CannotRun } from '../exit.ts';

export const explainCommand = (_answer: (code: number) => void): Command =>
  new Command('explain')
    .description('Forklarer en regel: hva den sier, hvorfor den finnes, og hva du gjør.')
    .argument('[kode]', 'regelens kode, for eksempel path/unknown-page; uten: alle kodene')
    .action((code: string | undefined) => {
      if (code === undefined) {
        const width = Math.max(...Object.keys(rules).map((each) => each.length));
        const lines = Object.entries(rules).map(([each, { title }]) => `${each.padEnd(width)}  ${title}`);
        process.stdout.write(`${lines.sort().join('\n')}\n`);
        return;
      }
      if (!Object.hasOwn(rules, code)) {
        const meant = nearest(code, Object.keys(rules));
        throw new CannotRun(
          `Regelboken har ingen kode ${code}.${meant ? ` Mente du ${meant}?` : ''} Se dem alle med stifinner explain.`,
        );
      }
      process.stdout.write(`${formatRule(code as Code)}\n`);
    });
