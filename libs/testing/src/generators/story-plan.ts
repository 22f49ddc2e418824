import fc from 'fast-check';
import { type Outcome, type StatementRow } from '../../../domain/src/book/book-input.js';
import { addDays } from '../../../domain/src/values/day.js';
import { type Rupiah } from '../../../domain/src/values/rupiah.js';
import { LISTED_AMOUNT, type ListedRow } from './household-plan.js';
import { type Channel, PROGRAMMES, someDay, someMonths } from './pools.js';
import {
  arbitraryIdentity,
  arbitraryMixedUpIdentity,
  type IdentityPlan,
  present,
  statedIdentity,
} from './stated-identity.js';
import { mostly, nearlyAlways, often, seldom } from './weighing.js';

/** What one report says of a story; `-`: nothing. */
type Word = '-' | 'paid' | 'paid twice' | 'failed' | 'pending' | 'returned' | 'paid and returned';

/** How one report words it. */
interface WordingPlan {
  readonly identity: IdentityPlan | undefined;
  readonly reference: 'as before' | 'missing' | 'another';
  readonly day: 'as before' | 'missing' | 'later';
  readonly amount: 'as before' | 'missing' | 'half' | 'double';
  readonly withdrawn: 'all' | 'nothing' | 'half' | undefined;
  readonly cardHandedOver: boolean | undefined;
}

/** One payment of one household, as the reports of a channel tell it one after the other. */
export interface StoryPlan {
  readonly household: number;
  readonly channel: Channel;
  readonly programme: 'BPNT' | 'PKH';
  /** A failure, a return or a waiting row states neither programme nor amount. */
  readonly ofEveryProgramme: boolean;
  /** The same row pays the other programme too. */
  readonly ofBothProgrammes: boolean;
  readonly identity: IdentityPlan;
  readonly reference: string | undefined;
  readonly day: number;
  readonly months: string | undefined;
  readonly amount: 'as listed' | 'a third' | 'two thirds' | 'double' | 'a little more' | 'a little less';
  readonly course: readonly Word[];
  /** The first report that tells it. */
  readonly from: number;
  readonly wordings: readonly WordingPlan[];
}

const COURSES: readonly (readonly Word[])[] = [
  ['paid', 'paid', 'paid', 'paid'],
  ['paid'],
  ['paid', '-', 'paid'],
  ['pending', 'paid', 'paid'],
  ['failed', 'paid', 'paid'],
  ['pending', 'failed', 'failed'],
  ['failed'],
  ['failed', 'pending'],
  ['pending'],
  ['paid', 'returned', 'returned'],
  ['paid', 'paid and returned', 'paid and returned'],
  ['paid', 'paid', 'paid and returned', 'returned'],
  ['paid and returned'],
  ['returned'],
  ['returned', 'paid'],
  ['paid', 'failed'],
  ['paid twice', 'paid'],
  ['paid', 'paid twice'],
  ['paid twice', 'paid twice', 'returned'],
];

const arbitraryWording: fc.Arbitrary<WordingPlan> = fc.record({
  identity: seldom(arbitraryIdentity),
  reference: nearlyAlways<WordingPlan['reference']>(
    'as before',
    fc.constantFrom('missing', 'missing', 'another'),
  ),
  day: nearlyAlways<WordingPlan['day']>('as before', fc.constantFrom('missing', 'later')),
  amount: nearlyAlways<WordingPlan['amount']>('as before', fc.constantFrom('missing', 'half', 'double')),
  withdrawn: mostly<WordingPlan['withdrawn']>('all', fc.constantFrom('nothing', 'half', undefined)),
  cardHandedOver: nearlyAlways<boolean | undefined>(undefined, fc.boolean()),
});

/** One story, told by up to four reports. */
export const arbitraryStory: fc.Arbitrary<StoryPlan> = fc.record({
  household: fc.nat(7),
  channel: fc.constantFrom<Channel>('BRI', 'POS'),
  programme: mostly<'BPNT' | 'PKH'>('BPNT', fc.constantFrom(...PROGRAMMES)),
  ofEveryProgramme: fc.boolean(),
  ofBothProgrammes: nearlyAlways<boolean>(false, fc.constant(true)),
  identity: arbitraryIdentity,
  reference: often(fc.constantFrom('R1', 'R2', 'R3', 'R4')),
  day: fc.constantFrom(0, 0, 1, 14),
  months: seldom(fc.constantFrom('2026-01', '2026-03', '2026-01/2026-02', '2026-01/2026-03')),
  amount: mostly<StoryPlan['amount']>(
    'as listed',
    fc.constantFrom('a third', 'two thirds', 'double', 'a little more', 'a little less'),
  ),
  course: fc.constantFrom(...COURSES),
  from: mostly(0, fc.nat(3)),
  wordings: fc.array(arbitraryWording, { minLength: 4, maxLength: 4 }),
});

