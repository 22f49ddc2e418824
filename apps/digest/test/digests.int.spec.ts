import { simpleParser } from 'mailparser';
import { DIGEST_SCHEDULE, DIGEST_TIMES, Digests, type Mail } from '#application';
import { PostOffice } from '../../../libs/testing/src/post-office.js';
import { digestLetter } from '../src/letter/digest-letter.js';
import { startDigests } from '../src/start-digests.js';
import { addressOf, DigestTown, EndlessMail, type TownFinding } from './digest-town.js';

const MONDAY = '2026-03-30';
const TUESDAY = '2026-03-31';
const WEDNESDAY = '2026-04-01';
const MINUTE = 60_000;

const PUSAT = { kecamatan: 'METRO PUSAT', kelurahan: 'IMOPURO' };
const BARAT = { kecamatan: 'METRO BARAT', kelurahan: 'GANJAR AGUNG' };
const UNPAID: TownFinding = { kind: 'NOT_DELIVERED', ...PUSAT, difference: -600_000 };
const DOUBLE: TownFinding = { kind: 'PAID_TWICE', ...BARAT, difference: 400_000 };
const AWAITED: TownFinding = { kind: 'REPORT_AWAITED', channel: 'POS' };
const REGION = [{ region: '18.72' }];

describe('digests', () => {
  let town: DigestTown;
  beforeEach(async () => {
    town = await DigestTown.open();
  });
  afterEach(() => town.office.close());

  const digests = (mail: Mail = town.mail()): Digests =>
    new Digests({
      ...town.parts,
      mail,
      compose: (news, day) => digestLetter(news, day, town.parts.address),
    });

  /** The text of the last letter to somebody. */
  async function textFor(username: string): Promise<string> {
    const letter = town.office.taken.findLast(({ to }) => to.includes(addressOf(username)))!;
    return (await simpleParser(letter.source)).text ?? '';
  }

  it('tell as much as grants reach, and of a whole region what is told of it as a whole only', async () => {
    await town.join('ani', REGION);
    await town.join('budi', [{ region: '18.72', kecamatan: 'Metro Pusat' }]);
    await town.join('citra', [{ region: '18.72', kelurahan: 'ganjar agung' }]);
    await town.join('dedi', [{ region: '18.71' }]);
    await town.stands([UNPAID, DOUBLE, AWAITED], 2);
    await digests().send(TUESDAY);
    expect(town.receivers).toEqual(['ani', 'budi', 'citra'].map(addressOf));
    const [ani, budi, citra] = await Promise.all(['ani', 'budi', 'citra'].map(textFor));
    expect(ani).toContain('Wilayah 18.72, Januari–Maret 2026');
    expect(ani).toContain('- IMOPURO (METRO PUSAT): 1 terbuka senilai Rp600.000, 1 baru, 0 selesai');
    expect(ani).toContain('- Bayar ganda: 1 terbuka senilai Rp400.000, 1 baru, 0 selesai');
    expect(ani).toContain('Laporan yang masih ditunggu: POS.');
    expect(ani).toContain('Pembayaran yang menunggu keputusan: 2.');
    expect(ani).toContain('https://tersalur.metro.example');
    expect(budi).toContain('IMOPURO');
    expect(citra).toContain('GANJAR AGUNG');
    for (const text of [budi!, citra!]) expect(text).not.toMatch(/ditunggu|keputusan|Laporan ditunggu/);
    expect(budi).not.toMatch(/GANJAR|Bayar ganda/);
    expect(citra).not.toMatch(/IMOPURO|Belum tersalur/);
    expect(await town.last('dedi')).toMatchObject({ outcome: 'NOTHING_NEW' });
  });

  it('go to managers with an address who want them', async () => {
    await town.join('ani', REGION);
    await town.join('budi', REGION, { declinesDigest: true });
    await town.join('citra', REGION, { role: 'auditor' });
    await town.join('dedi', REGION, { isDisabled: true });
    await town.join('eka', REGION, { email: undefined });
    await town.stands([UNPAID]);
    await digests().send(TUESDAY);
    expect(town.receivers).toEqual([addressOf('ani')]);
  });

  it('say what is new since the last one, and nothing where nothing is', async () => {
    await town.join('ani', REGION);
    await town.stands([UNPAID]);
    await digests().send(MONDAY);
    await digests().send(TUESDAY);
    expect(town.receivers).toHaveLength(1);
    const { sentAt, ...last } = (await town.last('ani'))!;
    expect(last).toMatchObject({ day: TUESDAY, outcome: 'NOTHING_NEW' });
    expect(sentAt).toBeDefined();
    await town.stands([DOUBLE]);
    await digests().send(TUESDAY);
    expect(town.receivers).toHaveLength(1);
    await digests().send(WEDNESDAY);
    const text = await textFor('ani');
    expect(text).toContain('Selisih: 1 baru, 1 selesai; 1 terbuka.');
    expect(text).toContain('- Belum tersalur: 0 terbuka, 0 baru, 1 selesai');
    expect(text).toContain('- GANJAR AGUNG (METRO BARAT): 1 terbuka senilai Rp400.000, 1 baru, 0 selesai');
  });

  it('come once, however many processes send them at the same moment', async () => {
    for (const name of ['ani', 'budi', 'citra']) await town.join(name, REGION);
    await town.stands([UNPAID]);
    await Promise.all([digests(), digests(), digests()].map((each) => each.send(TUESDAY)));
    expect(town.receivers).toEqual(['ani', 'budi', 'citra'].map(addressOf));
  });

  it('do not come again that day where the process ended while it sent, and tell the same the next day', async () => {
    await town.join('ani', REGION);
    await town.stands([UNPAID]);
    const endless = new EndlessMail();
    void digests(endless).send(TUESDAY);
    await endless.begun;
    expect(await town.last('ani')).toMatchObject({ day: TUESDAY, outcome: 'SENDING', told: {} });
    await digests().send(TUESDAY);
    expect(town.receivers).toEqual([]);
    await digests().send(WEDNESDAY);
    expect(await textFor('ani')).toContain('Selisih: 1 baru, 0 selesai; 1 terbuka.');
  });

  it('are tried for an hour while the server is away, and the next day tell all of it', async () => {
    await town.join('ani', REGION);
    await town.join('budi', REGION);
    await town.stands([UNPAID]);
    await town.office.close();
    await digests().send(TUESDAY);
    for (const name of ['ani', 'budi'])
      expect(await town.last(name)).toMatchObject({ outcome: 'UNAVAILABLE', told: {} });
    town.clock.advance(59 * MINUTE);
    town.office = await PostOffice.open({ port: town.office.port });
    await digests().send(TUESDAY);
    expect(town.receivers).toEqual(['ani', 'budi'].map(addressOf));
  });

  it('are given up for the day after that hour', async () => {
    await town.join('ani', REGION);
    await town.stands([UNPAID]);
    await town.office.close();
    await digests().send(TUESDAY);
    town.clock.advance(60 * MINUTE);
    town.office = await PostOffice.open({ port: town.office.port });
    await digests().send(TUESDAY);
    expect(town.receivers).toEqual([]);
    await digests().send(WEDNESDAY);
    expect(await textFor('ani')).toContain('Selisih: 1 baru');
  });

  it('of others come where one address is refused, or is to wait', async () => {
    for (const name of ['ani', 'budi', 'citra']) await town.join(name, REGION);
    await town.stands([UNPAID]);
    town.office.answers.set(addressOf('ani'), 550).set(addressOf('budi'), 451);
    await digests().send(TUESDAY);
    expect(town.receivers).toEqual([addressOf('citra')]);
    town.office.answers.clear();
    await digests().send(TUESDAY);
    expect(town.receivers).toEqual([addressOf('budi'), addressOf('citra')]);
    expect(await town.last('ani')).toMatchObject({ outcome: 'REFUSED' });
    await digests().send(WEDNESDAY);
    expect(town.receivers).toEqual(['ani', 'budi', 'citra'].map(addressOf));
  });

  it('that may have arrived are not sent again', async () => {
    await town.join('ani', REGION);
    await town.stands([UNPAID]);
    town.office.isMuteAtEnd = true;
    await digests().send(TUESDAY);
    expect(await town.last('ani')).toMatchObject({ outcome: 'UNCERTAIN' });
    town.office.isMuteAtEnd = false;
    await digests().send(TUESDAY);
    expect(town.receivers).toHaveLength(1);
  });

  it('hold no long numbers and no marks of others, whatever names of places and people say', async () => {
    const kelurahan = '1872014501800001 <img src=x>\r\nBcc: x@lain.example';
    await town.join('ani', REGION, { name: 'Ani\r\nBcc: y@lain.example' });
    await town.stands([{ ...UNPAID, kelurahan }]);
    await digests().send(TUESDAY);
    const [letter] = town.office.taken;
    expect(letter!.to).toEqual([addressOf('ani')]);
    const { text, html, headers } = await simpleParser(letter!.source);
    expect(headers.has('bcc')).toBe(false);
    for (const part of [text, String(html)]) expect(part).not.toMatch(/\d{9}/);
    expect(text).toContain('…0001');
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });

  it('begin at their hour, on every day', async () => {
    await town.join('ani', REGION);
    await town.stands([UNPAID]);
    town.clock.setBack(3 * MINUTE);
    const service = startDigests(town.parts);
    expect(await town.clock.passPause()).toBe(3 * MINUTE);
    expect(await town.clock.pauses()).toEqual([5 * MINUTE]);
    const sent = await town.last('ani');
    expect(sent).toMatchObject({ day: TUESDAY, outcome: 'SENT', sentAt: sent!.triedAt });
    const times = town.collections.reading(DIGEST_SCHEDULE).get(DIGEST_TIMES);
    expect((await times)!.item).toEqual({
      ...{ hour: '07:00 WIB', nextAt: '2026-04-01T00:00:00.000Z', lookedAt: sent!.sentAt },
    });
    await service.close();
  });
});
