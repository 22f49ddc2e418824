import { type Channel, type Grant } from '../../../../demo/src/people/household.js';
import { digitEdits } from '../../../../domain/src/values/national-id.js';
import { type Corruption } from '../corruptions/corruption.js';
import { type Stranger } from '../corruptions/strangers.js';
import { type ListedHousehold } from '../town/listed-household.js';
import { type StatedIdentity } from './stated-identity.js';

/** Of a NIK that a spreadsheet shortened so many digits have to be left. */
const FEWEST_KEPT_DIGITS = 15;

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
  readonly beside: Beside;
}

/** What a row states beside its NIK as the list has it. */
export interface Beside {
  /** Account or card, KK, or name and kelurahan together. */
  readonly statesAnother: boolean;
  /**
   * Whether that is a second identifier. Name and kelurahan are the first and only one, where the NIK is missing, or further from the payee's than one edit or a lost digit: a name alone
   * never links, whatever the area says, and two or more edits link only through account, card or KK and the name (rules, 3.2 and 3.3).
   */
  readonly carriesSecond: boolean;
}

/** What a row states beside its NIK; `clean` is the row without its corruptions. */
export function statedBeside(
  household: ListedHousehold,
  clean: StatedIdentity,
  stated: StatedIdentity,
): Beside {
  const account = stated.account?.digits === household.account || stated.card?.digits === household.card;
  const familyCard = stated.kk?.digits === household.familyCard;
  const nameAndArea =
    stated.kelurahan !== undefined && stated.kelurahan === clean.kelurahan && stated.name === clean.name;
  const number = (household.listsAccount && account) || (household.listsFamilyCard && familyCard);
  return {
    statesAnother: number || nameAndArea,
    carriesSecond: number || (nameAndArea && isNikNear(stated.nik, household.payee.nationalId)),
  };
}

/** Whether a NIK is the payee's, but for one edit or for digits behind the fifteenth. */
function isNikNear(stated: StatedIdentity['nik'], nationalId: string): boolean {
  if (stated === undefined) return false;
  const { digits, shortened } = stated;
  if (shortened) return digits.length >= FEWEST_KEPT_DIGITS && nationalId.startsWith(digits);
  return digitEdits(digits, nationalId) <= 1;
}
