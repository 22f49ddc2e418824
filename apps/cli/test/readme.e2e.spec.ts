import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

it('the summary in the README is what the demo says', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/demo.mjs'], { encoding: 'utf8' });
  expect(status).toBe(0);
  // A slow machine says how far it is: that is not part of the summary.
  const talk = `${stdout}${stderr}`.replaceAll(/^.* \d+%\n/gm, '');
  const said = talk.replaceAll(resolve('.'), '…/tersalur').trimEnd();
  const readme = readFileSync('README.md', 'utf8');
  const shown = /What the demo shows[^\n]*\n\n```\n([\s\S]*?)\n```/.exec(readme)?.[1];
  expect(said).toBe(shown);
});
