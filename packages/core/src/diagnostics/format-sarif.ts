import { compareIds } from '../ids.ts';
import type { RuleWords } from '../rules/rule.ts';
import { rulePage } from '../rules/rule-page.ts';
import { type Code, rules } from '../rules/rules.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { type ReportOptions, shownFix } from './format-json.ts';
import type { SarifArtifact, SarifLocation, SarifLog, SarifRegion, SarifResult, SarifRule } from './sarif-log.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** What a SARIF log tells beside the findings. */
export interface SarifOptions extends ReportOptions {
  /** The version of Stifinner. */
  version: string;
  /** The root that files are named from, as an address with a slash at its end: `file:///home/a/skole/`. */
  root: string;
  /** The checked folder from the root: empty, or with a slash at its end. */
  folder: string;
  /** Where the rule book lies, with a slash at its end. */
  ruleBook?: string | undefined;
  /** What a rule says, in the language of the findings. */
  wordsOf: (code: Code) => Pick<RuleWords<never>, 'title' | 'why' | 'mend'>;
  fingerprintOf: (found: Diagnostic) => string;
}

const base = 'ROOT';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const regionOf = ({ line, column, endLine, endColumn }: Place): SarifRegion => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const artifactOf = (file: string, folder: string): SarifArtifact => ({
  uri: `${folder}${file}`.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: base,
});

const locationOf = (at: Place, folder: string): SarifLocation => ({
  physicalLocation: { artifactLocation: artifactOf(at.file, folder), region: regionOf(at) },
});

/** A message without what SARIF would take for a link, or for a place to put something in (3.11.5 and 3.11.6). */
const plain = (text: string): string =>
  text
    .replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');

function ruleOf(code: Code, { wordsOf, ruleBook, language = 'nb' }: SarifOptions): SarifRule {
  const { title, why, mend } = wordsOf(code);
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: mend, markdown: mend },
    ...(ruleBook === undefined ? {} : { helpUri: `${ruleBook}${rulePage(code, language)}` }),
    defaultConfiguration: { level: rules[code].severity },
  };
}

/** What was found as a SARIF 2.1.0 log, sorted; the rules are those that something was found by. */
export function sarifLog(diagnostics: readonly Diagnostic[], options: SarifOptions): SarifLog {
  const { folder, language = 'nb', fingerprintOf } = options;
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort(compareIds).filter(isCode);
  const seen = new Map<string, number>();
  const results = sortDiagnostics(diagnostics).map((found): SarifResult => {
    const { code, severity, at, message, help, related = [] } = found;
    const fingerprint = fingerprintOf(found);
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    const fix = shownFix(found, options);
    const others = related.map((other, index) => ({
      id: index + 1,
      ...locationOf(other.at, folder),
      message: { text: plain(other.message) },
    }));
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code as Code),
      level: severity,
      message: { text: plain(help === undefined ? message : `${message}. ${help}`) },
      locations: [locationOf(at, folder)],
      ...(others.length === 0 ? {} : { relatedLocations: others }),
      partialFingerprints: { 'stifinnerFinding/v1': `${fingerprint}:${nth}` },
      ...(fix === null
        ? {}
        : {
            fixes: [
              {
                description: { text: plain(fix.title) },
                artifactChanges: [
                  {
                    artifactLocation: artifactOf(at.file, folder),
                    replacements: fix.edits.map((edit) => ({
                      deletedRegion: regionOf(edit.at),
                      insertedContent: { text: edit.text },
                    })),
                  },
                ],
              },
            ],
          }),
    };
  });
  const driver = { name: 'Stifinner', version: options.version, language, rules: codes.map((code) => ruleOf(code, options)) };
  const root = {
    uri: options.root,
    description: { text: language === 'nb' ? 'Roten som filene er navngitt fra' : 'The root that files are named from' },
  };
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [{ tool: { driver }, language, columnKind: 'utf16CodeUnits', originalUriBaseIds: { [base]: root }, results }],
  };
}

const isCode = (code: string): code is Code => Object.hasOwn(rules, code);

/** The log as JSON text, without a line break at its end. */
export const formatSarif = (diagnostics: readonly Diagnostic[], options: SarifOptions): string =>
  JSON.stringify(sarifLog(diagnostics, options), null, 2);
