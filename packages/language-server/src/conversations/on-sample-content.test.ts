import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { Editor } from '../testing/editor.ts';
import { talkOfCompletion } from '../testing/talks/completion.ts';
import { talkOfNavigation } from '../testing/talks/navigation.ts';
import { talkOfRenaming } from '../testing/talks/renaming.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/\/$/, '');

// One editor for all: to start, read and check is what takes time.
let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(root, { options: { today: '2026-11-22' } });
  await editor.until(() => editor.told.size > 0);
}, 60_000);
afterAll(() => editor.stop());

describe('completion', () => talkOfCompletion(() => editor));
describe('navigation', () => talkOfNavigation(() => editor));
describe('renaming', () => talkOfRenaming(() => editor));
