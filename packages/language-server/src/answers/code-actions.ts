import type { Diagnostic } from '@stifinner/core';
import { type Edit, fixOf, mendText } from '@stifinner/core/fixes';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver/node';
import { rangeOf, touches } from '../protocol-places.ts';
import type { Words } from '../words/words.ts';
import { type Shower, shown } from './diagnostics.ts';

/** A file that fixes are made in, with what was found in it, all of the same text. */
export interface Faulty {
  uri: string;
  /** Null for one that is not open. */
  version: number | null;
  text: string;
  diagnostics: readonly Diagnostic[];
}

/** The fixes of what was found around a range. One that is safe is what the editor proposes first. */
export function quickFixes(faulty: Faulty, range: Range, shower: Shower): CodeAction[] {
  return faulty.diagnostics
    .filter(({ at }) => touches(rangeOf(at), range))
    .flatMap((found): CodeAction[] => {
      const fix = fixOf(found, faulty.text);
      if (fix === null) return [];
      return [
        {
          title: fix.title[shower.settings.language],
          kind: CodeActionKind.QuickFix,
          diagnostics: [shown(found, shower)],
          isPreferred: fix.safe,
          edit: editOf(faulty, fix.edits),
        },
      ];
    });
}

/** One action that makes all fixes which are safe; none where there are none. Of two that reach into each other the first is made. */
export function fixAll(faulty: Faulty, words: Words): CodeAction[] {
  const mended = mendText(faulty.text, faulty.diagnostics, () => true);
  if (mended === null) return [];
  return [
    {
      title: words.fixAll,
      kind: fixAllKind,
      edit: editOf(
        faulty,
        mended.mends.flatMap(({ fix }) => fix.edits),
      ),
    },
  ];
}

/** Editors can run actions of this kind when a file is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.stifinner`;

const editOf = ({ uri, version }: Faulty, edits: readonly Edit[]) => ({
  documentChanges: [
    { textDocument: { uri, version }, edits: edits.map(({ at, text }) => ({ range: rangeOf(at), newText: text })) },
  ],
});
