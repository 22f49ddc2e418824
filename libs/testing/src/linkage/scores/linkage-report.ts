import { type BookScore } from './score-book.js';
import { compareGroups, type Group, type GroupKind, summaryOf } from './groups.js';
import { type Share, shareOf } from './interval.js';
import { sumOf, type Tally } from './tally.js';
import { type WrongLink } from './wrong-link.js';

/** A group with its counts and what they say, each with its interval. */
interface GroupReport extends Group, Readonly<Tally> {
  readonly summary: string;
  /** Rows linked automatically to the true household; of strangers always 0. */
  readonly rightShare: Share;
  /** Rows linked automatically to somebody else. */
  readonly wrongShare: Share;
}

/** The figures by which two versions of the linker are compared, each with its interval. */
interface LinkageFigures {
  /** Automatic links that are right, among all rows, and among damaged rows and strangers alone. */
  readonly precision: Share;
  readonly damagedPrecision: Share;
  /** Damaged rows that are linked automatically and rightly: all, those that carry an undamaged second identifier, and those that state anything undamaged beside the NIK. */
  readonly recall: Share;
  readonly secondRecall: Share;
  readonly anotherRecall: Share;
  /** Rows that a person must look at, among all. */
  readonly review: Share;
  /** Among the reviews of payments that are some household's: those whose candidates hold it. */
  readonly truthInReview: Share;
  /** Strangers that are linked automatically: must be none. */
  readonly strangersLinked: Share;
}

export interface LinkageReport {
  readonly households: number;
  readonly seeds: readonly number[];
  readonly groups: readonly GroupReport[];
  readonly totals: Readonly<Record<GroupKind, Tally>>;
  readonly figures: LinkageFigures;
  readonly wrongLinks: readonly WrongLink[];
}

/** The scores of several seeds together. */
export function reportOn(
  households: number,
  seeds: readonly number[],
  scores: readonly BookScore[],
): LinkageReport {
  const all = scores.flatMap(({ groups }) => [...groups.values()]);
  const byName = new Map(all.map(({ group }) => [group.name, group]));
  const groups = [...byName.values()].sort(compareGroups).map((group) =>
    groupReport(
      group,
      all.filter((entry) => entry.group.name === group.name).map(({ tally }) => tally),
    ),
  );
  const total = (kind: GroupKind): Tally => sumOf(groups.filter((group) => group.kind === kind));
  const totals = {
    CLEAN: total('CLEAN'),
    ONE: total('ONE'),
    TWO: total('TWO'),
    STRANGER: total('STRANGER'),
  };
  return {
    households,
    seeds,
    groups,
    totals,
    figures: figuresOf(totals),
    wrongLinks: scores.flatMap(({ wrongLinks }) => wrongLinks),
  };
}

function groupReport(group: Group, tallies: readonly Tally[]): GroupReport {
  const tally = sumOf(tallies);
  return {
    ...group,
    summary: summaryOf(group.name),
    ...tally,
    rightShare: shareOf(tally.right, tally.rows),
    wrongShare: shareOf(tally.wrong, tally.rows),
  };
}

function figuresOf({ CLEAN, ONE, TWO, STRANGER }: LinkageReport['totals']): LinkageFigures {
  const damaged = sumOf([ONE, TWO]);
  const listed = sumOf([CLEAN, damaged]);
  const all = sumOf([listed, STRANGER]);
  const wrongAmongDamaged = damaged.wrong + STRANGER.wrong;
  return {
    precision: shareOf(all.right, all.right + all.wrong),
    damagedPrecision: shareOf(damaged.right, damaged.right + wrongAmongDamaged),
    recall: shareOf(damaged.right, damaged.rows),
    secondRecall: shareOf(damaged.rightWithSecond, damaged.withSecond),
    anotherRecall: shareOf(damaged.rightWithAnother, damaged.withAnother),
    review: shareOf(all.review, all.rows),
    truthInReview: shareOf(listed.reviewWithTruth, listed.review),
    strangersLinked: shareOf(STRANGER.wrong, STRANGER.rows),
  };
}
