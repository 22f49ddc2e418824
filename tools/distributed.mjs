// The services apart, on this computer: starts a broker, a database and every service as a process of its own, prints the address, and ends all of it at Ctrl-C:
// `npm run distributed`, or `npm run distributed -- --demo` for an invented city with accounts. What is stored is gone at the end.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { localCluster, newKeyFile, SERVICES, startServices } from '../deploy/local/apart/start-apart.mjs';
import { serverFolder } from '../deploy/local/guarded-server.mjs';
import { provideKafka } from '../deploy/local/kafka/kafka-provider.mjs';
import { provideMongo } from '../deploy/local/mongo/mongo-provider.mjs';
import { makeDemoCity } from '../dist/apps/serve/src/index.js';

const isDemo = process.argv.includes('--demo');
const told = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
const say = (line) => process.stderr.write(`${line}\n`);
const folder = serverFolder('apart');
const begun = [];

try {
  const [kafka, mongo] = await Promise.all([provideKafka(), provideMongo()]);
  begun.push(kafka, mongo);
  say(`== kafka: ${kafka.provider}, ${kafka.address}`);
  say(`== mongo: ${mongo.provider}, ${mongo.address}`);
  const names = process.env.TERSALUR_SMTP_HOST ? [...SERVICES, 'digest'] : SERVICES;
  if (!names.includes('digest'))
    say('== digest: not started, for no mail server is set (TERSALUR_SMTP_HOST)');
  const services = await startServices(names, {
    settings: {
      TERSALUR_LOG_LEVEL: 'warn',
      TERSALUR_KEY_FILE: newKeyFile(folder),
      ...(isDemo ? { TERSALUR_AS_OF: makeDemoCity('demo/masukan').options.asOf } : {}),
      ...localCluster(kafka.address, mongo.address),
    },
    tell: say,
    more: { gateway: { port: Number(process.env.TERSALUR_PORT ?? 3000), words: isDemo ? ['--demo'] : [] } },
  });
  begun.push(...services.values());
  say(`Tersalur: ${services.get('gateway').address}`);
  const lost = [...services.values()].map(({ name, gone }) => gone.then(() => name));
  const ended = await Promise.race([told.then(() => undefined), ...lost]);
  if (ended !== undefined)
    throw new Error(`The service ${ended} has ended by itself; the others are ended, too.`);
} catch ({ message }) {
  say(message);
  process.exitCode = 1;
} finally {
  // Services first, for what they began they end on the broker and the database.
  for (const group of [begun.slice(2), begun.slice(0, 2)]) await Promise.all(group.map((each) => each.end()));
  rmSync(folder, { recursive: true, force: true });
}
