import { expect, test } from 'vitest';
import { isLocal } from './is-local.ts';

test.each([
  ['localhost:4321', true],
  ['LOCALHOST', true],
  ['127.0.0.1:80', true],
  ['[::1]:4321', true],
  [undefined, false],
  ['', false],
  ['ond.example', false],
  ['localhost.ond.example:4321', false],
  ['127.0.0.1.ond.example', false],
  ['localhost@ond.example', false],
  ['192.168.1.2:4321', false],
])('%s is this machine: %s', (host, local) => expect(isLocal(host)).toBe(local));
