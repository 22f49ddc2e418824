import { type Channel, type Household } from '../../../../demo/src/people/household.js';
import { bankName } from '../../../../demo/src/people/names.js';
import { type Random } from '../../../../demo/src/randomness/random.js';
import { type StatementRow } from '../../../../domain/src/index.js';
import { whole } from '../../builders/sample-month.js';

/** Who is paid, as a row of a report states it. */
export type StatedIdentity = Pick<
  StatementRow,
  'nik' | 'kk' | 'account' | 'card' | 'danom' | 'name' | 'kelurahan' | 'kecamatan'
>;

/** In a hundred rows so many leave a field empty though nobody made an error. The shares are invented. */
const EMPTY_PERCENT = { bankNik: 3, card: 30, postNik: 1, familyCard: 8, area: 5 } as const;

/** A household as the channel's report states it without an error: BRI has no family card and no area, Kantor Pos no account. Some fields are empty. */
export function statedBy(channel: Channel, household: Household, random: Random): StatedIdentity {
  return channel === 'BRI' ? statedByBank(household, random) : statedByPost(household, random);
}

function statedByBank({ payee, account, card }: Household, random: Random): StatedIdentity {
  return {
    ...(random.percent(EMPTY_PERCENT.bankNik) ? {} : { nik: whole(payee.nationalId) }),
    name: bankName(payee.name),
    account: whole(account),
    ...(random.percent(EMPTY_PERCENT.card) ? {} : { card: whole(card) }),
  };
}

function statedByPost({ payee, familyCard, area, danom }: Household, random: Random): StatedIdentity {
  return {
    ...(random.percent(EMPTY_PERCENT.postNik) ? {} : { nik: whole(payee.nationalId) }),
    ...(random.percent(EMPTY_PERCENT.familyCard) ? {} : { kk: whole(familyCard) }),
    name: payee.name,
    ...(random.percent(EMPTY_PERCENT.area)
      ? {}
      : { kelurahan: area.kelurahanAtPost, kecamatan: area.kecamatan }),
    danom,
  };
}
