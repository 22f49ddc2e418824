// Says what a whole country takes with more and more reconcilers, from what one region was measured to cost: `npm run bench:scale`, and `-- --measure` to measure anew
// on this machine first (kept in tools/scale/measured-costs.json; nothing else should run).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { partitionOf } from '../dist/libs/adapters/kafka/src/topics/partition-of.js';
import { PARTITIONS } from '../dist/libs/contracts/src/index.js';
import { countryOf } from '../dist/libs/testing/src/scale/country.js';
import { costOf } from '../dist/libs/testing/src/scale/measured-costs.js';
import { simulateStage } from '../dist/libs/testing/src/scale/simulate-stage.js';
import { describeMachine, grouped } from './measuring.mjs';

const REGIONS = 514;
const HOUSEHOLDS = 28_000_000;
const REPORTS = 4;
const RECONCILERS = [8, 32, 64];

/** As the code has it, and as it would have to be for many reconcilers. */
const PARTITION_COUNTS = [PARTITIONS, 256];

/** Sizes that are measured, in households. */
const SIZES = [1_000, 10_000, 60_000];
const COSTS = fileURLToPath(new URL('scale/measured-costs.json', import.meta.url));

const { values } = parseArgs({ options: { measure: { type: 'boolean', default: false } } });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (values.measure) {
  // What is measured with is not needed to reckon.
  const { measureCosts } = await import('./scale/measure-costs.mjs');
  const { text: machine } = describeMachine();
  const costs = { machine, ...(await measureCosts(SIZES, 2026)) };
  writeFileSync(COSTS, `${JSON.stringify(costs, undefined, 2)}\n`);
}
const costs = JSON.parse(readFileSync(COSTS, 'utf8'));
const regions = countryOf(REGIONS, HOUSEHOLDS);
console.log(
  `${grouped(HOUSEHOLDS)} households in ${REGIONS} regions, ${REPORTS} reports of each channel a stage`,
);
for (const partitions of PARTITION_COUNTS) console.log(tableOf(partitions));
const rows = Math.round(regions[0].households * costs.rowsPerHousehold);
console.log(
  `A report of the largest region (${grouped(rows)} rows) is taken up in ${costOf(costs.takingUp, rows).toFixed(1)} s.`,
);
console.log(`Measured: ${costs.machine}; database: ${costs.database}; log: ${costs.log}`);

function tableOf(partitions) {
  const stages = RECONCILERS.map((reconcilers) =>
    simulateStage(
      {
        ...{ regions, reconcilers, partitions, reports: REPORTS },
        partitionOf: (code) => partitionOf(code, partitions),
      },
      costs,
    ),
  );
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...RECONCILERS.map(() => 'right')],
    head: [`${partitions} partitions, reconcilers`, ...RECONCILERS.map(String)],
  });
  const row = (name, tell) => table.push([name, ...stages.map(tell)]);
  const minutes = (seconds) => (seconds / 60).toFixed(1);
  row('all books of a stage (minutes)', ({ makespan }) => minutes(makespan));
  row('  of them with something to do', ({ busy }) => String(busy));
  row('  most, least of those (minutes)', ({ loads }) => spread(loads, minutes));
  row('largest region alone (minutes)', ({ largestRegion }) => minutes(largestRegion));
  row('largest partition alone (minutes)', ({ largestPartition }) => minutes(largestPartition));
  row('storing alone (minutes)', ({ storing }) => minutes(storing));
  row('publishing alone (minutes)', ({ publishing }) => minutes(publishing));
  row('stored (GB)', ({ stored }) => grouped(Math.round(stored / 1e9)));
  row('memory of the largest book (MB)', ({ memory }) => grouped(Math.round(memory / 1e6)));
  row('limit', ({ limit }) => limit);
  return table.toString();
}

function spread(loads, tell) {
  const some = loads.filter((load) => load > 0);
  return `${tell(Math.max(...some))}, ${tell(Math.min(...some))}`;
}
