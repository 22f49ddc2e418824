import { FilledSheet, SheetSender } from './filled-sheet.js';
import { byName, POS, text, Town } from './town.js';

const REPORT = text(POS, byName('D1', '2026-02-10'), byName('D2', '2026-03-10'));

const ANSWER = { Keputusan: 'LINK', Pilihan: '1', Alasan: 'KTP diperiksa' };

describe('a list of questions that was filled in', () => {
  let town: Town;
  let sender: SheetSender;
  let path: string;
  beforeEach(async () => {
    town = await Town.open();
    await town.give('pos', 'pos-1.csv', REPORT, '2026-03-14');
    expect(await town.reviewer.reviews()).toHaveLength(1);
    path = `/api/v1/cycles/${town.cycle}`;
    sender = new SheetSender(town.served, `${path}/decisions/sheet`);
  });
  afterEach(() => town.served.stop());

  const download = (): Promise<FilledSheet> => FilledSheet.download(town.served, `${path}/reviews.xlsx`);

  it('decides what it shows, once, as whoever sends it, and of all with the same evidence', async () => {
    const sheet = await download();
    expect(await sender.preview(sheet.workbook())).toMatchObject({ changes: 0, refused: 0 });
    sheet.fill(0, { ...ANSWER, Oleh: 'orang lain' });
    const seen = await sender.preview(sheet.workbook());
    expect(seen).toMatchObject({
      changes: 1,
      shown: [{ row: 2, outcome: 'CHANGE', name: 'SITI AMINAH', wanted: 'LINK', reason: 'KTP diperiksa' }],
    });
    for (let time = 0; time < 2; time++) {
      const done = await sender.apply(sheet.workbook(), seen.digest, 'k-1');
      if (typeof done === 'string') throw new Error(done);
      expect(done).toMatchObject({ changed: 1, conflicts: 0 });
      town.reviewer.done.push(done.sequence!);
    }
    expect(await town.links()).toEqual(['auto', 'auto']);
    expect(await town.reviewer.decisions()).toMatchObject([
      { forAll: true, decision: 'LINK', by: 'admin', reason: 'KTP diperiksa', standing: 'FOLLOWED' },
    ]);
    expect(await sender.preview(sheet.csv(), 'isian.csv')).toMatchObject({ changes: 0, unchanged: 1 });
    sheet.fill(0, { Keputusan: 'NONE', Pilihan: '' });
    expect(await sender.preview(sheet.workbook())).toMatchObject({
      conflicts: 1,
      shown: [{ outcome: 'CONFLICT', code: 'REVIEW_ANSWERED' }],
    });
  });

  it.each([
    ['another word', { ...ANSWER, Keputusan: 'MUNGKIN' }, 'DECISION_UNKNOWN'],
    ['no candidate', { ...ANSWER, Pilihan: '' }, 'DECISION_UNKNOWN'],
    ['a candidate of nobody', { ...ANSWER, Keputusan: 'NONE' }, 'DECISION_UNKNOWN'],
    ['a candidate that there is not', { ...ANSWER, Pilihan: '7' }, 'CANDIDATE_MISSING'],
    ['no reason', { ...ANSWER, Alasan: '' }, 'REASON_LENGTH'],
    ['a code that was changed', { ...ANSWER, 'Kode bukti': '12' }, 'NAME_CHANGED'],
    ['a question of another cycle', { ...ANSWER, 'Kode bukti': 'a123456789abcdef' }, 'REVIEW_MISSING'],
  ])('is refused for %s', async (_, cells, code) => {
    const sheet = await download();
    sheet.fill(0, cells);
    const seen = await sender.preview(sheet.workbook());
    expect(seen).toMatchObject({ changes: 0, refused: 1, shown: [{ code }] });
  });

  it('leaves what is decided while it is being looked at, and is taken by the command line, too', async () => {
    const sheet = await download();
    sheet.fill(0, ANSWER);
    const { digest } = await sender.preview(sheet.workbook());
    const [review] = await town.reviewer.reviews();
    await town.reviewer.decide(review!.id, { decision: 'NONE', evidence: review!.evidence, forAll: true });
    expect(await sender.apply(sheet.workbook(), digest)).toBe('SHEET_CHANGED');
    expect(await town.links()).toEqual(['none', 'none']);
    const [made] = await town.reviewer.decisions();
    await town.reviewer.takeBack(made!);
    await town.reviewer.settle();
    const again = await FilledSheet.download(town.served, `${path}/reviews.xlsx`);
    again.fill(0, ANSWER);
    expect(await sender.preview(again.workbook())).toMatchObject({ changes: 1 });
  });
});
