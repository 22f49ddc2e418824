// DuckDB (PyPI) in an environment of its own, as what the benchmark is compared with.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ENVIRONMENT = '.cache/duckdb';
const PYTHON = `${ENVIRONMENT}/bin/python`;

/** The environment, made once; undefined (and a line that says so) where there is no Python 3 or no way to the package. */
export function prepareDuckDb() {
  if (!existsSync(PYTHON) || spawnSync(PYTHON, ['-c', 'import duckdb']).status !== 0) {
    process.stderr.write(`making ${ENVIRONMENT}\n`);
    const requirements = resolve('tools/duckdb/requirements.txt');
    const made =
      spawnSync('python3', ['-m', 'venv', ENVIRONMENT]).status === 0 &&
      spawnSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]).status === 0;
    if (!made) {
      process.stderr.write('no DuckDB here: python3 with venv, and PyPI, are needed for the comparison\n');
      return undefined;
    }
  }
  return { run: runOnce };
}

/** One whole process of tools/duckdb/run.py on a month: seconds on the clock, peak memory in bytes. */
function runOnce(month, out) {
  const start = performance.now();
  const output = execFileSync(PYTHON, ['tools/duckdb/run.py', month, out], { encoding: 'utf8' });
  return { seconds: (performance.now() - start) / 1000, peak: JSON.parse(output).peak };
}
