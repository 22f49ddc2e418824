import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { PostOffice } from '../../../libs/testing/src/post-office.js';
import { NumberScan } from '../../../libs/testing/src/scan/number-scan.js';
import { WantedNumbers } from '../../../libs/testing/src/scan/wanted-numbers.js';
import { Served } from './served.js';

const JSON_TYPE = { 'content-type': 'application/json' };

interface AccountAnswer {
  readonly id: string;
  readonly email?: string;
}

describe('digests of a city', () => {
  let served: Served;
  let office: PostOffice;
  beforeAll(async () => {
    office = await PostOffice.open();
    served = await Served.start('2026-04-30', {
      digests: {
        // Whenever the test runs, the hour has come.
        hour: { minute: 0, zone: 'WIB' },
        address: 'https://tersalur.metro.example',
        smtp: {
          ...{ host: '127.0.0.1', port: office.port, security: 'starttls' },
          from: { name: 'Tersalur', address: 'tersalur@metro.example' },
        },
      },
    });
  });
  afterAll(async () => {
    await served.stop();
    await office.close();
  });

  const change = (id: string, body: object): Promise<Response> =>
    served.ask(`/api/v1/accounts/${id}`, { method: 'PATCH', headers: JSON_TYPE, body: JSON.stringify(body) });

  async function accountOf(username: string): Promise<AccountAnswer> {
    const { items } = await served.json<{ items: (AccountAnswer & { username: string })[] }>(
      '/api/v1/accounts',
    );
    return items.find((each) => each.username === username)!;
  }

  it('tell a manager with an address what is new, without a number or a name of anybody', async () => {
    const month = generateMonth({ households: 60, seed: 7, out: newFolder() });
    await served.takeMonth(month);
    const manager = await served.join('ani', 'manager', [{ region: '18.72' }]);
    const { id } = await accountOf('ani');
    expect((await change(id, { email: 'ani@metro.example' })).status).toBe(200);
    // Who is there is looked at again at the next start, or after some minutes.
    await served.restart();
    await served.until(async () => office.taken.length > 0);
    const [letter] = office.taken;
    const { text, html } = await simpleParser(letter!.source);
    expect(letter!.to).toEqual(['ani@metro.example']);
    expect(text).toContain('Wilayah 18.72, ');
    const roster = month.files.roster.map((path) => readFileSync(path, 'utf8')).join('\n');
    const scan = new NumberScan(new WantedNumbers([...new Set(roster.match(/\b\d{10,18}\b/g))]));
    scan.scan(Buffer.from(roster));
    expect(scan.found.size).toBeGreaterThan(60);
    scan.found.clear();
    for (const part of [letter!.source, Buffer.from(`${text}${String(html)}`)]) scan.scan(part);
    expect([...scan.found]).toEqual([]);
    const { items } = await served.json<{ items: object[] }>('/api/v1/digests');
    expect(items).toMatchObject([{ account: id, outcome: 'SENT' }]);
    expect((await served.ask('/api/v1/digests', {}, manager)).status).toBe(403);
  });

  it('are declined by their reader, and their address is set and taken away by administrators', async () => {
    const reader = await served.join('budi', 'manager', [{ region: '18.72' }]);
    const { id } = await accountOf('budi');
    for (const email of [
      'budi',
      'budi@metro',
      'a@b.example, c@d.example',
      'B <b@d.example>',
      'b@d.example\r\nBcc: x',
    ])
      expect((await change(id, { email })).status).toBe(422);
    await change(id, { email: 'budi@metro.example' });
    const own = async (): Promise<unknown> => (await served.ask('/api/v1/digest', {}, reader)).json();
    expect(await own()).toEqual({ email: 'budi@metro.example', isWanted: true });
    const init = { method: 'PUT', headers: JSON_TYPE, body: JSON.stringify({ isWanted: false }) };
    expect(await (await served.ask('/api/v1/digest', init, reader)).json()).toMatchObject({
      isWanted: false,
    });
    await change(id, { email: null });
    expect(await own()).toEqual({ isWanted: false });
    expect(await accountOf('budi')).not.toHaveProperty('email');
  });
});
