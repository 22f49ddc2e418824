import { parseIsoMonths } from '../../../domain/src/values/months.js';
import { bytesOf, lines } from '../../test/reading.js';
import { memorySource, readPlaces, type RowPlace, uploadProfile } from '../index.js';

const CONTEXT = { file: 0, cycle: parseIsoMonths('2026-01/2026-03')! };

async function placesIn(role: string, ...rows: string[]): Promise<RowPlace[]> {
  const places: RowPlace[] = [];
  const source = memorySource('berkas.csv', bytesOf(lines(...rows)));
  const take = (place: RowPlace): void => void places.push(place);
  const outcome = await readPlaces(source, uploadProfile(role)!, take, CONTEXT);
  expect(outcome).toMatchObject({ refused: false });
  return places;
}

const ROSTER = 'NIK,NAMA,PROGRAM,NOMINAL';
const PERSON = '1872011203900001,SITI AMINAH,BPNT,600000';

describe('where people live', () => {
  test('stands in the roster, row by row', async () => {
    expect(
      await placesIn('roster', `${ROSTER},ALAMAT,RT,RW`, `${PERSON},JL. MELATI  3,014,004`, `${PERSON},,,`),
    ).toEqual([
      { sheet: '', row: 2, address: 'JL. MELATI 3', rt: '14', rw: '4', office: '', officeName: '' },
      { sheet: '', row: 3, address: '', rt: '', rw: '', office: '', officeName: '' },
    ]);
  });

  test('may stand in one column, and hides no number of a person', async () => {
    expect(
      await placesIn('amendment', `${ROSTER},ALAMAT,RT/RW`, `${PERSON},rumah 1872011203900002,014/004`),
    ).toMatchObject([{ address: 'rumah …0002', rt: '14', rw: '4' }]);
  });

  test('is not known where the list has no such columns', async () => {
    expect(await placesIn('roster', ROSTER, PERSON)).toMatchObject([{ address: '', rt: '', rw: '' }]);
  });
});

test('the office that pays stands in the reports', async () => {
  expect(
    await placesIn(
      'bri',
      'NIK,NOMINAL SALUR,STATUS SALUR,PROGRAM,KODE_UKER,NAMA_UKER',
      '1872011203900001,600000,SUKSES,BPNT,0328,KC METRO',
    ),
  ).toMatchObject([{ office: '0328', officeName: 'KC METRO' }]);
  expect(
    await placesIn(
      'pos',
      'NIK,NAMA,TOTAL,STATUS BAYAR,NOPEN_KANTOR',
      '1872011203900001,SITI,600000,LUNAS,34101',
    ),
  ).toMatchObject([{ office: '34101' }]);
  expect(uploadProfile('exclusions')).toBeUndefined();
});
