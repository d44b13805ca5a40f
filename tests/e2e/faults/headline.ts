import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { FAULTS } from '#tests/faults/list.ts';

/**
 * Ends a run with how many faults were survived. Pure tests have passed before browser tests begin
 * (`npm test`); a browser mark counts when every test of its number passed in that browser.
 */
export default class Headline implements Reporter {
  #marks = new Map<string, boolean>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') return;
    const engine = test.parent.project()?.name === 'firefox' ? 'F' : 'C';
    for (const [id] of test.title.matchAll(/F\d\d(?=[ F\d]* )/g)) {
      const mark = id + engine;
      this.#marks.set(mark, (this.#marks.get(mark) ?? true) && result.status === 'passed');
    }
  }

  onEnd(_: FullResult): void {
    if (this.#marks.size === 0) return;
    const lost = FAULTS.filter(({ id, where }) =>
      [...where].some((mark) => mark !== 'U' && this.#marks.get(id + mark) !== true),
    );
    const survived = FAULTS.length - lost.length;
    const rest = lost.length === 0 ? 'nothing lost' : `not: ${lost.map(({ id }) => id).join(', ')}`;
    process.stdout.write(`\nfaults survived ${survived}/${FAULTS.length}, ${rest}\n`);
  }
}
