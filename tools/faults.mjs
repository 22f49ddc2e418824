// Does faults to the services apart while a month goes through them, and sees that nothing is lost or doubled: each time the books are, byte for byte, what the command
// line makes of the same files, and the alerts that went out leave open what is found. `npm run test:faults [-- --households N --seconds N --only TEXT]`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Flow } from './faults/flow.mjs';
import { SCENARIOS } from './faults/scenarios.mjs';
import { Stand } from './faults/stand.mjs';
import { describeMachine, grouped, monthOf } from './measuring.mjs';

/** Each scenario has a kabupaten of its own. */
const PROVINCE = 33;

const { values } = parseArgs({
  options: {
    // A month of so many households has some 200,000 rows.
    households: { type: 'string', default: '37000' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
  },
});
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const month = monthOf(Number(values.households), 2026);
console.log(`${grouped(month.rosterRows + month.reportRows)} rows each time. ${describeMachine().text}`);
const stand = await Stand.start(month.options.asOf);
let number = 0;
try {
  for (const [name, disturb] of Object.entries(SCENARIOS)) {
    number++;
    if (!name.includes(values.only)) continue;
    const flow = new Flow(stand, month, `${PROVINCE}.${String(number).padStart(2, '0')}`);
    const passed = flow.run(() => disturb(stand, flow, Number(values.seconds))).then(() => flow.isWhole());
    await Promise.race([passed, stand.broken]);
    console.log(`${name}: ${flow.told}, equal to the command line`);
  }
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
} finally {
  await stand.end();
}
