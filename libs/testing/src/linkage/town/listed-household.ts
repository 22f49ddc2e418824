import { type Household } from '../../../../demo/src/people/household.js';

/** A household on the list, and whether the list has its family card and its account. */
export interface ListedHousehold extends Household {
  readonly listsFamilyCard: boolean;
  readonly listsAccount: boolean;
}
