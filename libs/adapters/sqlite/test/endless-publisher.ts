import { type Clock } from '#application';
import { openSqlite } from '../src/index.js';

/** Whose data are put. */
const HERE = { region: '18.72', cycle: 't1' };

/** A process that stores records, segments and heads until it is killed, and says on its output how many of each were acknowledged. */
const clock: Clock = { now: () => Date.now(), wait: () => Promise.resolve() };
const { log, segments } = await openSqlite({ folder: process.argv[2]!, clock });
await log.createTopic('inputs', 1);
let head = await segments.readHead('book');
for (let count = head.revision; ; count++) {
  const [hash] = await Promise.all([
    segments.put(new TextEncoder().encode(`page ${count}`), HERE),
    log.publish('inputs', [{ key: '18.72', value: `${count}` }]),
  ]);
  const content = { watermark: count + 1, segments: [{ kind: 'LEDGER', hash, rows: 1 }], totals: { count } };
  head = await segments.moveHead('book', head, { move: 'REVISE', content });
  process.stdout.write(`${head.revision}\n`);
}
