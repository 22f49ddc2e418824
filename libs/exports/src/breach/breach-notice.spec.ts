import { breachNotice, type NoticeFacts, noticeDeadline } from './breach-notice.js';

const NOTHING: NoticeFacts = {
  ...{ from: '2026-04-01T00:00:00.000Z', to: '2026-04-02T00:00:00.000Z' },
  ...{ account: undefined, known: undefined, made: '2026-04-03T02:30:00.000Z' },
  ...{ trail: { entries: 12 }, cycles: [], numbers: [], exported: [], read: [] },
  ...{ signIns: [], refusedSignIns: [], warnings: [] },
};

const deed = { at: '2026-04-01T17:05:00.000Z', by: 'ani', address: '10.0.0.7' };
const record = { region: '18.72', settings: { months: '2026-01/2026-03' } };

const FACTS: NoticeFacts = {
  ...NOTHING,
  known: '2026-04-02T20:00:00.000Z',
  account: 'ani',
  cycles: [
    { id: 'c-1', record, entitlements: 7012 },
    { id: 'c-2', record: undefined, entitlements: 0 },
  ],
  numbers: ['bnba.csv#2', 'bnba.csv#2', 'bnba.csv#3'].map((ref) => ({
    ...{ ...deed, cycle: 'c-1', of: 'HOUSEHOLD' as const, ref },
    ...{ purpose: 'PAYMENT_TRACING', reason: 'retur | <b>BRI</b>' },
  })),
  exported: [{ ...deed, cycle: 'c-1', table: 'ledger.csv', rows: 7012 }],
  read: [
    {
      by: 'ani',
      cycle: 'c-1',
      list: 'ledger',
      first: deed.at,
      last: deed.at,
      rows: 200,
      addresses: ['10.0.0.7'],
    },
  ],
  signIns: [deed],
  refusedSignIns: [{ ...deed, by: '', at: '2026-04-01T17:00:00.000Z' }],
};

describe('the notice of a breach', () => {
  it('has to be given within 72 hours of the moment in which it became known', () => {
    expect(noticeDeadline('2026-04-02T20:00:00.000Z')).toBe('2026-04-05T20:00:00.000Z');
    const notice = breachNotice(FACTS);
    expect(notice).toContain('Diketahui pada: Jumat, 3 April 2026 pukul 03.00 WIB');
    expect(notice).toContain('Paling lambat disampaikan: Senin, 6 April 2026 pukul 03.00 WIB');
  });

  it('says what was disclosed, and when and how, as far as that is known', () => {
    const notice = breachNotice(FACTS);
    expect(notice).toContain('secara lengkap: 2 keluarga');
    expect(notice).toContain('empat angka terakhir NIK');
    expect(notice).toContain('| Januari–Maret 2026 | 18.72 | 7012 |');
    expect(notice).toContain('| c-2 | sudah tidak ada | 0 |');
    expect(notice).toContain('| Nomor lengkap dibuka | 3 | Kamis, 2 April 2026 pukul 00.05 WIB |');
    expect(notice).toContain('| Tabel diunduh | 1 |');
  });

  it('names people of the office only behind the part that is sent, and lets no text of theirs mean anything', () => {
    const [sent, internal] = breachNotice(FACTS).split('# Catatan internal') as [string, string];
    expect(sent).not.toMatch(/ani|10\.0\.0\.7/);
    expect(internal).toContain('Akun yang diperiksa: ani.');
    expect(internal).toContain('| pelacakan pembayaran | retur \\| \\<b\\>BRI\\</b\\> |');
    expect(internal).toContain('ledger.csv | 7012 | roster\\_ref, programme,');
    expect(internal.indexOf('ditolak')).toBeLessThan(internal.indexOf('| masuk |'));
  });

  it('marks what only people know, and says when nothing is known, or not all', () => {
    const notice = breachNotice(NOTHING);
    expect(notice).toContain('Jejak audit tidak mencatat data pribadi yang terlihat');
    expect(notice).toContain('Paling lambat disampaikan: **[ISI: 3 × 24 jam sejak diketahui]**');
    expect(notice.match(/\*\*\[ISI: /g)!.length).toBeGreaterThan(9);
    expect(notice).toContain('Jejak audit utuh: 12 catatan.');
    const trail = { entries: 4, flaw: { flaw: 'DELETED', number: 5 } };
    expect(breachNotice({ ...NOTHING, trail })).toContain(
      'jejak audit tidak utuh (DELETED pada catatan nomor 5)',
    );
  });
});
