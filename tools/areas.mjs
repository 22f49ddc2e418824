// Keeps the tables of the official areas' names beside the product (part of `npm run build`): nobody waits for them to be made.
import { mkdirSync, writeFileSync } from 'node:fs';
import { areaTable } from '../dist/libs/adapters/areas/src/index.js';

const folder = new URL('../dist/libs/adapters/areas/data/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const list of ['villages', 'districts'])
  writeFileSync(new URL(`${list}.names`, folder), areaTable(list));
