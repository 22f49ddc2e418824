// The one test command: builds, checks form, types and structure, runs all tests, and closes with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'tersalur-test-'));
const report = join(scratch, 'report.json');
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--ci',
  '--json',
  `--outputFile=${report}`,
];

const STEPS = [
  ['build', 'npm', ['run', '--silent', 'build']],
  ['format', 'npm', ['run', '--silent', 'format:check']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['architecture', 'npm', ['run', '--silent', 'architecture']],
  ['unused', 'npm', ['run', '--silent', 'unused']],
];

let passed = 0;
let failed = 0;

for (const [name, command, words] of STEPS) run(name, command, words) ? passed++ : failed++;
run('tests', process.execPath, [...jest, ...process.argv.slice(2)], 'ignore');
const counts = countTests();
passed += counts.passed;
failed += counts.failed;
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one step and says how it went. */
function run(name, command, words, output = 'inherit') {
  const start = performance.now();
  console.log(`== ${name}`);
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', output, 'inherit'],
    shell: process.platform === 'win32',
  });
  console.log(
    `== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

/** What the test runner counted; a run that wrote no report, or ran no test, counts as failed. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const broken = numFailedTests === 0 ? numFailedTestSuites : 0;
    const none = numPassedTests + numFailedTests === 0 ? 1 : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken + none + numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
