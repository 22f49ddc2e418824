import { type Decision } from '#domain';
import {
  bankPending,
  credited,
  FULL,
  month,
  paid,
  paidInDoubt,
  postFailed,
  report,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';
import { ToldBook } from '../../test/told-book.js';
import { LEVEL_KINDS, LINK_LIST, type LinkEntry, rulingIn } from './link-list.js';

const HOUSEHOLD = { rosterRef: 'roster.csv#2', kelurahan: WIDOW.kelurahan, kecamatan: WIDOW.kecamatan };

const REPORTS = [
  report('BRI', '2026-02-07', [bankPending()]),
  report('BRI', '2026-02-14', [credited(FULL, { kelurahan: 'Iring Mulyo' })]),
];

async function linksOf(given: Parameters<typeof month>[0]): Promise<LinkEntry[]> {
  return (await ToldBook.of(month(given))).list(LINK_LIST);
}

describe('what a book keeps of a payment', () => {
  it('is its household, what the link rests on, and the place of the household', async () => {
    const [, link] = await linksOf({ reports: REPORTS });
    expect(link).toMatchObject({
      ...HOUSEHOLD,
      paymentRef: 'bri-2026-02-14.csv#2',
      ...{ channel: 'BRI', programme: 'BPNT', outcome: 'CREDITED', amount: FULL, withdrawn: FULL },
      ...{ day: '2026-02-10', reported: '2026-02-14', link: 'auto', name: WIDOW.name },
    });
    const levels = link!.levels!.split(' ');
    expect(Object.fromEntries(LEVEL_KINDS.map((kind, at) => [kind, levels[at]]))).toMatchObject({
      ...{ nik: 'equal', account: 'equal', kk: 'missing', name: 'equal', area: 'equal', amount: 'equal' },
    });
    expect(link).toMatchObject({ candidates: undefined });
  });

  it('is the household of the statement that took its place, too', async () => {
    const [earlier] = await linksOf({ reports: REPORTS });
    expect(earlier).toMatchObject({ ...HOUSEHOLD, link: 'superseded', outcome: 'PENDING' });
    expect(earlier).toMatchObject({ weight: undefined });
  });

  it('is why it failed, as a code', async () => {
    const [link] = await linksOf({ reports: [report('POS', '2026-03-28', [postFailed()])] });
    expect(link).toMatchObject({ ...HOUSEHOLD, outcome: 'FAILED', reason: 'OUT_OF_TOWN' });
    expect(link).toMatchObject({ withdrawn: undefined });
  });

  it('is who may be meant, and the place that the report states, while a person has to be asked', async () => {
    const [link] = await linksOf({
      reports: [report('POS', '2026-03-28', [paidInDoubt({ kelurahan: 'Yosomulyo' })])],
    });
    expect(link).toMatchObject({ link: 'review', candidates: 'roster.csv#2', kelurahan: 'Yosomulyo' });
    expect(link).toMatchObject({ rosterRef: undefined });
    expect(rulingIn(link!)).toBeUndefined();
  });

  it('is the decision that it follows, without who made it and why', async () => {
    const doubt = { reports: [report('POS', '2026-03-28', [paidInDoubt()])] };
    const [asked] = await linksOf(doubt);
    const decision: Decision = {
      about: 'PAYMENT',
      ...{ paymentKey: asked!.paymentKey!, decision: 'LINK', rosterRef: 'roster.csv#2' },
      ...{ by: 'ani', at: '2026-04-30T03:15:00.000Z', reason: 'dikenal tetangganya' },
    };
    const [decided] = await linksOf({ ...doubt, decisions: [decision] });
    expect(decided).toMatchObject({ ...HOUSEHOLD, link: 'auto' });
    expect(rulingIn(decided!)).toEqual({ standing: 'FOLLOWED', decision: 'LINK', at: decision.at });
  });

  it('is nobody where it found nobody', async () => {
    const stranger = { nik: { digits: '3201010101010009', shortened: false }, name: 'Sutrisno' };
    const [link] = await linksOf({
      reports: [report('POS', '2026-03-28', [paid(FULL, { ...stranger, kk: undefined })])],
    });
    expect(link).toMatchObject({ link: 'none', name: 'Sutrisno', kelurahan: WIDOW.kelurahan });
    expect(link).toMatchObject({ candidates: undefined });
  });
});
