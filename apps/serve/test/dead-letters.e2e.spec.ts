import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { TOPICS } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { Served, startTelemetry, uploadsOf } from './served.js';
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

it('a message that is read after the data of its cycle were destroyed and swept is done with', async () => {
  const month = generateMonth({ households: 20, seed: 5, out: newFolder() });
  const told = new ToldLines();
  const telemetry = await startTelemetry({ log: { level: 'info', isTerminal: false, write: told.write } });
  const served = await Served.start(month.options.asOf, { telemetry });
  const cycle = await served.beginCycle(month);
  const file = await served.upload(cycle, uploadsOf(month)[0]!);
  await served.document(cycle, 'summary', [`file.${file}`]);
  const [received] = await served.published(TOPICS.files);
  await served.text(`/api/v1/cycles/${cycle}/purge`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ reason: 'pindah server', confirm: cycle }),
  });
  // Another file, which nobody began to read before.
  const message = JSON.parse(received!.value) as { file: object };
  const other = { id: 'file.late', file: { ...message.file, id: 'late' }, content: '0'.repeat(64) };
  const value = JSON.stringify({ ...message, ...other });
  await served.publish(TOPICS.files, [{ key: received!.key, value }]);
  await told.until(() => told.of('MESSAGE_DROPPED').length + told.of('TRY_FAILED').length > 0);
  await served.stop();
  expect(told.of('TRY_FAILED')).toEqual([]);
  expect(told.of('MESSAGE_DROPPED')).toEqual([
    expect.objectContaining({ group: 'roster', topic: TOPICS.files, offset: 1, code: 'SEGMENT_MISSING' }),
  ]);
});
