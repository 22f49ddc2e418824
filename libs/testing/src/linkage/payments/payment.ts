import { type Channel, type Grant } from '../../../../demo/src/people/household.js';
import { type Corruption } from '../corruptions/corruption.js';
import { type Stranger } from '../corruptions/strangers.js';
import { type ListedHousehold } from '../town/listed-household.js';
import { type StatedIdentity } from './stated-identity.js';

/** One row of a report, and the truth about it. */
export interface Payment {
  readonly channel: Channel;
  readonly grant: Grant;
  readonly stated: StatedIdentity;
  /** Whose it is; undefined: nobody's on the list. */
  readonly truth: ListedHousehold | undefined;
  /** What was done to the row; none: it is clean. */
  readonly corruptions: readonly Corruption[];
  /** How a payee who is on no list resembles one who is. */
  readonly stranger: Stranger | undefined;
  /** Whether beside the NIK an identifier is stated as the list has it: account or card, KK, or name and kelurahan together. */
  readonly carriesSecond: boolean;
}

/** Whether a row states an identifier beside the NIK as the list has it; `clean` is the row without its corruptions. */
export function carriesSecond(
  household: ListedHousehold,
  clean: StatedIdentity,
  stated: StatedIdentity,
): boolean {
  const account = stated.account?.digits === household.account || stated.card?.digits === household.card;
  const familyCard = stated.kk?.digits === household.familyCard;
  const nameAndArea =
    stated.kelurahan !== undefined && stated.kelurahan === clean.kelurahan && stated.name === clean.name;
  return (household.listsAccount && account) || (household.listsFamilyCard && familyCard) || nameAndArea;
}
