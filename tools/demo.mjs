// Makes a month the size of Kota Metro, reconciles it, and shows the summary: `npm run demo:files`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generateMonth } from '../dist/libs/demo/src/index.js';

const HOUSEHOLDS = 7012;
const SEED = 2026;

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const month = generateMonth({ households: HOUSEHOLDS, seed: SEED, out: 'demo/masukan' });
console.log(
  `Data contoh: ${HOUSEHOLDS} keluarga, ${month.rosterRows} baris daftar, ${month.reportRows} baris laporan, di ${root}demo/masukan`,
);
const { status } = spawnSync(
  process.execPath,
  [
    'dist/apps/cli/src/main.js',
    'reconcile',
    ...month.arguments,
    '--out',
    'demo/hasil',
    '--force',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
