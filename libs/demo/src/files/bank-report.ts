import { BANK_REPORT_DAYS, isoDay } from '../calendar.js';
import { type BankVersion, type Payment, versionAt } from '../statements/payment.js';
import { BANK_LAYOUTS } from '../workbooks/layouts/bank-layouts.js';
import { BANK_COLUMNS } from './columns.js';
import { type ReportFile } from './report-file.js';
import { type SheetFile } from './sheet-file.js';
import { type SheetFolder } from './sheet-folder.js';

const MONTHS = 'JAN-MAR 2026';
const OFFICE = { code: '0328', name: 'KC METRO' };

/** BRI's report: one row a programme. */
export class BankReport implements ReportFile {
  readonly sheet: SheetFile;
  readonly day: number;
  private credited = 0;
  private withdrawn = 0;

  constructor(
    folder: SheetFolder,
    readonly position: number,
  ) {
    this.day = BANK_REPORT_DAYS[position]!;
    this.sheet = folder.open({
      name: `bri-${isoDay(this.day)}`,
      columns: BANK_COLUMNS,
      layout: BANK_LAYOUTS[position]!,
    });
  }

  write(payment: Payment): number {
    if (payment.channel !== 'BRI') return 0;
    const version = versionAt(payment.versions, this.position);
    if (!version) return 0;
    const { payee, part } = payment;
    this.credited += part.amount;
    this.withdrawn += version.withdrawn;
    return this.sheet.write([
      this.sheet.rows + 1,
      version.nationalId ?? payee.nationalId,
      payee.name,
      payee.account,
      payee.card,
      OFFICE.code,
      OFFICE.name,
      part.programme,
      payment.months ?? MONTHS,
      part.amount,
      version.day ?? '',
      version.status,
      version.withdrawalDay ?? '',
      version.withdrawn,
      balance(version, part.amount),
      version.accountStatus,
      version.cardHandedOver ? 'SUDAH' : 'BELUM',
      version.reason ?? '',
      version.reference ?? '',
    ]);
  }

  writeTotal(error: number): void {
    this.sheet.writeTotal({ NOMINAL_SALUR: this.credited + error, NOMINAL_TRANSAKSI: this.withdrawn });
  }
}

function balance(version: BankVersion, amount: number): number {
  return version.status === 'BERHASIL' ? amount - version.withdrawn : 0;
}
