import { join } from 'node:path';
import { BANK_REPORT_DAYS, isoDay } from '../calendar.js';
import { type BankVersion, type Payment, versionAt } from '../statements/payment.js';
import { CsvFile } from './csv-file.js';
import { type ReportFile } from './report-file.js';

const HEADER =
  'NO,NIK,NAMA_REKENING,NO_REKENING,NO_KARTU,KODE_UKER,NAMA_UKER,PROGRAM,PERIODE,NOMINAL_SALUR,TGL_TOPUP,STATUS_TOPUP,' +
  'TGL_TRANSAKSI,NOMINAL_TRANSAKSI,SALDO,STATUS_REKENING,STATUS_KKS,KETERANGAN,NO_REFERENSI';
const MONTHS = 'JAN-MAR 2026';
const OFFICE = '0328,KC METRO';

/** BRI's report: one row a programme, days as 2026-02-10. */
export class BankReport implements ReportFile {
  readonly csv: CsvFile;
  readonly day: number;
  private credited = 0;
  private withdrawn = 0;

  constructor(
    folder: string,
    readonly position: number,
  ) {
    this.day = BANK_REPORT_DAYS[position]!;
    this.csv = new CsvFile(join(folder, `bri-${isoDay(this.day)}.csv`), HEADER);
  }

  write(payment: Payment): number {
    if (payment.channel !== 'BRI') return 0;
    const version = versionAt(payment.versions, this.position);
    if (!version) return 0;
    const { payee, part } = payment;
    this.credited += part.amount;
    this.withdrawn += version.withdrawn;
    return this.csv.write(
      `${this.csv.row},${version.nationalId ?? payee.nationalId},${payee.name},${payee.account},${payee.card},${OFFICE},` +
        `${part.programme},${payment.months ?? MONTHS},${part.amount},${dayText(version.day)},${version.status},` +
        `${dayText(version.withdrawalDay)},${version.withdrawn},${balance(version, part.amount)},${version.accountStatus},` +
        `${version.cardHandedOver ? 'SUDAH' : 'BELUM'},${version.reason ?? ''},${version.reference ?? ''}`,
    );
  }

  writeTotal(error: number): void {
    this.csv.write(`,,JUMLAH,,,,,,,${this.credited + error},,,,${this.withdrawn},,,,,`);
  }
}

function dayText(day: number | undefined): string {
  return day === undefined ? '' : isoDay(day);
}

function balance(version: BankVersion, amount: number): number {
  return version.status === 'BERHASIL' ? amount - version.withdrawn : 0;
}
