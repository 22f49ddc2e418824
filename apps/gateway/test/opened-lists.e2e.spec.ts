import { join } from 'node:path';
import { Accounts } from '#application';
import { type AuditEntry, EVERY_REGION, type Grant, type Role } from '#security';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { type BreachReportView } from '../src/breach/breach-views.js';
import { type Answer, Door, problemIn } from './door.js';
import { STORES } from './stores.js';
import { upload } from './uploads.js';

const PASSWORD = 'padi kuning di sawah';
const OWN = '18.71';
const ELSEWHERE = '18.72';
const ROUNDS = ['2026-01/2026-03', '2026-04/2026-06', '2026-07/2026-09'];
const SPAN = 'from=2020-01-01T00:00:00Z&to=2030-01-01T00:00:00Z';

type SentHeaders = Readonly<Record<string, string>>;

/** Every store gives the same pages; here one is enough. */
const [[name, newStand]] = STORES.slice(0, 1) as [(typeof STORES)[number]];

describe(`lists of which something is open, on ${name}`, () => {
  const door = new Door(newStand);
  door.gate = undefined;
  let accounts: Accounts;
  let admin: SentHeaders;
  /** Cycles of either region, the one after the other. */
  let own: string[];
  let elsewhere: string[];
  beforeEach(async () => {
    await door.close();
    door.anchorPath = join(newFolder(), 'anchors');
    await door.open();
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
    admin = await signIn('admin');
    [own, elsewhere] = [[], []];
    for (const months of ROUNDS)
      for (const [region, cycles] of [
        [OWN, own],
        [ELSEWHERE, elsewhere],
      ] as const)
        cycles.push(await made('/api/v1/cycles', { region, months }));
  });

  async function signIn(username: string): Promise<SentHeaders> {
    door.clock.advance(1_000);
    const body = { username, password: PASSWORD };
    return sessionHeaders((await door.ask('/api/v1/session', { method: 'POST', body })).headers);
  }

  async function open(username: string, role: Role, grants: readonly Grant[]): Promise<SentHeaders> {
    const claim = { id: username, at: new Date(door.clock.now()).toISOString() };
    const { id } = await accounts.create(claim, { username, name: username, role, grants }, 'a-admin');
    await accounts.setPassword(id, PASSWORD, 'a-admin');
    return signIn(username);
  }

  async function made(path: string, body: object): Promise<string> {
    door.clock.advance(1_000);
    return idOf(await door.ask(path, { method: 'POST', body, headers: admin }));
  }

  const purge = (cycle: string): Promise<string> =>
    made(`/api/v1/cycles/${cycle}/purge`, { reason: 'pindah server', confirm: cycle });

  const hook = (at: number, region: string): Promise<string> =>
    made('/api/v1/webhooks', {
      ...{ name: `kait ${at}`, url: 'https://1.1.1.1/kait' },
      filter: { regions: [region], kinds: [], severities: [] },
    });

  /** The list page by page, each of one item, as long as a cursor says that more follows. */
  async function pagesOf<Item>(path: string, headers: SentHeaders, limit = 1): Promise<Item[][]> {
    const pages: Item[][] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const joint = path.includes('?') ? '&' : '?';
      const from = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await door.ask(`${path}${joint}limit=${limit}${from}`, { headers });
      const { items, next } = body as { items: Item[]; next?: string };
      pages.push(items);
      cursor = next;
    }
    return pages;
  }

  it('have full pages, and no cursor behind the last: cycles, purges, webhooks', async () => {
    const headers = await open('pengurus', 'admin', [{ region: OWN }]);
    for (const cycle of [own[0]!, elsewhere[0]!, elsewhere[1]!]) await purge(cycle);
    const hooks = [];
    for (const [at, region] of [OWN, ELSEWHERE, OWN, ELSEWHERE].entries()) hooks.push(await hook(at, region));
    const ids = async (path: string): Promise<string[][]> =>
      (await pagesOf<{ id: string }>(`/api/v1/${path}`, headers)).map((page) => page.map(({ id }) => id));
    expect(await ids('cycles')).toEqual(own.toReversed().map((id) => [id]));
    expect(await ids('purges')).toEqual([[`p-${OWN}-${own[0]!}`]]);
    expect(await ids('webhooks')).toEqual([[hooks[0]], [hooks[2]]]);
  });

  it('know of no purge in another region, and neither does its certificate', async () => {
    const headers = await open('manajer', 'manager', [{ region: OWN }]);
    const path = `/api/v1/purges/${await purge(elsewhere[0]!)}`;
    for (const address of [path, `${path}/certificate.txt`]) {
      expect((await door.ask(address, { headers: admin })).status).toBe(200);
      expect(problemIn(await door.ask(address, { headers })).code).toBe('PURGE_MISSING');
    }
    expect((await door.ask('/api/v1/purges', { headers })).body).toEqual({ items: [] });
  });

  describe('the audit trail', () => {
    let files: string[];
    let auditor: SentHeaders;
    beforeEach(async () => {
      files = [];
      for (const cycle of [own[0]!, elsewhere[0]!])
        files.push(idOf(await upload(door, cycle, { headers: admin })));
      for (const file of files) await made(`/api/v1/files/${file}/withdraw`, { reason: 'salah berkas' });
      await purge(elsewhere[2]!);
      await door.ask(`/api/v1/cycles/${own[0]!}/files.csv`, { headers: admin });
      await door.ask(`/api/v1/cycles/${elsewhere[0]!}/files.csv`, { headers: admin });
      auditor = await open('auditor', 'auditor', [{ region: OWN }]);
    });

    const OWN_DEEDS = ['FILES_EXPORTED', 'FILE_WITHDRAWN', 'FILE_SENT'];

    it.each(['', '?by=admin'])('is of who has the region, page by page: %j', async (query) => {
      const pages = await pagesOf<AuditEntry>(`/api/v1/audit${query}`, auditor, 2);
      const deeds = pages.flat().filter(({ by }) => by !== 'auditor');
      expect(deeds.map(({ what }) => what)).toEqual(OWN_DEEDS);
      expect(pages.slice(0, -1).every((page) => page.length === 2)).toBe(true);
      expect(JSON.stringify(pages)).not.toMatch(new RegExp([...elsewhere, files[1]!].join('|')));
    });

    it('has nothing of another thing, whatever is asked for, and one’s own entries', async () => {
      const found = async (query: string): Promise<string[]> =>
        (await pagesOf<AuditEntry>(`/api/v1/audit?${query}`, auditor, 500)).flat().map(({ what }) => what);
      expect(await found(`to=${elsewhere[0]!}`)).toEqual([]);
      expect(await found(`to=${files[1]!}`)).toEqual([]);
      expect(await found(`to=${files[0]!}`)).toEqual(['FILE_WITHDRAWN']);
      expect(await found('what=CYCLE_PURGED')).toEqual([]);
      expect(await found('what=SIGNED_IN')).toEqual(['SIGNED_IN']);
      expect(new Set(await found('by=auditor'))).toEqual(new Set(['AUDIT_READ', 'SIGNED_IN']));
    });

    it('leaves as a file without what is not open, and is noted with the rows that left', async () => {
      const { body } = await door.ask('/api/v1/audit.csv', { headers: auditor });
      expect(body).toContain('FILE_WITHDRAWN');
      expect(body).not.toMatch(new RegExp([...elsewhere, files[1]!, 'CYCLE_BEGUN'].join('|')));
      const rows = (body as string).trimEnd().split('\r\n').length - 1;
      const [[note]] = (await pagesOf<AuditEntry>('/api/v1/audit?what=AUDIT_EXPORTED', admin)) as [
        [AuditEntry],
      ];
      expect(note.details.rows).toBe(`${rows}`);
    });

    it('is the whole of it for who has all regions, and is verified by everybody who reads it', async () => {
      const all = (await pagesOf<AuditEntry>('/api/v1/audit', admin, 500)).flat();
      expect(all.map(({ number }) => number)).toEqual([...all.keys()].map((at) => all.length - at));
      const verdict = await door.ask('/api/v1/audit/verification', { headers: auditor });
      const { anchors, ...said } = verdict.body as { anchors: { count: number; last: number } };
      expect(said).toEqual({ entries: all.length });
      expect([anchors.count > 0, anchors.last <= all.length]).toEqual([true, true]);
    });

    it('is nothing of a region of which a part is open, but one’s own entries', async () => {
      const { id } = (await accounts.named('auditor'))!;
      await accounts.change(id, { grants: [{ region: EVERY_REGION, kelurahan: 'Yosorejo' }] }, 'a-admin');
      const read = (await pagesOf<AuditEntry>('/api/v1/audit', auditor, 500)).flat();
      expect(new Set(read.map(({ by }) => by))).toEqual(new Set(['auditor']));
    });

    it('says of a breach what happened in the region that is open', async () => {
      const { body } = await door.ask(`/api/v1/audit/breach-report?${SPAN}`, { headers: auditor });
      const report = body as BreachReportView;
      expect(report.cycles.map(({ id }) => id)).toEqual([own[0]]);
      expect(report.exported.map(({ cycle }) => cycle)).toEqual([own[0]]);
      expect(report.signIns.map(({ by }) => by)).toEqual(['auditor']);
      const whole = await door.ask(`/api/v1/audit/breach-report?${SPAN}`, { headers: admin });
      expect((whole.body as BreachReportView).exported).toHaveLength(2);
      const notice = await door.ask(`/api/v1/audit/breach-report/notice.md?${SPAN}`, { headers: auditor });
      expect(notice.body).not.toContain(elsewhere[0]);
    });
  });
});

function idOf({ body }: Answer): string {
  return (body as { id: string }).id;
}
