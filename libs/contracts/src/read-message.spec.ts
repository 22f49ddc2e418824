import { readdirSync, readFileSync } from 'node:fs';
import { ALERT_EVENTS } from './alerts/alert-events.js';
import { MessageFault } from './message-fault.js';
import { INBOUND_MESSAGES, MESSAGES, topicOf } from './messages.js';
import { checkMessage, readMessage } from './read-message.js';
import { TOPICS } from './topics.js';

/** Messages as they were written when their version was new: they stay readable for ever. */
const SAMPLES = readdirSync('libs/contracts/samples').map((name) => ({
  name,
  text: readFileSync(`libs/contracts/samples/${name}`, 'utf8'),
}));

const sample = (name: string): Record<string, unknown> =>
  JSON.parse(SAMPLES.find((each) => each.name === `${name}.json`)!.text) as Record<string, unknown>;

/** `report-closed-v1.json` holds a `report.closed.v1`. */
function typeOf(name: string): string {
  return name.replace('.json', '').replaceAll('-', '.');
}

function faultOf(read: () => unknown): MessageFault {
  try {
    read();
  } catch (fault) {
    if (fault instanceof MessageFault) return fault;
  }
  throw new Error('no MessageFault was thrown');
}

describe('stored samples', () => {
  it.each(SAMPLES)('$name is read with nothing lost', ({ name, text }) => {
    const stored = JSON.parse(text) as object;
    expect(readMessage(topicOf(typeOf(name))!, text)).toEqual({ type: typeOf(name), ...stored });
  });

  it('there is one of every type', () => {
    expect(SAMPLES.map(({ name }) => typeOf(name)).sort()).toEqual(
      Object.keys({ ...MESSAGES, ...INBOUND_MESSAGES, ...ALERT_EVENTS }).sort(),
    );
  });
});

describe('what channels stream', () => {
  it.each([
    ['tells its type by the topic, whatever it says', { type: 'report.closed.v1' }, 'bri.rows.v1'],
    ['is a closing when it says so', { closed: true, rowCount: 1, amountTotal: 5 }, 'bri.closing.v1'],
  ])('%s', (_, fields, type) => {
    const text = JSON.stringify({ ...sample('bri-rows-v1'), ...fields });
    expect(readMessage(TOPICS.inboundBri, text).type).toBe(type);
  });

  it.each([
    ['an identifier that was rounded', { rows: [{ NIK: Number('9101014501800001') }] }],
    ['no rows at all', { rows: undefined }],
    ['a report that says it is not closed', { closed: false, rowCount: 1, amountTotal: 5 }],
    ['a report id that could stand for a place', { reportId: 'a#1' }],
  ])('is refused: %s', (_, fields) => {
    const text = JSON.stringify({ ...sample('bri-rows-v1'), ...fields });
    expect(faultOf(() => readMessage(TOPICS.inboundBri, text)).code).toBe('MESSAGE_INVALID');
  });
});

describe('alerts', () => {
  it('of before there were times, schemas and ordinals are read', () => {
    const { time, dataschema, data, ...event } = sample('id-tersalur-discrepancy-opened-v1');
    expect([time, dataschema]).not.toContain(undefined);
    const { ordinal, ...content } = data as { readonly ordinal: number };
    expect(ordinal).toBe(1);
    const old = { ...event, data: content };
    expect(readMessage(TOPICS.alerts, JSON.stringify(old))).toEqual(old);
  });

  it.each([
    ['another type', { type: 'id.tersalur.discrepancy.opened.v2' }, 'MESSAGE_UNKNOWN'],
    ['a message of ours', sample('day-begun-v1'), 'MESSAGE_UNKNOWN'],
    ['a subject that tells something', { subject: 'BPNT 1872011234567890' }, 'MESSAGE_INVALID'],
  ])('are refused: %s', (_, fields, code) => {
    const text = JSON.stringify({ ...sample('id-tersalur-discrepancy-opened-v1'), ...fields });
    expect(faultOf(() => readMessage(TOPICS.alerts, text)).code).toBe(code);
  });
});

it('leaves out a field that a later version added', () => {
  const message = checkMessage({ ...sample('day-begun-v1'), reason: 'midnight' });
  expect(message).toEqual(sample('day-begun-v1'));
});

describe('a bad message is a typed fault', () => {
  it.each([
    ['no JSON', '{"type":"day.begun.v1", 1872011234567890', 'MESSAGE_INVALID'],
    ['no object', '[]', 'MESSAGE_UNKNOWN'],
    ['null', 'null', 'MESSAGE_UNKNOWN'],
    ['no type', '{}', 'MESSAGE_UNKNOWN'],
    ['a name that every object has', '{"type":"constructor"}', 'MESSAGE_UNKNOWN'],
    [
      'a later version',
      JSON.stringify({ ...sample('day-begun-v1'), type: 'day.begun.v2' }),
      'MESSAGE_UNKNOWN',
    ],
    ['another topic', JSON.stringify(sample('file-received-v1')), 'MESSAGE_UNKNOWN'],
    ['a region by name', JSON.stringify({ ...sample('day-begun-v1'), region: 'Metro' }), 'MESSAGE_INVALID'],
    ['no such day', JSON.stringify({ ...sample('day-begun-v1'), asOf: '2026-02-30' }), 'MESSAGE_INVALID'],
    ['an id of two lines', JSON.stringify({ ...sample('day-begun-v1'), id: 'a\nb' }), 'MESSAGE_INVALID'],
    [
      'chunks that miss entries',
      JSON.stringify({ ...sample('report-closed-v1'), entries: 701 }),
      'MESSAGE_INVALID',
    ],
    [
      'rejects that miss problems',
      JSON.stringify({ ...sample('report-closed-v1'), problems: 0 }),
      'MESSAGE_INVALID',
    ],
  ])('%s', (_, text, code) => {
    expect(faultOf(() => readMessage(TOPICS.inputs, text))).toMatchObject({ code, canRetry: false });
  });

  it('says no header that a channel wrote', () => {
    const text = JSON.stringify({ ...sample('bri-rows-v1'), rows: [{ 'SITI 1872011234567890': 1.5 }] });
    const fault = faultOf(() => readMessage(TOPICS.inboundBri, text));
    expect(fault.message).toContain('rows');
    expect(fault.message).not.toMatch(/SITI|1872/);
  });

  it('says which fields, and nothing of what they hold', () => {
    const fault = faultOf(() =>
      checkMessage({ ...sample('file-withdrawn-v1'), file: 'SITI 1872011234567890' }),
    );
    expect(fault.message).toContain('file');
    expect(fault.message).not.toMatch(/SITI|1872/);
    expect(faultOf(() => readMessage(TOPICS.inputs, '1872011234567890 x')).message).not.toMatch(/1872/);
  });
});
