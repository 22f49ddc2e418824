import { join } from 'node:path';
import { isoDay, POST_REPORT_DAYS, slashedDay } from '../calendar.js';
import { type Programme } from '../people/household.js';
import { type Payment, type PostPayment, type PostVersion, versionAt } from '../statements/payment.js';
import { CsvFile } from './csv-file.js';
import { type ReportFile } from './report-file.js';

const HEADER =
  'NO,KODE_DANOM,NIK,NOKK,NAMA,ALAMAT,RT,RW,KELURAHAN,KECAMATAN,NOPEN_KANTOR,PERIODE,NOMINAL_PKH,NOMINAL_SEMBAKO,TOTAL,' +
  'STATUS_BAYAR,TGL_BAYAR,METODE,NAMA_PENGAMBIL,HUBUNGAN,ALASAN_GAGAL,LAT,LON,JURU_BAYAR';
const MONTHS = 'TAHAP I TAHUN 2026';
const METHODS = ['KANTOR', 'KANTOR', 'KOMUNITAS', 'KOMUNITAS', 'ANTAR'];

/** Kantor Pos's report: one row a payee with two amount columns, days as 02/03/2026. */
export class PostReport implements ReportFile {
  readonly csv: CsvFile;
  readonly day: number;
  private family = 0;
  private groceries = 0;

  constructor(
    folder: string,
    readonly position: number,
  ) {
    this.day = POST_REPORT_DAYS[position]!;
    this.csv = new CsvFile(join(folder, `pos-${isoDay(this.day)}.csv`), HEADER);
  }

  write(payment: Payment): number {
    if (payment.channel !== 'POS') return 0;
    const version = versionAt(payment.versions, this.position);
    if (!version) return 0;
    const { payee } = payment;
    const nationalId = version.nationalId ?? payee.nationalId;
    return this.csv.write(
      `${this.csv.row},${payee.danom},${nationalId},${payee.familyCard},${payee.name},${payee.street},${payee.rt},${payee.rw},` +
        `${payee.area.kelurahanAtPost},${payee.area.kecamatan},${payee.area.postOffice},${MONTHS},${this.amounts(payment)},` +
        `${version.status},${dayText(version)},${receipt(payment, version)}`,
    );
  }

  writeTotal(error: number): void {
    const sums = `${this.family + error},${this.groceries},${this.family + this.groceries + error}`;
    this.csv.write(`,,,,JUMLAH,,,,,,,,${sums},,,,,,,,,`);
  }

  /** Both amounts and their total; a programme that is not paid stays empty. */
  private amounts(payment: PostPayment): string {
    if (payment.withoutAmounts) return ',,';
    const family = amountOf(payment, 'PKH');
    const groceries = amountOf(payment, 'BPNT');
    this.family += family;
    this.groceries += groceries;
    return `${family || ''},${groceries || ''},${family + groceries}`;
  }
}

function amountOf(payment: PostPayment, programme: Programme): number {
  for (const part of payment.parts) if (part.programme === programme) return part.amount;
  return 0;
}

function dayText(version: PostVersion): string {
  return version.impossibleDay ?? (version.day === undefined ? '' : slashedDay(version.day));
}

/** How, to whom and where it was paid, or why not; invented from the household's RT and RW. */
function receipt({ payee }: PostPayment, version: PostVersion): string {
  if (version.status !== 'BAYAR') return `,,,${version.reason ?? ''},,,`;
  const method = METHODS[payee.rt % METHODS.length]!;
  const latitude = 1000 + ((payee.rt * 37 + payee.rw * 11) % 600);
  const longitude = 2700 + ((payee.rt * 17 + payee.rw * 53) % 600);
  return `${method},${payee.name},YBS,,-5.${latitude},105.${longitude},JB${payee.area.postOffice}`;
}
