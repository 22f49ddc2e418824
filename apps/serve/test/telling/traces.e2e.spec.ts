import { generateMonth } from '#demo';
import { newFolder } from '../../../../libs/testing/src/command-line.js';
import { formOf, Served, startTelemetry, uploadsOf } from '../served.js';
import { type Span, TraceReceiver } from './trace-receiver.js';

const month = generateMonth({ households: 30, seed: 6, out: newFolder() });
const upload = uploadsOf(month).find(({ role }) => role === 'roster')!;

describe('traces, where somebody receives them', () => {
  let receiver: TraceReceiver;
  let served: Served;
  let telemetry: Awaited<ReturnType<typeof startTelemetry>>;
  beforeEach(async () => {
    receiver = await TraceReceiver.open();
    const log = { level: 'off', isTerminal: false, write: () => undefined } as const;
    telemetry = await startTelemetry({ log, traces: receiver.address });
    served = await Served.start(month.options.asOf, { telemetry });
  });
  afterEach(async () => {
    await served.stop();
    await telemetry.close();
    await receiver.close();
  });

  it('lead from the request that uploaded to the alerts, over all services', async () => {
    const cycle = await served.beginCycle(month);
    const init = { method: 'POST', body: formOf(upload) };
    const answer = await served.ask(`/api/v1/cycles/${cycle}/files`, init);
    const correlation = answer.headers.get('x-request-id')!;
    const story = (): readonly Span[] =>
      receiver.spans.filter(({ attributes }) => attributes['correlation'] === correlation);
    await receiver.until(() => story().some(({ name }) => name === 'relay alerts'));
    await receiver.until(() => story().some(({ name }) => name === 'request'));
    const spans = story();
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const pathOf = (span: Span | undefined): string[] =>
      span === undefined
        ? []
        : [...pathOf(byId.get(span.parentSpanId ?? '')), `${span.service} ${span.name}`];
    expect(pathOf(spans.find(({ name }) => name === 'relay alerts'))).toEqual([
      'tersalur-gateway request',
      'tersalur-gateway publish',
      'tersalur-roster handle message',
      'tersalur-roster publish',
      'tersalur-reconciler handle message',
      'tersalur-reconciler relay alerts',
    ]);
    expect(spans.map(({ name }) => name)).toContain('revise book');
    expect(spans.find(({ name }) => name === 'request')!.attributes).toEqual({
      correlation,
      method: 'POST',
      route: '/api/v1/cycles/:id/files',
      status: 202,
    });
  });

  it('are of no trace that somebody outside names', async () => {
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await served.ask('/nothing', { headers: { traceparent, correlation: '1872014501800001' } });
    await receiver.until(() => receiver.spans.some(({ attributes }) => attributes['status'] === 404));
    expect(JSON.stringify(receiver.spans)).not.toMatch(/aaaa|bbbb|1872014501800001/);
  });

  it('of work that failed say by which code', async () => {
    await served.publish('tersalur.files.v1', [{ key: '18.72', value: '{}' }]);
    await receiver.until(() => receiver.spans.some(({ status }) => status.code === 2));
    expect(receiver.spans.find(({ status }) => status.code === 2)).toMatchObject({
      name: 'handle message',
      status: { message: 'MESSAGE_UNKNOWN' },
    });
  });
});

it('a receiver that is away holds up nothing, nor the end', async () => {
  const log = { level: 'off', isTerminal: false, write: () => undefined } as const;
  const telemetry = await startTelemetry({ log, traces: 'http://127.0.0.1:9/v1/traces' });
  const served = await Served.start(month.options.asOf, { telemetry });
  expect((await served.ask('/health/ready')).status).toBe(200);
  await served.stop();
  await telemetry.close();
});