const PLAIN_WORDING: WordingPlan = {
  identity: undefined,
  reference: 'as before',
  day: 'as before',
  amount: 'as before',
  withdrawn: 'all',
  cardHandedOver: undefined,
};

/** A payment that one report tells, and of which it is only uncertain whose it is. */
export const arbitraryMixUp: fc.Arbitrary<StoryPlan> = fc.record({
  household: fc.nat(7),
  channel: fc.constantFrom<Channel>('BRI', 'POS'),
  programme: mostly<'BPNT' | 'PKH'>('BPNT', fc.constantFrom(...PROGRAMMES)),
  ofEveryProgramme: fc.constant(false),
  ofBothProgrammes: fc.constant(false),
  identity: arbitraryMixedUpIdentity,
  reference: fc.constant(undefined),
  day: fc.constantFrom(0, 1),
  months: fc.constant(undefined),
  amount: fc.constant('as listed'),
  course: fc.constant(['paid']),
  from: fc.constant(0),
  wordings: fc.constant([PLAIN_WORDING]),
});

const FIRST_DAY = someDay('2026-02-10');
const RETURNED_AFTER = 19;

/** The rows without their places that the report at a position (of the channel's reports) has of a story; rows that share a place are in one array. */
export function toldBy(story: StoryPlan, position: number, households: readonly ListedRow[]): Unplaced[][] {
  const word = story.course[position - story.from];
  const wording = story.wordings[position]!;
  if (word === undefined || word === '-') return [];
  const listed = households[story.household % households.length]!;
  return outcomesOf(word, story.channel).map((outcome) => {
    const row = unplacedRow(story, wording, outcome, listed, households);
    const isShared = story.ofBothProgrammes && row.programme !== undefined;
    const other = story.programme === 'BPNT' ? 'PKH' : 'BPNT';
    const amount = row.amount === 0 ? row.amount : (LISTED_AMOUNT[other] as Rupiah);
    return isShared ? [row, { ...row, programme: other, amount }] : [row];
  });
}

export type Unplaced = Omit<StatementRow, 'row' | 'sheet'>;

function outcomesOf(word: Exclude<Word, '-'>, channel: Channel): Outcome[] {
  const paid = channel === 'BRI' ? 'CREDITED' : 'PAID';
  switch (word) {
    case 'paid':
      return [paid];
    case 'paid twice':
      return [paid, paid];
    case 'failed':
      return ['FAILED'];
    case 'pending':
      return ['PENDING'];
    case 'returned':
      return ['RETURNED'];
    case 'paid and returned':
      return [paid, 'RETURNED'];
  }
}

function unplacedRow(
  story: StoryPlan,
  wording: WordingPlan,
  outcome: Outcome,
  listed: ListedRow,
  households: readonly ListedRow[],
): Unplaced {
  const didMove = outcome === 'CREDITED' || outcome === 'PAID';
  const isOfEveryProgramme = !didMove && story.ofEveryProgramme;
  const amount = isOfEveryProgramme ? 0 : amountOf(story, wording, didMove);
  const delay = (outcome === 'RETURNED' ? RETURNED_AFTER : 0) + (wording.day === 'later' ? 7 : 0);
  const isDayStated = wording.day !== 'missing' && (didMove || outcome === 'RETURNED');
  return present({
    ...statedIdentity(wording.identity ?? story.identity, listed, households, story.channel),
    programme: isOfEveryProgramme ? undefined : story.programme,
    months: story.months === undefined ? undefined : someMonths(story.months),
    outcome,
    amount: amount as Rupiah,
    day: isDayStated ? addDays(FIRST_DAY, story.day + delay) : undefined,
    reference: referenceOf(story, wording),
    ...(outcome === 'CREDITED' ? atTheBank(wording, amount) : {}),
    reason: outcome === 'FAILED' ? { code: 'ACCOUNT_PASSIVE', text: 'REKENING PASIF' } : undefined,
  });
}

function amountOf(story: StoryPlan, wording: WordingPlan, didMove: boolean): number {
  const whole = LISTED_AMOUNT[story.programme];
  const stated = {
    'as listed': whole,
    'a third': whole / 3,
    'two thirds': (whole / 3) * 2,
    double: 2 * whole,
    'a little more': whole + 50_000,
    'a little less': whole - 50_000,
  };
  const amount = stated[story.amount];
  switch (wording.amount) {
    case 'as before':
      return amount;
    case 'missing':
      return didMove ? amount : 0;
    case 'half':
      return amount / 2;
    case 'double':
      return amount * 2;
  }
}

function referenceOf({ reference }: StoryPlan, wording: WordingPlan): string | undefined {
  if (wording.reference === 'another') return 'R9';
  return wording.reference === 'missing' ? undefined : reference;
}

function atTheBank({ withdrawn, cardHandedOver }: WordingPlan, amount: number): Partial<StatementRow> {
  const taken = { all: amount, nothing: 0, half: amount / 2 };
  return {
    withdrawn: withdrawn === undefined ? undefined : (taken[withdrawn] as Rupiah),
    cardHandedOver,
  };
}
