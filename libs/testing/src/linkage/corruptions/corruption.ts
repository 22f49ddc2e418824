import { type Random } from '../../../../demo/src/randomness/random.js';
import { type StatedIdentity } from '../payments/stated-identity.js';
import { type LinkageTown } from '../town/linkage-town.js';
import { type ListedHousehold } from '../town/listed-household.js';

/** What a corruption damages: `account` is account and card, `area` is kelurahan and kecamatan. */
export type DamagedPart = 'NIK' | 'NAME' | 'AREA' | 'ACCOUNT' | 'KK';

/** The fields of a stated identity that belong to a part. */
export const FIELDS_OF: Readonly<Record<DamagedPart, readonly (keyof StatedIdentity)[]>> = {
  NIK: ['nik'],
  NAME: ['name'],
  AREA: ['kelurahan', 'kecamatan'],
  ACCOUNT: ['account', 'card'],
  KK: ['kk'],
};

/** A payment to be damaged: whose it is, what it states so far, and what may be drawn from. */
export interface Target {
  readonly household: ListedHousehold;
  readonly stated: StatedIdentity;
  readonly town: LinkageTown;
  readonly random: Random;
}

/** A named way in which a report states a household wrongly. */
export interface Corruption {
  readonly name: string;
  readonly summary: string;
  readonly damages: DamagedPart;
  /** How often it is drawn beside the others. Invented. */
  readonly share: number;
  /** The fields that change (`undefined`: the row leaves them empty); undefined where the payment has nothing that could be damaged so. */
  apply(target: Target): Partial<StatedIdentity> | undefined;
}
