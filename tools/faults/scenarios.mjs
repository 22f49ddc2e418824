// What is done to the services while a month goes through them.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SERVICES } from '../../deploy/local/apart/start-apart.mjs';
import { takePages } from './pages.mjs';
import { beginAnew, repeatBackwards } from './topics.mjs';

/** Milliseconds by which each piece to and from a slow database is late. */
const SLOW = 20;

/** Milliseconds between two looks at how many messages were given up. */
const LOOK = 1_000;

const [FILES, INPUTS] = ['tersalur.files.v1', 'tersalur.inputs.v1'];

/** By name; each gets the stand, the flow, and for how many seconds something is away. */
export const SCENARIOS = {
  ...Object.fromEntries(
    SERVICES.map((name) => [`${name} is killed`, (stand, flow) => killed(flow, stand.services.get(name))]),
  ),
  'the broker is killed': (stand, flow) => killed(flow, stand.kafka),
  'the broker is away': (stand, flow, seconds) => away(flow, stand.kafka, seconds),
  'the database is away': (stand, flow, seconds) => away(flow, stand.mongo, seconds),
  'the database is slow': slowDatabase,
  'messages come again, backwards': comeAgain,
  'messages are given up and replayed': givenUp,
  'reconcilers come and go': comeAndGo,
  'the reconcilers begin anew': beginningAnew,
};

async function killed(flow, server) {
  flow.strikes();
  await server.kill();
  flow.strikes();
  await server.start();
  flow.heals();
}

async function away(flow, server, seconds) {
  flow.strikes();
  await server.kill();
  await setTimeout(seconds * 1000);
  await server.start();
  flow.heals();
}

async function slowDatabase(stand, flow, seconds) {
  flow.strikes();
  stand.way.delay = SLOW;
  await setTimeout(seconds * 1000);
  stand.way.delay = 0;
  flow.heals();
}

async function comeAgain(stand, flow) {
  flow.strikes();
  await repeatBackwards(stand.kafka.address, [FILES, INPUTS]);
  flow.heals();
}

/** Pages are missing until a message was tried five times, and so put aside; they come back, and it is taken again. */
async function givenUp(stand, flow) {
  flow.strikes();
  const putBack = await takePages(stand.mongo.address);
  while ((await waitingLetters(stand)) === 0) await setTimeout(LOOK);
  await putBack();
  await replayed(stand);
  flow.heals();
}

/** As an operator does. This process goes on meanwhile: the way to the database is in it. */
async function replayed({ settings }) {
  const env = { ...process.env, ...settings };
  await promisify(execFile)(resolve('bin/tersalur'), ['dead-letters', '--replay'], { env });
}

/** As the metrics of the services tell. */
async function waitingLetters(stand) {
  const told = await Promise.all(
    [...stand.services.values()].map(async ({ address }) => (await fetch(`${address}/metrics`)).text()),
  );
  const counts = told.join('\n').matchAll(/^tersalur_dead_letters_waiting\{.*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** A second one comes, the first one is taken away without a word, and comes back. */
async function comeAndGo(stand, flow) {
  flow.strikes();
  const second = await stand.another('reconciler');
  const first = stand.services.get('reconciler');
  await first.kill();
  await first.start();
  await second.end();
  flow.heals();
}

async function beginningAnew(stand, flow) {
  const reconciler = stand.services.get('reconciler');
  flow.strikes();
  await reconciler.kill();
  await emptied(() => beginAnew(stand.kafka.address, 'reconciler', INPUTS));
  await reconciler.start();
  flow.heals();
}

/** A group whose member was killed has it until its session is over. */
async function emptied(reset) {
  for (;;) {
    try {
      return await reset();
    } catch (fault) {
      if (!/group/i.test(fault.message)) throw fault;
      await setTimeout(LOOK);
    }
  }
}
