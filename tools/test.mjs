// The one test command: builds, checks form, types and structure, runs all tests, and closes with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

const step = (name) => [name, 'npm', ['run', '--silent', name]];

/** What is done one after the other, but for the lists of steps within: those side by side, each list in its order. */
const STAGES = [
  [[step('build')]],
  // The linter takes as long as the others together.
  [[step('lint')], [step('format:check'), step('types'), step('architecture'), step('unused')]],
];

let passed = 0;
let failed = 0;

for (const lists of STAGES) await Promise.all(lists.map(runList));
await run('tests', process.execPath, [...jest, ...process.argv.slice(2)], 'ignore');
const counts = countTests();
passed += counts.passed;
failed += counts.failed;
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runList(steps) {
  for (const [name, command, words] of steps) (await run(name, command, words)) ? passed++ : failed++;
}

/** Runs one step and says how it went. */
async function run(name, command, words, output = 'inherit') {
  const start = performance.now();
  console.log(`== ${name}`);
  const child = spawn(command, words, {
    stdio: ['ignore', output, 'inherit'],
    shell: process.platform === 'win32',
  });
  // A command that cannot be started, too, is a step that failed.
  const [status] = await once(child, 'close').catch(() => [1]);
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
