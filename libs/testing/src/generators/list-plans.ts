import fc from 'fast-check';
import {
  type AmendmentFile,
  type AmendmentRow,
  type ExclusionFile,
  type RosterFile,
  type RosterRow,
} from '../../../domain/src/book/book-input.js';
import { type Rupiah } from '../../../domain/src/values/rupiah.js';
import { fileIdentity } from './file-identity.js';
import { type ListedRow } from './household-plan.js';
import { ACCOUNTS, NAMES, NIKS, someMonths } from './pools.js';
import { seldom } from './weighing.js';

/** One row of an amendment: about a listed row, or about somebody new. */
interface AmendmentPlan {
  readonly about: number;
  readonly change:
    'withdraw' | 'rename' | 'raise' | 'another programme' | 'somebody new' | 'one month' | 'account';
}

/** The lists of a month: where the roster is cut in two parts, what amendments change, who is excluded. */
export interface ListsPlan {
  readonly cut: number;
  readonly isSecondPartFirst: boolean;
  readonly amendments: readonly (readonly AmendmentPlan[])[];
  readonly excluded: readonly number[];
  readonly doesRosterMiscount: boolean;
}

/** A roster in one file, by which all holds. */
export const UNCHANGED_LISTS: ListsPlan = {
  cut: 0,
  isSecondPartFirst: false,
  amendments: [],
  excluded: [],
  doesRosterMiscount: false,
};

const arbitraryAmendment: fc.Arbitrary<AmendmentPlan> = fc.record({
  about: fc.nat(11),
  change: fc.constantFrom<AmendmentPlan['change']>(
    'withdraw',
    'rename',
    'raise',
    'another programme',
    'somebody new',
    'one month',
    'account',
  ),
});

export const arbitraryLists: fc.Arbitrary<ListsPlan> = fc.record({
  cut: fc.nat(8),
  isSecondPartFirst: fc.boolean(),
  amendments: fc.array(fc.array(arbitraryAmendment, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  excluded: seldom(fc.array(fc.nat(NIKS.length - 1), { minLength: 1, maxLength: 2 })).map(
    (some) => some ?? [],
  ),
  doesRosterMiscount: seldom(fc.constant(true)).map((wrong) => wrong ?? false),
});

/** The roster in one or two files. */
export function rosterFiles(plan: ListsPlan, listed: readonly ListedRow[]): RosterFile[] {
  const parts = [listed.slice(0, plan.cut), listed.slice(plan.cut)].filter((part) => part.length > 0);
  return parts.map((part, at) => {
    const rows = part.map((row, place): RosterRow => ({ ...row, row: place + 2 }));
    const number = plan.isSecondPartFirst ? 10 - at : at + 1;
    const controls = [{ measure: 'COUNT', stated: rows.length + 1, counted: rows.length }];
    return {
      file: fileIdentity(`bnba-${number}.csv`, rows),
      rows,
      ...(plan.doesRosterMiscount ? { controls } : {}),
    };
  });
}

export function amendmentFiles({ amendments }: ListsPlan, listed: readonly ListedRow[]): AmendmentFile[] {
  return amendments.map((plans, at) => {
    const rows = plans.map((plan, place) =>
      amendmentRow(plan, listed[plan.about % listed.length]!, place + 2),
    );
    return { file: fileIdentity(`perubahan-${at + 1}.csv`, rows), rows };
  });
}

function amendmentRow({ about, change }: AmendmentPlan, listed: ListedRow, row: number): AmendmentRow {
  const usual: AmendmentRow = { ...listed, row, withdraws: false };
  switch (change) {
    case 'withdraw':
      return { ...usual, withdraws: true };
    case 'rename':
      return { ...usual, name: NAMES[about]! };
    case 'raise':
      return { ...usual, amount: (listed.amount + 200_000) as Rupiah };
    case 'another programme':
      return { ...usual, programme: listed.programme === 'PKH' ? 'BPNT' : 'PKH' };
    case 'somebody new':
      return { ...usual, nik: NIKS[about % NIKS.length]! };
    case 'one month':
      return { ...usual, months: someMonths('2026-02') };
    case 'account':
      return { ...usual, account: ACCOUNTS[about % ACCOUNTS.length]! };
  }
}

export function exclusionFiles({ excluded }: ListsPlan): ExclusionFile[] {
  if (excluded.length === 0) return [];
  const rows = excluded.map((nik, at) => ({
    nik: NIKS[nik]!,
    reason: at === 0 ? 'ASN' : 'MENINGGAL',
    row: at + 2,
  }));
  return [{ file: fileIdentity('kecuali.csv', rows), rows }];
}
