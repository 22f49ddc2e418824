// Saves a data folder of this version as test data, so that later versions prove that they can open it: `npm run save-folder`, once before a release.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateMonth } from '../dist/libs/demo/src/index.js';
import { scratchFolder } from './leaving.mjs';
import { Server, uploadsOf } from './serving.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const home = scratchFolder('folder');
const data = join(home, 'data');
const month = generateMonth({ households: 12, seed: 2026, out: join(home, 'masukan') });
const { options } = month;
const server = await Server.start(data, options.asOf);
const cycle = await server.beginCycle(options);
for (const upload of uploadsOf(month)) await server.isComputed(cycle, await server.upload(cycle, upload));
const ledger = await (await server.ask(`/api/v1/cycles/${cycle}/ledger.csv`)).text();
await server.kill();
const backup = join(home, 'cadangan');
execFileSync(resolve('bin', 'tersalur'), ['backup', '--data', data, '--out', backup]);

const out = new URL(`../apps/serve/test/folders/${version}/`, import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(
  new URL('tersalur.db.gz', out),
  gzipSync(readFileSync(join(backup, 'tersalur.db')), { level: 9 }),
);
writeFileSync(new URL('anchors.txt', out), readFileSync(join(backup, 'tersalur.anchors')));
writeFileSync(new URL('keys.txt', out), readFileSync(`${data}.keys`));
writeFileSync(new URL('ledger.csv', out), ledger);
writeFileSync(
  new URL('folder.json', out),
  `${JSON.stringify({ cycle, asOf: options.asOf }, undefined, 2)}\n`,
);
console.log(`${version}: ${out.pathname}`);
