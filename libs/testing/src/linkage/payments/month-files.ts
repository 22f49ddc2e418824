import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CsvFile } from '../../../../demo/src/files/csv-file.js';
import { type StatedNumber } from '../../../../domain/src/index.js';
import { type ListedHousehold } from '../town/listed-household.js';
import { type Payment } from './payment.js';

const ROSTER = 'NIK,NOKK,NAMA,KELURAHAN,KECAMATAN,PROGRAM,NOMINAL,KANAL,NO_REKENING,NO_KKS';
const BANK = 'NIK,NAMA_REKENING,NO_REKENING,NO_KARTU,PROGRAM,NOMINAL_SALUR,TGL_TOPUP,STATUS_TOPUP';
const POST =
  'KODE_DANOM,NIK,NOKK,NAMA,KELURAHAN,KECAMATAN,NOMINAL_PKH,NOMINAL_SEMBAKO,STATUS_BAYAR,TGL_BAYAR';
const DAY = '2026-03-05';

/** Writes list and reports as files of the contract, so that a whole run can be timed; gives the words of `tersalur reconcile` that read them. */
export function writeMonthFiles(
  households: readonly ListedHousehold[],
  payments: readonly Payment[],
  folder: string,
): string[] {
  mkdirSync(folder, { recursive: true });
  const file = (name: string, header: string): CsvFile => new CsvFile(join(folder, name), header);
  const [roster, bank, post] = [file('bnba.csv', ROSTER), file('bri.csv', BANK), file('pos.csv', POST)];
  for (const household of households) for (const row of listedRows(household)) roster.write(line(row));
  for (const payment of payments)
    if (payment.channel === 'BRI') bank.write(line(bankRow(payment)));
    else post.write(line(postRow(payment)));
  for (const one of [roster, bank, post]) one.close();
  return [
    ...['--cycle', '2026-01/2026-03', '--as-of', '2026-04-30'],
    ...['--roster', roster.path, '--bri', bank.path, '--pos', post.path],
  ];
}

type Cell = string | number | undefined;

function listedRows(household: ListedHousehold): Cell[][] {
  const { payee, area, channel, familyCard, account, card, listsFamilyCard, listsAccount } = household;
  return household.grants.map(({ programme, amount }) => [
    payee.nationalId,
    listsFamilyCard ? familyCard : '',
    payee.name,
    area.kelurahan,
    area.kecamatan,
    programme,
    amount,
    channel,
    listsAccount ? account : '',
    listsAccount ? card : '',
  ]);
}

function bankRow({ stated, grant }: Payment): Cell[] {
  const { nik, name, account, card } = stated;
  return [cell(nik), name, cell(account), cell(card), grant.programme, grant.amount, DAY, 'BERHASIL'];
}

function postRow({ stated, grant }: Payment): Cell[] {
  const { danom, nik, kk, name, kelurahan, kecamatan } = stated;
  const isFamily = grant.programme === 'PKH';
  return [
    ...[danom, cell(nik), cell(kk), name, kelurahan, kecamatan],
    ...[isFamily ? grant.amount : '', isFamily ? '' : grant.amount, 'TERBAYAR', DAY],
  ];
}

/** A shortened number as a spreadsheet shows it: one digit more than are certain. */
function cell(number: StatedNumber | undefined): string {
  if (number === undefined) return '';
  const { digits, shortened } = number;
  return shortened ? `${digits[0]!}.${digits.slice(1)}5E+15` : digits;
}

function line(cells: readonly Cell[]): string {
  return cells
    .map((value) => {
      const text = String(value ?? '');
      return text.includes(',') ? `"${text}"` : text;
    })
    .join(',');
}
