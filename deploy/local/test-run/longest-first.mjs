import Sequencer from '@jest/test-sequencer';

/** Suites that take minutes in few lines: begun last, one of them would run alone while the other workers have nothing to do. */
const LONGEST = ['/crashes/crashes.e2e.spec.ts', '/mutations.int.spec.ts', '/mutated-files.spec.ts'];

/** The order of the test's runner, but for the longest suites, which come first. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONGEST.some((end) => path.endsWith(end));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
