import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { newFolder } from '../../../../libs/testing/src/command-line.js';

it('a benchmark that ends by a fault leaves no folder, no keys and no server', () => {
  const temporary = newFolder();
  const { status, stderr } = spawnSync('node', ['tools/bench-web.mjs', '--households', '12'], {
    env: { ...process.env, TMPDIR: temporary, CHROMIUM: '/there/is/none' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('/there/is/none')]);
  // What the library of the browser leaves is not ours.
  expect(readdirSync(temporary).filter((name) => name.startsWith('tersalur'))).toEqual([]);
  const running = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  expect(running.filter((line) => line.includes(temporary))).toEqual([]);
});
