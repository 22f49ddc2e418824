import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hunt, type HuntOptions } from './hunt.js';
import { MUTATIONS } from './mutations.js';

/**
 * A process of its own, whose modules are those that are built: prints as JSON (Hunted) which case told each wrong rule. With `--write` all are looked for from the first case on, and what told is
 * written down, so that the next hunt looks there first (`npm run mutations`, after rules, mutations or generated months changed: nothing else depends on it than how long the hunt takes).
 */

const OPTIONS: HuntOptions = { seed: 20_260_331, cases: 3_000, mostCases: 12_000 };

const TELLING_CASES = fileURLToPath(
  new URL('../../../../../libs/testing/src/mutations/telling-cases.json', import.meta.url),
);

const isToWrite = process.argv.includes('--write');
const lastTold = isToWrite
  ? {}
  : (JSON.parse(readFileSync(TELLING_CASES, 'utf8')) as Readonly<Record<string, number>>);
const found = await hunt(MUTATIONS, { ...OPTIONS, lastTold });
if (isToWrite) {
  const cases = Object.fromEntries(MUTATIONS.map(({ name }, number) => [name, found.told[number]]));
  writeFileSync(TELLING_CASES, `${JSON.stringify(cases, undefined, 2)}\n`);
}
process.stdout.write(JSON.stringify(found));
