import { type Channel } from '../../../../demo/src/people/household.js';
import {
  type BookTables,
  type RosterRow,
  type StatementRow,
  tablesOf,
} from '../../../../domain/src/index.js';
import { money, month, report } from '../../builders/sample-month.js';
import { type ListedHousehold } from '../town/listed-household.js';
import { type Payment } from './payment.js';

const STATEMENT_DATE = '2026-03-31';
/** In the order of the reports' files. */
const CHANNELS: readonly Channel[] = ['BRI', 'POS'];

/**
 * The list and both channels' reports as the domain's columns. The row of a statement is its payment's number, counted from 1. The columns are filled row by row: a large region does not
 * stand in memory twice.
 */
export function bookOfPayments(
  households: readonly ListedHousehold[],
  payments: readonly Payment[],
): BookTables {
  const reports = CHANNELS.map((channel) => report(channel, STATEMENT_DATE, []));
  const tables = tablesOf(month({ roster: [], reports }));
  const { roster, statements } = tables;
  for (const household of households)
    for (const row of listedRows(household)) roster.push(0, { ...row, row: roster.length + 1 });
  for (const [number, channel] of CHANNELS.entries())
    payments.forEach((payment, at) => {
      if (payment.channel === channel) statements.push(number, statementRow(payment, at + 1));
    });
  return { ...tables, firstAmendment: roster.length };
}

function listedRows(household: ListedHousehold): Omit<RosterRow, 'row'>[] {
  const { payee, area, channel, familyCard, account, card } = household;
  return household.grants.map(({ programme, amount }) => ({
    programme,
    nik: payee.nationalId,
    name: payee.name,
    kelurahan: area.kelurahan,
    kecamatan: area.kecamatan,
    amount: money(amount),
    channel,
    ...(household.listsFamilyCard ? { kk: familyCard } : {}),
    ...(household.listsAccount ? { account, card } : {}),
  }));
}

function statementRow({ stated, grant, channel }: Payment, row: number): StatementRow {
  return {
    ...stated,
    row,
    programme: grant.programme,
    amount: money(grant.amount),
    outcome: channel === 'BRI' ? 'CREDITED' : 'PAID',
  };
}
