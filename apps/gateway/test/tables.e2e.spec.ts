import { Accounts } from '#application';
import { readWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { Door, problemIn } from './door.js';
import { STORES } from './stores.js';
import { upload } from './uploads.js';

const PASSWORD = 'padi kuning di sawah';

/** What a spreadsheet would run. */
const FORMULA = '=1+cmd|x';

type SentHeaders = Readonly<Record<string, string>>;

/** A list as both of its files, by rows; the first has the headings. */
interface Tables {
  readonly csv: readonly (readonly string[])[];
  readonly xlsx: readonly (readonly string[])[];
}

describe.each(STORES)('everything that is listed leaves as a file, on %s', (_, newStand) => {
  const door = new Door(newStand);
  door.gate = undefined;
  let accounts: Accounts;
  let admin: SentHeaders;
  let cycle: string;
  let file: string;
  beforeEach(async () => {
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
    admin = await signIn('admin');
    cycle = await begin('18.72');
    const sent = await upload(door, cycle, { name: `${FORMULA}.csv`, headers: admin });
    file = (sent.body as { id: string }).id;
  });

  async function signIn(username: string): Promise<SentHeaders> {
    const body = { username, password: PASSWORD };
    return sessionHeaders((await door.ask('/api/v1/session', { method: 'POST', body })).headers);
  }

  async function join(username: string, role: 'manager' | 'volunteer', region: string): Promise<SentHeaders> {
    const claim = { id: username, at: new Date(door.clock.now()).toISOString() };
    const given = { username, name: FORMULA, role, grants: [{ region }] };
    const { id } = await accounts.create(claim, given, 'a-admin');
    await accounts.setPassword(id, PASSWORD, 'a-admin');
    return signIn(username);
  }

  async function make(path: string, body: object): Promise<string> {
    const { body: made } = await door.ask(`/api/v1/${path}`, { method: 'POST', body, headers: admin });
    return (made as { id: string }).id;
  }

  const begin = (region: string): Promise<string> => make('cycles', { region, months: '2026-01/2026-03' });

  async function bytesOf(path: string, headers = admin): Promise<Buffer> {
    const answer = await fetch(`${door.address}/api/v1/${path}`, { headers });
    const [, name] = /([\w-]+\.\w+)\/?(\?.*)?$/.exec(path)!;
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name!.toLowerCase()}"`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async function tables(list: string, headers = admin, query = ''): Promise<Tables> {
    const csv = (await bytesOf(`${list}.csv${query}`, headers)).toString();
    const { sheets } = readWorkbook(await bytesOf(`${list}.xlsx${query}`, headers));
    expect(sheets.at(-1)!.name).toBe('Keterangan');
    for (const { cells } of sheets)
      for (const { formula, value } of cells.values())
        expect([formula, value]).toEqual([undefined, expect.not.stringMatching(/^[=+@-]/)]);
    return { csv: csv.split('\r\n').slice(0, -1).map(cellsOf), xlsx: sheets[0]!.rows };
  }

  async function notes(what: string): Promise<{ to: string; by: string; details: object }[]> {
    const { body } = await door.ask(`/api/v1/audit?what=${what}`, { headers: admin });
    return (body as { items: { to: string; by: string; details: object }[] }).items;
  }

  const column = (rows: Tables['csv'], heading: string): (string | undefined)[] =>
    rows.slice(1).map((row) => row[rows[0]!.indexOf(heading)]);

  it('of cycles: those of regions that are open to whoever asks', async () => {
    door.clock.advance(1_000);
    const other = await begin('18.71');
    const all = await tables('cycles');
    expect(column(all.csv, 'id')).toEqual([other, cycle]);
    expect(column(all.xlsx, 'Putaran')).toEqual([other, cycle]);
    expect([column(all.csv, 'months')[0], column(all.xlsx, 'Bulan')[0]]).toEqual([
      '2026-01/2026-03',
      'Januari–Maret 2026',
    ]);
    const volunteer = await join('relawan', 'volunteer', '18.71');
    expect(column((await tables('cycles', volunteer)).csv, 'id')).toEqual([other]);
    expect(await notes('CYCLES_EXPORTED')).toMatchObject([
      { by: 'relawan', details: { table: 'cycles.xlsx', rows: '1' } },
      { by: 'relawan', details: { table: 'cycles.csv', rows: '1' } },
      { by: 'admin', details: { table: 'cycles.xlsx', rows: '2' } },
      { by: 'admin', details: { table: 'cycles.csv', rows: '2' } },
    ]);
  });

  it('of files of a cycle, and nothing in them runs as a formula', async () => {
    const { csv, xlsx } = await tables(`cycles/${cycle}/files`);
    expect(column(csv, 'id')).toEqual([file]);
    expect(column(xlsx, 'Kode berkas')).toEqual([file]);
    expect(column(csv, 'name')[0]).toBe(`'${FORMULA}.csv`);
    expect(column(xlsx, 'Berkas')[0]).toBe(`'${FORMULA}.csv`);
    expect([column(csv, 'role'), column(xlsx, 'Jenis')]).toEqual([['bri'], ['laporan BRI']]);
    const [first] = await notes('FILES_EXPORTED');
    expect(first).toMatchObject({ to: cycle, details: { cycle, table: 'files.xlsx', rows: '1' } });
  });

  it('of a file: its rejected rows; of a cycle: its decisions', async () => {
    for (const list of [`files/${file}/rejects`, `cycles/${cycle}/decisions`])
      expect((await tables(list)).csv).toHaveLength(1);
    expect((await tables(`files/${file}/rejects`)).csv[0]).toEqual([
      'file',
      'sheet',
      'row',
      'column',
      'code',
      'message',
    ]);
    expect((await tables(`cycles/${cycle}/decisions`)).csv[0]!.slice(0, 6)).toEqual([
      'payment_key',
      'decision',
      'roster_ref',
      'by',
      'at',
      'reason',
    ]);
    expect((await notes('REJECTS_EXPORTED'))[0]).toMatchObject({
      to: file,
      details: { cycle, table: 'rejects.xlsx', rows: '0' },
    });
  });

  it('of accounts, without what proves who somebody is', async () => {
    await join('manajer', 'manager', '18.72');
    const { csv, xlsx } = await tables('accounts');
    expect(column(csv, 'username')).toEqual(['admin', 'manajer']);
    expect(column(csv, 'name')[1]).toBe(`'${FORMULA}`);
    expect(column(csv, 'grants')).toEqual(['*', '18.72']);
    expect(column(xlsx, 'Wilayah')).toEqual(['semua wilayah', '18.72']);
    expect(column(xlsx, 'Peran')).toEqual(['administrator', 'pengelola']);
    expect(JSON.stringify(csv)).not.toMatch(/argon|\$/);
    expect((await notes('ACCOUNTS_EXPORTED'))[0]).toMatchObject({ details: { rows: '2' } });
  });

  it('of the audit trail: with its filters, and without that it leaves', async () => {
    const whole = await tables('audit');
    expect(column(whole.csv, 'what')).toEqual(['FILE_SENT', 'CYCLE_BEGUN', 'SIGNED_IN']);
    expect(column(whole.xlsx, 'Perbuatan')).toEqual([
      'AUDIT_EXPORTED',
      'FILE_SENT',
      'CYCLE_BEGUN',
      'SIGNED_IN',
    ]);
    const some = await tables('audit', admin, `?to=${cycle}&from=2026-01-01T00:00:00Z`);
    expect(column(some.csv, 'what')).toEqual(['FILE_SENT']);
    expect(JSON.parse(column(some.csv, 'details')[0]!)).toEqual({ path: `/api/v1/cycles/${cycle}/files` });
    const both = await tables('audit', admin, `?to=${cycle}&by=admin&what=FILE_SENT`);
    expect(column(both.csv, 'what')).toEqual(['FILE_SENT']);
    const noted = await notes('AUDIT_EXPORTED');
    expect(noted.map(({ details }) => details)).toEqual([
      { filters: 'by;to;what', rows: '1', table: 'audit.xlsx' },
      { filters: 'by;to;what', rows: '1', table: 'audit.csv' },
      { filters: 'from;to', rows: '1', table: 'audit.xlsx' },
      { filters: 'from;to', rows: '1', table: 'audit.csv' },
      { filters: '', rows: '4', table: 'audit.xlsx' },
      { filters: '', rows: '3', table: 'audit.csv' },
    ]);
    for (const query of ['from=kemarin', 'cursor=x', 'limit=5'])
      expect(problemIn(await door.ask(`/api/v1/audit.csv?${query}`, { headers: admin })).code).toBe(
        'FIELDS_INVALID',
      );
    expect(await notes('AUDIT_EXPORTED')).toHaveLength(noted.length);
  });

  it('of the audit trail: all of it, where it is many pages long', async () => {
    for (let count = 0; count < 450; count++) await door.ask('/api/v1/audit?limit=1', { headers: admin });
    const { csv, xlsx } = await tables('audit');
    expect(column(csv, 'number').map(Number)).toEqual(Array.from({ length: 453 }, (__, at) => 453 - at));
    expect(xlsx).toHaveLength(455);
  }, 120_000);

  it('of purges', async () => {
    expect((await tables('purges')).csv).toHaveLength(1);
    const purge = { confirm: cycle, reason: 'salah kirim' };
    await make(`cycles/${cycle}/purge`, purge);
    const { csv, xlsx } = await tables('purges');
    expect([column(csv, 'cycle'), column(csv, 'cause'), column(xlsx, 'Sebab')]).toEqual([
      [cycle],
      ['ASKED'],
      ['diminta'],
    ]);
    expect((await notes('PURGES_EXPORTED'))[0]).toMatchObject({ details: { rows: '1' } });
  });

  it('of webhooks and their deliveries, without keys', async () => {
    const given = { name: 'Dinas', url: 'https://penerima.example/', filter: { regions: ['18.72'] } };
    const webhook = await make('webhooks', given);
    const { body } = await door.ask(`/api/v1/webhooks/${webhook}/keys`, {
      method: 'POST',
      body: {},
      headers: admin,
    });
    const { csv } = await tables('webhooks');
    expect([column(csv, 'id'), column(csv, 'keys')]).toEqual([[webhook], ['1']]);
    expect(JSON.stringify(csv)).not.toContain((body as { key: string }).key);
    expect((await tables(`webhooks/${webhook}/deliveries`, admin, '?state=dead')).csv).toHaveLength(1);
    expect((await notes('DELIVERIES_EXPORTED'))[0]).toMatchObject({
      to: webhook,
      details: { state: 'dead', table: 'deliveries.xlsx', rows: '0' },
    });
    const missing = await door.ask('/api/v1/webhooks/w-0/deliveries.csv', { headers: admin });
    expect(problemIn(missing).code).toBe('WEBHOOK_MISSING');
  });

  it('however its address is written', async () => {
    expect((await bytesOf('cycles.CSV')).toString()).toMatch(/^id,/);
    expect((await bytesOf('cycles.csv/')).toString()).toMatch(/^id,/);
    const table = await door.ask(`/api/v1/cycles/${cycle}/ledger.CSV/`, { headers: admin });
    expect(problemIn(table).code).toBe('BOOK_NOT_COMPUTED');
  });
});

/** The cells of a line of CSV. */
function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  );
}
