import { type StatementTable } from '../statements/statement-table.js';
import { type PaymentKeyParts, paymentKeyOf } from '../statements/payment-key.js';
import { type AreaKeys } from '../linking/area-keys.js';
import { type NameBook } from '../linking/name-book.js';
import { type Month, type Months } from '../values/months.js';
import { type Report } from './reports.js';

/** The stable names of the statements of a table (docs/rules.md, 3). */
export class PaymentKeys {
  private readonly keys: string[];

  constructor(
    private readonly statements: StatementTable,
    private readonly reports: readonly Report[],
    private readonly names: NameBook,
    private readonly areas: AreaKeys,
    private readonly cycle: Months,
  ) {
    const ordinals = new Map<string, number>();
    this.keys = new Array<string>(statements.length);
    for (let statement = 0; statement < statements.length; statement++) {
      const parts = this.partsOf(statement);
      const place = `${statements.report[statement]}:${paymentKeyOf({ ...parts, ordinal: 0 })}`;
      const ordinal = (ordinals.get(place) ?? 0) + 1;
      ordinals.set(place, ordinal);
      this.keys[statement] = paymentKeyOf({ ...parts, ordinal });
    }
  }

  /** The key of a statement: 16 hex digits. */
  key(statement: number): string {
    return this.keys[statement]!;
  }

  private partsOf(statement: number): Omit<PaymentKeyParts, 'ordinal'> {
    const { statements } = this;
    const words = statements.vocabulary;
    const nik =
      statements.damagedNik.get(statement)?.digits ?? words.nationalIds.digits(statements.nik[statement]!);
    const account = words.accounts.text(statements.account[statement]!);
    const card = words.cards.text(statements.card[statement]!);
    const danom = words.danomCodes.text(statements.danom[statement]!);
    const named = nik === '' && account === '' && card === '' && danom === '';
    const reference = words.references.text(statements.reference[statement]!);
    return {
      channel: this.reports[statements.report[statement]!]!.channelCode,
      nik,
      account,
      card,
      danom,
      name: named ? this.names.keys.text(this.names.keyOf(statements.name[statement]!)) : '',
      kelurahan: named ? this.areas.text(this.areas.kelurahanKey(statements.kelurahan[statement]!)) : '',
      programme: words.programmes.text(statements.programme[statement]!),
      months: {
        first: (statements.firstMonth[statement]! || this.cycle.first) as Month,
        last: (statements.lastMonth[statement]! || this.cycle.last) as Month,
      },
      reference,
      day: reference === '' ? statements.day[statement]! : 0,
      amount: reference === '' ? statements.amount[statement]! : 0,
    };
  }
}
