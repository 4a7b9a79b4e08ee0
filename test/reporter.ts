import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends the run in one plain line that a person and a machine can read: `412 passed, 0 failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      // A file that could not even be loaded has no tests to count, and has failed all the same.
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
    }
    // A run that ended before any test did has not passed.
    if (reason !== 'passed' && failed === 0) failed = 1;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    // After the default reporter's own summary, which is written when this returns.
    process.once('exit', () => process.stdout.write(`\n${passed} passed, ${failed} failed${rest}\n`));
  }
}
