import { isoDay, POST_REPORT_DAYS, slashedDay } from '../calendar.js';
import { type Programme } from '../people/household.js';
import { type Payment, type PostPayment, type PostVersion, versionAt } from '../statements/payment.js';
import { POST_LAYOUTS } from '../workbooks/layouts/post-layouts.js';
import { POST_COLUMNS } from './columns.js';
import { type ReportFile } from './report-file.js';
import { type Cell, type SheetFile } from './sheet-file.js';
import { type SheetFolder } from './sheet-folder.js';

const MONTHS = 'TAHAP I TAHUN 2026';
const METHODS = ['KANTOR', 'KANTOR', 'KOMUNITAS', 'KOMUNITAS', 'ANTAR'];

/** Kantor Pos's report: one row a payee with two amount columns. */
export class PostReport implements ReportFile {
  readonly sheet: SheetFile;
  readonly day: number;
  private family = 0;
  private groceries = 0;

  constructor(
    folder: SheetFolder,
    readonly position: number,
  ) {
    this.day = POST_REPORT_DAYS[position]!;
    this.sheet = folder.open({
      name: `pos-${isoDay(this.day)}`,
      columns: POST_COLUMNS,
      spellings: { TGL_BAYAR: (cell) => (typeof cell === 'number' ? slashedDay(cell) : cell) },
      layout: POST_LAYOUTS[position]!,
    });
  }

  write(payment: Payment): number {
    if (payment.channel !== 'POS') return 0;
    const version = versionAt(payment.versions, this.position);
    if (!version) return 0;
    const { payee } = payment;
    return this.sheet.write([
      this.sheet.rows + 1,
      payee.danom,
      version.nationalId ?? payee.nationalId,
      payee.familyCard,
      payee.name,
      payee.street,
      payee.rt,
      payee.rw,
      payee.area.kelurahanAtPost,
      payee.area.kecamatan,
      payee.area.postOffice,
      MONTHS,
      ...this.amounts(payment),
      version.status,
      version.impossibleDay ?? version.day ?? '',
      ...receipt(payment, version),
    ]);
  }

  writeTotal(error: number): void {
    const family = this.family + error;
    this.sheet.writeTotal({
      NOMINAL_PKH: family,
      NOMINAL_SEMBAKO: this.groceries,
      TOTAL: family + this.groceries,
    });
  }

  /** Both amounts and their total; a programme that is not paid stays empty. */
  private amounts(payment: PostPayment): readonly Cell[] {
    if (payment.withoutAmounts) return ['', '', ''];
    const family = amountOf(payment, 'PKH');
    const groceries = amountOf(payment, 'BPNT');
    this.family += family;
    this.groceries += groceries;
    return [family || '', groceries || '', family + groceries];
  }
}

function amountOf(payment: PostPayment, programme: Programme): number {
  for (const part of payment.parts) if (part.programme === programme) return part.amount;
  return 0;
}

/** How, to whom and where it was paid, or why not; invented from the household's RT and RW. */
function receipt({ payee }: PostPayment, version: PostVersion): readonly Cell[] {
  if (version.status !== 'BAYAR') return ['', '', '', version.reason ?? '', '', '', ''];
  const method = METHODS[payee.rt % METHODS.length]!;
  const latitude = 1000 + ((payee.rt * 37 + payee.rw * 11) % 600);
  const longitude = 2700 + ((payee.rt * 17 + payee.rw * 53) % 600);
  return [method, payee.name, 'YBS', '', `-5.${latitude}`, `105.${longitude}`, `JB${payee.area.postOffice}`];
}
