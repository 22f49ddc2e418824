import { join } from 'node:path';
import { TOPICS } from '#contracts';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { Served, startTelemetry } from './served.js';
import { ToldLines } from './telling/told-lines.js';

it('messages that were given up are counted, and taken again when somebody says so', async () => {
  const home = newFolder();
  const data = ['--data', join(home, 'data'), '--lang', 'en'];
  const told = new ToldLines();
  const telemetry = await startTelemetry({ log: { level: 'debug', isTerminal: false, write: told.write } });
  const served = await Served.start('2026-04-30', { home, telemetry });
  const givenUp = (): number => told.of('DEAD_LETTER').filter(({ group }) => group === 'roster').length;
  await served.publish(TOPICS.files, [{ key: '18.72', value: '{"type":"nothing.that.is.v1"}' }]);
  await told.until(() => givenUp() === 1 && told.of('DEAD_LETTER').length === 4);
  expect(tersalur('dead-letters', ...data)).toMatchObject({ exit: 1 });
  await served.close();
  const counted = expect.stringMatching(
    /^tersalur\.files\.v1: 4 messages were put aside\..*--replay/,
  ) as string;
  expect(tersalur('dead-letters', ...data)).toMatchObject({ exit: 0, talk: counted });
  expect(tersalur('dead-letters', ...data, '--replay').talk).toMatch(/: 4 messages are published once more/);
  expect(tersalur('dead-letters', ...data).talk).toBe('No message was put aside.\n');
  await served.restart({ isClosed: true });
  await told.until(() => givenUp() === 2);
  await served.stop();
});
