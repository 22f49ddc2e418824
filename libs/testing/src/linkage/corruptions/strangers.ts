import { type Channel, type Household, type Payee } from '../../../../demo/src/people/household.js';
import { Names } from '../../../../demo/src/people/names.js';
import { type Random } from '../../../../demo/src/randomness/random.js';
import { type LinkageTown } from '../town/linkage-town.js';
import { type ListedHousehold } from '../town/listed-household.js';
import { type StatedIdentity } from '../payments/stated-identity.js';

/** Somebody who is paid and on no list, and who resembles a household that is on it: an automatic link is wrong. */
export interface Stranger {
  readonly name: string;
  readonly summary: string;
  readonly share: number;
  /** The only channel that can state it so; any, when absent. */
  readonly channel?: Channel;
  /** Whether a household can be resembled so; any, when absent. */
  canResemble?(listed: ListedHousehold): boolean;
  /** Fields that the row leaves empty. */
  readonly leavesEmpty?: readonly (keyof StatedIdentity)[];
  /** The stranger's own household, beside the listed one. */
  draw(listed: ListedHousehold, town: LinkageTown, random: Random): Household;
}

/** Strangers from the most to the least alike. */
export const STRANGERS: readonly Stranger[] = [
  {
    name: 'STRANGER_TWIN',
    summary: 'The twin of somebody listed, with a family of her own in the same kelurahan.',
    share: 2,
    draw: (listed, town, random) => withOwnNumbers(listed, town.twinOf(listed.payee, random), town),
  },
  {
    name: 'STRANGER_TWIN_SAME_KK',
    summary: 'The twin of somebody listed, on the same family card.',
    share: 1,
    draw: (listed, town, random) => ({
      ...withOwnNumbers(listed, town.twinOf(listed.payee, random), town),
      familyCard: listed.familyCard,
    }),
  },
  {
    name: 'STRANGER_RELATIVE',
    summary: 'A relative on the same family card.',
    share: 2,
    channel: 'POS',
    canResemble: (listed) => listed.listsFamilyCard,
    draw: (listed, town, random) => ({
      ...withOwnNumbers(listed, town.newcomer(listed.area, random), town),
      familyCard: listed.familyCard,
    }),
  },
  {
    name: 'STRANGER_AT_ACCOUNT',
    summary: "A listed household's account, with NIK and another name of somebody else.",
    share: 1,
    channel: 'BRI',
    canResemble: (listed) => listed.listsAccount,
    // A name that could be taken for the payee's would make the row one that no evidence tells from a NIK mistyped.
    draw(listed, town, random) {
      const payee = town.newcomer(listed.area, random);
      const name = new Names(random).unlike(listed.payee.name, payee.woman);
      const { account, card } = listed;
      return { ...withOwnNumbers(listed, { ...payee, name }, town), account, card };
    },
  },
  {
    name: 'STRANGER_NEAR_NIK',
    summary: 'A NIK one digit apart, and another name, in the same kelurahan.',
    share: 2,
    draw: (listed, town, random) => withOwnNumbers(listed, town.neighbourOf(listed.payee, random), town),
  },
  {
    name: 'STRANGER_NAMESAKE',
    summary: 'The same name in the same kelurahan.',
    share: 2,
    draw: (listed, town, random) => withOwnNumbers(listed, namesakeOf(listed, town, random), town),
  },
  {
    name: 'STRANGER_NAMESAKE_WITHOUT_NUMBERS',
    summary: 'The same name in the same kelurahan, and the row states no number.',
    share: 1,
    channel: 'POS',
    leavesEmpty: ['nik', 'kk'],
    draw: (listed, town, random) => withOwnNumbers(listed, namesakeOf(listed, town, random), town),
  },
  {
    name: 'STRANGER_UNALIKE',
    summary: 'Nothing in common but the kelurahan.',
    share: 1,
    draw: (listed, town, random) => withOwnNumbers(listed, town.newcomer(listed.area, random), town),
  },
];

function namesakeOf({ area, payee }: ListedHousehold, town: LinkageTown, random: Random): Payee {
  return { ...town.newcomer(area, random), name: payee.name };
}

/** Somebody where the listed household lives, with a family card, account, card and code of their own. */
function withOwnNumbers(listed: ListedHousehold, payee: Payee, town: LinkageTown): Household {
  return {
    ...listed,
    payee,
    ...town.newBankNumbers(),
    familyCard: town.newFamilyCard(listed.area),
    danom: town.newDanom(),
  };
}
