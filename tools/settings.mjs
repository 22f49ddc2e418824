// Writes the table of all settings into the README: `npm run settings`, after a setting was added.
import { readFileSync, writeFileSync } from 'node:fs';
import { settingsTable } from '../dist/libs/platform/src/index.js';

const README = new URL('../README.md', import.meta.url);
const text = readFileSync(README, 'utf8');
writeFileSync(
  README,
  text.replace(/^\| variable \| what [^]*?\n\n/m, () => `${settingsTable()}\n\n`),
);
