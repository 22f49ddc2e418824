import { createInterface } from 'node:readline';
import { type Batch, type Clock, isFault } from '#application';
import { openKafka } from '../src/index.js';
import { quickOptions } from './quick-options.js';

/** A member of a group that says on its output what it takes (`taken VALUE...`), holds it until it reads a line, and then says how committing went. */
const [brokers, prefix, session] = process.argv.slice(2);
const clock: Clock = { now: () => Date.now(), wait: () => Promise.resolve() };
const { log, close } = await openKafka(quickOptions(brokers!, prefix!, clock, Number(session)));
const orders = createInterface({ input: process.stdin });
orders.once('close', () => void close());

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function take(batch: Batch): Promise<void> {
  const told = new Promise<void>((done) => orders.once('line', () => done()));
  say(`taken ${batch.records.map(({ value }) => value).join(' ')}`);
  await told;
  try {
    await batch.commit(batch.records.at(-1)!.offset + 1);
    say('committed');
  } catch (fault) {
    say(isFault(fault) ? fault.code : 'UNEXPECTED');
  }
}

await log.subscribe({ group: 'reader', topics: ['inputs'], take });
say('joined');
