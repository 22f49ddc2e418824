import { FIRST_POST_DAY, LAST_POST_DAY, POST_REPORT_DAYS, reportKnowing } from '../calendar.js';
import { type Town } from '../people/town.js';
import { type RosterRow } from '../roster/roster-row.js';
import {
  type ExpectedLink,
  type Part,
  type PostPayee,
  type PostPayment,
  type PostVersion,
} from './payment.js';

export interface PostWish {
  readonly day?: number;
  readonly parts?: readonly Part[];
  readonly link?: ExpectedLink;
  readonly payee?: Partial<PostPayee>;
  readonly withoutAmounts?: boolean;
}

/** One row of Kantor Pos about all the given roster rows of a payee, with the versions given. */
export function postPayment(
  rows: readonly RosterRow[],
  versions: readonly PostVersion[],
  wish: PostWish = {},
): PostPayment {
  return {
    channel: 'POS',
    payee: { ...postPayeeOf(rows[0]!), ...wish.payee },
    parts: wish.parts ?? rows.map((row) => partOf(row)),
    link: wish.link ?? 'auto',
    withoutAmounts: wish.withoutAmounts,
    versions,
  };
}

/** Cash, in full unless the parts say otherwise, on a scheduled day. */
export function paidByPost(town: Town, rows: readonly RosterRow[], wish: PostWish = {}): PostPayment {
  return postPayment(rows, [cashVersion(wish.day ?? postDay(town))], wish);
}

/** A day on which Kantor Pos pays on schedule. */
function postDay(town: Town): number {
  return town.random.between(FIRST_POST_DAY, LAST_POST_DAY);
}

function cashVersion(day: number): PostVersion {
  return { from: reportKnowing(day, POST_REPORT_DAYS), status: 'BAYAR', day };
}

/** The whole of a roster row as a part of a payment, or another amount of it. */
export function partOf(row: RosterRow, amount = row.grant.amount): Part {
  return { programme: row.grant.programme, amount, targets: [row] };
}

function postPayeeOf({ payee, household }: RosterRow): PostPayee {
  return {
    nationalId: payee.nationalId,
    familyCard: household.familyCard,
    name: payee.name,
    danom: household.danom,
    area: household.area,
    street: household.street,
    rt: household.rt,
    rw: household.rw,
  };
}
