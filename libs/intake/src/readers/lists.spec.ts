import { exclusions, lines } from '../../test/reading.js';

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
});
