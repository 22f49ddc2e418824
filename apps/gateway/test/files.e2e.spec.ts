import { createHash } from 'node:crypto';
import { PIECE_BYTES, readingsOf } from '#application';
import { type MessageOf } from '#contracts';
import { type Answer, Door, problemIn } from './door.js';
import { published } from './published.js';
import { STORES } from './stores.js';
import { beginCycle, BRI, piecesIn, upload } from './uploads.js';

interface Taken {
  readonly id: string;
  readonly sequence: string;
}

const taken = ({ body }: Answer): Taken => body as Taken;
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe.each(STORES)('files, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let cycle: string;
  beforeEach(async () => {
    cycle = await beginCycle(door);
  });

  const fileOf = async (id: string, query = '') => (await door.ask(`/api/v1/files/${id}${query}`)).body;
  const turn = (id: string, what: string, body: unknown = { reason: 'salah berkas' }) =>
    door.ask(`/api/v1/files/${id}/${what}`, { method: 'POST', body });
  const messages = async () =>
    (await published(door.store.log)).filter(({ type }) => type.startsWith('file.'));

  it('are taken in, told, and their bytes are there', async () => {
    const answer = await upload(door, cycle, {
      name: '../../BRI minggu\u0000 1.csv',
      fields: { role: 'bri', statementDate: '2026-01-31', final: 'false', programme: 'SEMBAKO' },
    });
    const { id } = taken(answer);
    expect(answer).toMatchObject({ status: 202, body: { sha256: sha256(BRI), sequence: `file.${id}` } });
    expect(answer.body).not.toHaveProperty('duplicateOf');
    const name = 'BRI minggu 1.csv';
    const [message] = (await messages()) as readonly MessageOf<'file.received.v1'>[];
    expect(message).toMatchObject({ cycle, region: '18.72', file: { id, name, role: 'bri' } });
    expect(message).toMatchObject({ statementDate: '2026-01-31', final: false, programme: 'BPNT' });
    const stored = await piecesIn(door, message!.content);
    expect(Buffer.concat(stored).toString()).toBe(BRI);
    expect(await fileOf(id)).toMatchObject({
      id,
      cycle,
      name,
      bytes: BRI.length,
      final: false,
      programme: 'BPNT',
    });
    expect(await fileOf(id)).toMatchObject({ status: 'RECEIVED', rows: 0, progress: 0 });
  });

  it('are named without the NIK that stands in their name, everywhere', async () => {
    const { id } = taken(await upload(door, cycle, { name: 'BRI 1872011234567890.csv' }));
    expect(await fileOf(id)).toMatchObject({ name: 'BRI …7890.csv' });
    expect(JSON.stringify(await published(door.store.log))).not.toContain('1872011234567890');
  });

  it('of many pieces come out as they went in, and no sweep takes them', async () => {
    const content = new Uint8Array(3 * PIECE_BYTES + 5).map((_, at) => (at * 31 + (at >> 9)) % 251);
    await upload(door, cycle, { content });
    const [message] = (await messages()) as readonly MessageOf<'file.received.v1'>[];
    await door.store.segments.sweep(door.clock.now() + 1);
    const stored = await piecesIn(door, message!.content);
    expect(stored.length).toBe(4);
    expect(sha256(Buffer.concat(stored))).toBe(sha256(content));
  });

  it('of the same bytes are the first one, and the answer says so', async () => {
    const first = taken(await upload(door, cycle));
    const at = new Date(door.clock.now()).toISOString();
    door.clock.advance(60_000);
    const again = await upload(door, cycle, { name: 'kiriman kedua.csv' });
    expect(again).toMatchObject({
      status: 202,
      body: { id: first.id, duplicateOf: first.id, duplicateAt: at },
    });
    expect((await messages()).length).toBe(1);
    const asPos = taken(await upload(door, cycle, { fields: { role: 'pos' } }));
    const elsewhere = taken(await upload(door, await beginCycle(door, '2026-04')));
    expect(new Set([first.id, asPos.id, elsewhere.id]).size).toBe(3);
  });

  it('of the same bytes with another day are refused: nobody can say which is meant', async () => {
    await upload(door, cycle, { fields: { role: 'bri', statementDate: '2026-01-31' } });
    const other = await upload(door, cycle, { fields: { role: 'bri', statementDate: '2026-02-28' } });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'FILE_GIVEN_OTHERWISE' });
    expect((await messages()).length).toBe(1);
  });

  it('of the same bytes, 50 at once, are one', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => upload(door, cycle)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map((answer) => taken(answer).id)).size).toBe(1);
    expect((await messages()).length).toBe(1);
  });

  it('are taken once under one key, and another file under it is a problem', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const first = await upload(door, cycle, { headers });
    const again = await upload(door, cycle, { headers });
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const other = await upload(door, cycle, { headers, content: `${BRI}\n` });
    expect(problemIn(other)).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await messages()).length).toBe(1);
  });

  it('are withdrawn and restored, each told once, and count anew in between', async () => {
    const { id } = taken(await upload(door, cycle));
    const withdrawal = await turn(id, 'withdraw');
    expect(withdrawal).toMatchObject({
      status: 202,
      body: {
        id,
        withdrawn: { reason: 'salah berkas' },
        sequence: expect.stringMatching(/^input\./) as unknown,
      },
    });
    expect(problemIn(await turn(id, 'withdraw'))).toMatchObject({ status: 409, code: 'FILE_WITHDRAWN' });
    const anew = taken(await upload(door, cycle));
    expect(anew.id).not.toBe(id);
    const problem = problemIn(await turn(id, 'restore'));
    expect(problem).toMatchObject({ status: 409, code: 'FILE_GIVEN_ANEW' });
    expect(problem.detail).toContain(anew.id);
    await turn(anew.id, 'withdraw');
    expect((await turn(id, 'restore')).body).not.toHaveProperty('withdrawn');
    expect(problemIn(await turn(id, 'restore'))).toMatchObject({ status: 409, code: 'FILE_NOT_WITHDRAWN' });
    const told = (await messages()).map(({ type }) => type);
    expect(told.filter((type) => type === 'file.withdrawn.v1').length).toBe(2);
    expect(told.filter((type) => type === 'file.restored.v1').length).toBe(1);
    expect(JSON.stringify(await messages())).not.toContain('salah berkas');
  });

  it('are withdrawn for a reason', async () => {
    const { id } = taken(await upload(door, cycle));
    for (const body of [{}, { reason: '' }, { reason: '   ' }, { reason: 7 }, { reason: 'x'.repeat(501) }])
      expect(problemIn(await turn(id, 'withdraw', body)).errors).toMatchObject([{ field: 'reason' }]);
    expect(problemIn(await turn('f-0', 'withdraw'))).toMatchObject({ status: 404, code: 'FILE_MISSING' });
  });

  it('take the place of another of the same cycle and role', async () => {
    const { id } = taken(await upload(door, cycle));
    const content = `${BRI}\n`;
    const replacing = (replaces: string, role = 'bri') =>
      upload(door, cycle, { content, fields: { role, replaces } });
    expect(problemIn(await replacing('f-0'))).toMatchObject({ status: 422, code: 'REPLACES_MISSING' });
    expect(problemIn(await replacing(id, 'pos'))).toMatchObject({ code: 'REPLACES_OTHER_ROLE' });
    const other = await beginCycle(door, '2026-04');
    const foreign = await upload(door, other, { content, fields: { role: 'bri', replaces: id } });
    expect(problemIn(foreign)).toMatchObject({ code: 'REPLACES_MISSING' });
    await turn(id, 'withdraw');
    expect(problemIn(await replacing(id))).toMatchObject({ code: 'REPLACES_WITHDRAWN' });
    await turn(id, 'restore');
    const { id: next } = taken(await replacing(id));
    expect(await fileOf(next)).toMatchObject({ replaces: id });
  });

  it('fix the months and programmes that they were read by', async () => {
    await upload(door, cycle);
    const change = (body: object) => door.ask(`/api/v1/cycles/${cycle}`, { method: 'PATCH', body });
    for (const body of [{ months: '2026-01/2026-02' }, { programmes: ['PKH'] }])
      expect(problemIn(await change(body))).toMatchObject({ status: 409, code: 'CYCLE_HAS_FILES' });
    expect((await change({ months: '2026-01/2026-03', tolerance: 500 })).status).toBe(200);
  });

  it('stand in the list of their cycle', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) {
      door.clock.advance(1);
      ids.unshift(taken(await upload(door, cycle, { content: `${BRI}${count}` })).id);
    }
    const page = (await door.ask(`/api/v1/cycles/${cycle}/files?limit=2`)).body as {
      items: Taken[];
      next: string;
    };
    expect(page.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = await door.ask(`/api/v1/cycles/${cycle}/files?limit=2&cursor=${page.next}`);
    expect(rest.body).toMatchObject({ items: [{ id: ids[2] }] });
    const other = await beginCycle(door, '2026-04');
    const foreign = await door.ask(`/api/v1/cycles/${other}/files?cursor=${page.next}`);
    expect(problemIn(foreign)).toMatchObject({ status: 400, code: 'CURSOR_INVALID' });
    expect(problemIn(await door.ask('/api/v1/cycles/c-0/files'))).toMatchObject({ code: 'CYCLE_MISSING' });
  });

  it('show how far they were read, and `after` waits for the end', async () => {
    const { id, sequence } = taken(await upload(door, cycle));
    const readings = door.store.collections.writing(readingsOf('bri'), 'ingest-bri');
    const counts = {
      cycle,
      rows: 2,
      accepted: 1,
      rejected: 1,
      changedAt: new Date(door.clock.now()).toISOString(),
    };
    const begun = await readings.insert(id, { ...counts, status: 'READING', progress: 0.5 });
    expect(await fileOf(id)).toMatchObject({
      status: 'READING',
      rows: 2,
      accepted: 1,
      rejected: 1,
      progress: 0.5,
    });
    const stale = fileOf(id, `?after=${sequence}`);
    expect(await door.passTimeUntil(stale)).toMatchObject({ status: 'READING', stale: true });
    const fresh = fileOf(id, `?after=${sequence}`);
    await door.someoneWaits(50);
    const reason = { code: 'CONTROL_TOTAL_MISMATCH', id: 'Total berbeda.', en: 'The total differs.' };
    await readings.replace(id, begun.version, { ...counts, status: 'HELD', progress: 1, reason });
    door.clock.advance(100);
    expect(await fresh).toMatchObject({ status: 'HELD', reason: { detail: 'Total berbeda.' } });
    expect(await fresh).not.toHaveProperty('stale');
  });
});
