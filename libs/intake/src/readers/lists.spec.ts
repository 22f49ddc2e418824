import { decisions, exclusions, lines } from '../../test/reading.js';

describe('lists', () => {
  test('exclusions map known reasons and keep other text', async () => {
    const { rows, codes } = await exclusions(
      lines(
        'NIK,NAMA,ALASAN,SUMBER,TANGGAL',
        '1872011203900001,A,asn,BKN,',
        '1872011203900002,B,Punya mobil,,',
        '18720112039,C,TNI,,',
      ),
    );
    expect(rows).toEqual([
      { row: 2, nik: '1872011203900001', reason: 'ASN' },
      { row: 3, nik: '1872011203900002', reason: 'Punya mobil' },
    ]);
    expect(codes).toEqual(['4 NIK_INVALID']);
  });

  test('a NIK in the reason of an exclusion is masked', async () => {
    expect(
      (await exclusions(lines('NIK,ALASAN', '1872011203900001,Ganda dengan 1872 0112 0390 0002'))).rows,
    ).toMatchObject([{ reason: 'Ganda dengan …0002' }]);
  });

  test('decisions with offsets are told in UTC, so that the order of texts is that of time', async () => {
    const { rows } = await decisions(
      lines(
        'payment_key,decision,roster_ref,by,at',
        '0123456789abcdef,NONE,,sri,2026-04-30T10:00:00+07:00',
        '0123456789abcdef,NONE,,sri,2026-04-30T04:00:00Z',
        '0123456789abcdef,NONE,,sri,2026-04-30T01:00:00-05:00',
        '0123456789abcdef,NONE,,sri,2026-05-01',
      ),
    );
    const moments = rows.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(moments[0]).toBe('2026-04-30T03:00:00.000Z');
  });

  test('decisions', async () => {
    const head = 'payment_key,decision,roster_ref,by,at,reason';
    const { rows, codes } = await decisions(
      lines(
        head,
        '0123456789abcdef,LINK,a.csv#2,sri,2026-04-30T10:15:00Z,jumlah cocok',
        '0123456789abcdef,NONE,,sri,2026-05-01,',
        'x,LINK,,sri,kemarin,',
      ),
    );
    expect(rows).toMatchObject([
      {
        paymentKey: '0123456789abcdef',
        decision: 'LINK',
        rosterRef: 'a.csv#2',
        by: 'sri',
        reason: 'jumlah cocok',
      },
      { decision: 'NONE', rosterRef: '' },
    ]);
    expect(rows.map(({ at }) => at)).toEqual(['2026-04-30T10:15:00.000Z', '2026-04-30T17:00:00.000Z']);
    expect(codes).toEqual(['4 DECISION_INVALID', '4 DECISION_INVALID', '4 DECISION_INVALID']);
    expect((await decisions(lines(head))).outcome).toMatchObject({ refused: false, rows: 0 });
  });
});
