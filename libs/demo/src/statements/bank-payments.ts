import { BANK_REPORT_DAYS, CREDIT_DAYS, reportKnowing } from '../calendar.js';
import { bankName } from '../people/names.js';
import { type Town } from '../people/town.js';
import { type RosterRow } from '../roster/roster-row.js';
import { type BankPayee, type BankPayment, type BankVersion } from './payment.js';

/** How a credit differs from the usual one: the whole amount, on a day of top-ups, withdrawn within two weeks. */
export interface CreditWish {
  readonly day?: number;
  readonly amount?: number;
  readonly months?: string;
  readonly withdrawn?: number;
  readonly cardHandedOver?: boolean;
  readonly payee?: Partial<BankPayee>;
}

type BankPaymentWish = Partial<Pick<BankPayment, 'part' | 'link' | 'months'>> & {
  readonly payee?: Partial<BankPayee>;
};

/** A statement of the bank about a roster row with the versions given. */
export function bankPayment(
  row: RosterRow,
  versions: readonly BankVersion[],
  wish: BankPaymentWish = {},
): BankPayment {
  return {
    channel: 'BRI',
    payee: { ...bankPayeeOf(row), ...wish.payee },
    part: wish.part ?? { ...row.grant, targets: [row] },
    months: wish.months,
    link: wish.link ?? 'auto',
    versions,
  };
}

/** A credit; where it is withdrawn after a report, that report shows it still untouched. */
export function credited(town: Town, row: RosterRow, wish: CreditWish = {}): BankPayment {
  const amount = wish.amount ?? row.grant.amount;
  return bankPayment(row, creditVersions(town, amount, wish), {
    part: { programme: row.grant.programme, amount, targets: [row] },
    months: wish.months,
    payee: wish.payee,
  });
}

/** What the reports say of a credit of an amount. */
export function creditVersions(town: Town, amount: number, wish: CreditWish = {}): BankVersion[] {
  const day = wish.day ?? town.random.pick(CREDIT_DAYS);
  const withdrawn = wish.withdrawn ?? amount;
  const untouched: BankVersion = {
    from: reportKnowing(day, BANK_REPORT_DAYS),
    status: 'BERHASIL',
    day,
    reference: town.numbers.reference(),
    withdrawn: 0,
    accountStatus: 'AKTIF',
    cardHandedOver: wish.cardHandedOver ?? true,
  };
  if (withdrawn === 0) return [untouched];
  const withdrawalDay = day + town.random.between(1, 14);
  const from = reportKnowing(withdrawalDay, BANK_REPORT_DAYS);
  const taken: BankVersion = { ...untouched, from, withdrawn, withdrawalDay };
  return from === untouched.from ? [taken] : [untouched, taken];
}

/** A version in which nothing reached the account. */
export function withoutMoney(
  status: 'GAGAL' | 'PROSES' | 'RETUR',
  from: number,
  details: Partial<BankVersion> = {},
): BankVersion {
  return { from, status, withdrawn: 0, accountStatus: 'AKTIF', cardHandedOver: true, ...details };
}

/** Who the bank says was paid: the row's payee with the household's account. */
function bankPayeeOf(row: RosterRow): BankPayee {
  return {
    nationalId: row.payee.nationalId,
    name: bankName(row.payee.name),
    account: row.withoutAccount ? '' : row.household.account,
    card: row.withoutAccount ? '' : row.household.card,
  };
}
