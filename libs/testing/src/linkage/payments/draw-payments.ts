import { type Channel } from '../../../../demo/src/people/household.js';
import { Random } from '../../../../demo/src/randomness/random.js';
import { byWeight } from '../../../../demo/src/randomness/weighted.js';
import { type Stranger, STRANGERS } from '../corruptions/strangers.js';
import { type LinkageTown } from '../town/linkage-town.js';
import { type ListedHousehold } from '../town/listed-household.js';
import { damage } from './damage.js';
import { type Payment, statedBeside } from './payment.js';
import { statedBy } from './stated-identity.js';

const strangers = byWeight(STRANGERS, (stranger) => stranger.share);

/** In ten thousand households. */
const TEN_THOUSAND = 10_000;
/** In a hundred households so many are paid by the other channel, as a stated fallback. */
const FALLBACK_PERCENT = 5;
/** In a hundred strangers so many are paid where the household that they resemble is paid, */
const SAME_CHANNEL_PERCENT = 50;
/** and so many while that household's own payment is missing: nobody fits it better. */
const INSTEAD_PERCENT = 50;

/** How many of a hundred households have a damaged payment, and how many strangers are paid for a hundred households. */
export interface PaymentShares {
  readonly damagedPercent: number;
  readonly strangerPercent: number;
}

/** What the benchmark damages unless it is told otherwise. */
export const USUAL_SHARES: PaymentShares = { damagedPercent: 8, strangerPercent: 2 };

/** The payments of a month: one for each household, clean for the most part, and those of strangers. */
export function drawPayments(town: LinkageTown, shares: PaymentShares, seed: number): Payment[] {
  const random = new Random(seed);
  const payments: Payment[] = [];
  const unpaid = new Set<ListedHousehold>();
  const count = Math.round((town.households.length * shares.strangerPercent) / 100);
  for (let number = 0; number < count; number++) {
    const stranger = random.pick(strangers);
    const listed = drawResembled(stranger, town, random);
    if (random.percent(INSTEAD_PERCENT)) unpaid.add(listed);
    payments.push(strangerPayment(stranger, listed, town, random));
  }
  for (const household of town.households) {
    const isDamaged = random.below(TEN_THOUSAND) < shares.damagedPercent * 100;
    if (!unpaid.has(household)) payments.push(householdPayment(household, town, random, isDamaged));
  }
  return payments;
}

function householdPayment(
  household: ListedHousehold,
  town: LinkageTown,
  random: Random,
  isDamaged: boolean,
): Payment {
  const channel = random.percent(FALLBACK_PERCENT) ? otherChannel(household.channel) : household.channel;
  const clean = statedBy(channel, household, random);
  const { stated, corruptions } = isDamaged
    ? damage({ household, stated: clean, town, random })
    : { stated: clean, corruptions: [] };
  return {
    channel,
    grant: random.pick(household.grants),
    stated,
    truth: household,
    corruptions,
    stranger: undefined,
    beside: statedBeside(household, clean, stated),
  };
}

function drawResembled(stranger: Stranger, town: LinkageTown, random: Random): ListedHousehold {
  for (;;) {
    const listed = random.pick(town.households);
    if (stranger.canResemble === undefined || stranger.canResemble(listed)) return listed;
  }
}

function strangerPayment(
  stranger: Stranger,
  listed: ListedHousehold,
  town: LinkageTown,
  random: Random,
): Payment {
  const drawn = random.percent(SAME_CHANNEL_PERCENT) ? listed.channel : otherChannel(listed.channel);
  const channel = stranger.channel ?? drawn;
  const stated = statedBy(channel, stranger.draw(listed, town, random), random);
  const empty = (stranger.leavesEmpty ?? []).map((field) => [field, undefined] as const);
  return {
    channel,
    grant: random.pick(listed.grants),
    stated: { ...stated, ...Object.fromEntries(empty) },
    truth: undefined,
    corruptions: [],
    stranger,
    beside: { statesAnother: false, carriesSecond: false },
  };
}

function otherChannel(channel: Channel): Channel {
  return channel === 'BRI' ? 'POS' : 'BRI';
}
