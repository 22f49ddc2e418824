#!/usr/bin/env node
// The same as bin/tersalur where there is no shell (npx on Windows).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
// What is run most starts soonest, as in bin/tersalur.
const [soon, whole] = ['start-reconcile.cjs', 'main.js'].map((name) =>
  fileURLToPath(new URL(`../dist/apps/cli/src/${name}`, import.meta.url)),
);
const main = words[0] === 'reconcile' && existsSync(soon) ? soon : whole;
const bundled = fileURLToPath(
  new URL(`../node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`, import.meta.url),
);
if (!existsSync(main)) {
  console.error("tersalur: belum dipasang; jalankan 'npm ci' di folder ini (not installed: run 'npm ci')");
  process.exit(1);
}
const node = existsSync(bundled) ? bundled : process.execPath;
// Flags of V8 as in bin/tersalur.
const rooms = {
  reconcile: ['--max-semi-space-size=2', '--initial-heap-size=64'],
  serve: ['--max-semi-space-size=4', '--initial-heap-size=160'],
};
const room = rooms[words[0]] ?? ['--max-semi-space-size=8'];
const run = spawnSync(node, [...room, main, ...words], {
  stdio: 'inherit',
  shell: node.endsWith('.cmd'),
});
process.exit(run.status ?? 1);
