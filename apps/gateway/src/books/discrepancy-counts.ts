import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Criterion, type FINDING_LIST, REMARK_STATUSES } from '#application';
import { openedOf } from '../access/access.js';
import { agesOf } from '../overview/ages.js';
import { leftOf } from '../overview/idle-money.js';
import { AgeView } from '../overview/overview-views.js';
import { VISIT_MARKS, VisitMarks } from '../visits/visit-marks.js';
import { atPositions, criteriaOf, openCriteria } from './book-criteria.js';
import { type Asked, BookPages } from './book-pages.js';
import { type DiscrepancyFilters } from './book-query.js';
import { type BookView } from './book-shelf.js';
import { DiscrepancyMarks } from './discrepancy-marks.js';

/** By what discrepancies are chosen. */
export const DISCREPANCY_WORDS = [
  'programme',
  'kelurahan',
  'kecamatan',
  'channel',
  'kind',
  'severity',
] as const;

type DiscrepancyWord = (typeof DISCREPANCY_WORDS)[number];

/** A word that discrepancies have. */
class WordCountView {
  @ApiProperty({ example: 'NOT_DELIVERED' })
  readonly word: string;

  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

/** Discrepancies by the days until their money is pulled back. */
class LeftCountView {
  @ApiPropertyOptional({ type: 'integer', description: 'Days left, at least; absent where there are none.' })
  readonly from?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Days left, at most; absent for the longest.' })
  readonly to?: number;

  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

const Counted = (): PropertyDecorator => ApiProperty({ type: [WordCountView] });

/** How many discrepancies each choice would show: counted under the other choices that were made. */
export class DiscrepancyCountsView implements Readonly<Record<DiscrepancyWord, readonly WordCountView[]>> {
  @ApiProperty({ type: 'integer', description: 'Of the book.' })
  readonly revision: number;

  @Counted()
  readonly programme: readonly WordCountView[];

  @Counted()
  readonly kelurahan: readonly WordCountView[];

  @Counted()
  readonly kecamatan: readonly WordCountView[];

  @Counted()
  readonly channel: readonly WordCountView[];

  @Counted()
  readonly kind: readonly WordCountView[];

  @Counted()
  readonly severity: readonly WordCountView[];

  @ApiProperty({ type: [AgeView], description: 'As the overview has them.' })
  readonly ages: readonly AgeView[];

  @ApiProperty({ type: [LeftCountView], description: 'Those of money that nobody withdraws.' })
  readonly left: readonly LeftCountView[];

  @ApiPropertyOptional({
    type: [WordCountView],
    description: 'By what was said of them last. For who may see the whole region.',
  })
  readonly statuses?: readonly WordCountView[];

  @ApiProperty({
    type: [WordCountView],
    description: 'By the outcome of the last visit to their households, as `visit` takes it.',
  })
  readonly visits: readonly WordCountView[];

  @ApiPropertyOptional()
  readonly stale?: boolean;
}

type Fields = (typeof FINDING_LIST)['fields'];

/** What is wanted of the rows themselves. */
export function wantedOf({
  programme,
  kelurahan,
  kecamatan,
  channel,
  kind,
  severity,
  amountFrom: from,
  amountTo: to,
}: DiscrepancyFilters) {
  const words = { programme, kelurahan, kecamatan, channel, kind, severity };
  return from === undefined && to === undefined ? { words } : { words, amounts: { from, to } };
}

/** Counts what the list of discrepancies can be narrowed to. */
@Injectable()
export class DiscrepancyCounts {
  constructor(
    @Inject(BookPages) private readonly pages: BookPages,
    @Inject(DiscrepancyMarks) private readonly marks: DiscrepancyMarks,
    @Inject(VisitMarks) private readonly visits: VisitMarks,
  ) {}

  /** Of what is open to whoever asks. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED, AREA_LIMITED; those of get. */
  async count(asked: Asked, { after, ...filters }: DiscrepancyFilters): Promise<DiscrepancyCountsView> {
    const { view, age } = await this.pages.look(asked, after);
    const criteria = await this.criteriaOf(asked, view, filters);
    const countsOf = (field: DiscrepancyWord): readonly WordCountView[] =>
      view.findings
        .countWords(field, criteria({ [field]: undefined }))
        .map(([word, count]) => ({ word, count }));
    return {
      revision: view.head.revision,
      programme: countsOf('programme'),
      kelurahan: countsOf('kelurahan'),
      kecamatan: countsOf('kecamatan'),
      channel: countsOf('channel'),
      kind: countsOf('kind'),
      severity: countsOf('severity'),
      ages: await this.agesOf(asked, view, filters),
      left: await this.leftOf(asked, view, filters),
      visits: await this.visitsOf(asked, view, filters),
      ...(await this.statusesOf(asked, view, filters)),
      ...age,
    };
  }

  /** Makes the criteria of the filters, with some of the words others. */
  private async criteriaOf(
    { request, cycle }: Asked,
    view: BookView,
    filters: DiscrepancyFilters,
  ): Promise<(others: DiscrepancyFilters) => Criterion<Fields>[]> {
    const open = openCriteria<Fields>(openedOf(request));
    const mask = await this.marks.chosen(request, cycle, filters)?.in(view);
    const chosen = mask === undefined ? [] : [atPositions<Fields>(mask)];
    return (others) => [
      ...criteriaOf(wantedOf({ ...filters, ...others }), { words: DISCREPANCY_WORDS, texts: [] }),
      ...open,
      ...chosen,
    ];
  }

  private async agesOf(asked: Asked, view: BookView, filters: DiscrepancyFilters): Promise<AgeView[]> {
    const criteria = await this.criteriaOf(asked, view, {
      ...filters,
      ageFrom: undefined,
      ageTo: undefined,
    });
    const openedAt = await this.marks.openedAt(asked.cycle, view);
    const found = Array.from(view.findings.positions(criteria({})), (at) => openedAt[at]!);
    return agesOf(
      found.filter((at) => !Number.isNaN(at)),
      this.marks.now,
    );
  }

  private async leftOf(
    asked: Asked,
    view: BookView,
    filters: DiscrepancyFilters,
  ): Promise<readonly LeftCountView[]> {
    const criteria = await this.criteriaOf(asked, view, {
      ...filters,
      leftFrom: undefined,
      leftTo: undefined,
    });
    const found = leftOf(view.findings.positions(criteria({})), await this.marks.daysLeft(view));
    return found.map(({ positions, ...range }) => ({ ...range, count: positions.length }));
  }

  private async statusesOf(
    asked: Asked,
    view: BookView,
    filters: DiscrepancyFilters,
  ): Promise<Pick<DiscrepancyCountsView, 'statuses'>> {
    if (openedOf(asked.request) !== 'WHOLE') return {};
    const criteria = await this.criteriaOf(asked, view, { ...filters, status: undefined });
    const statuses = await this.marks.statusesOf(asked.cycle, view);
    return { statuses: countsOf(REMARK_STATUSES, view.findings.positions(criteria({})), statuses) };
  }

  private async visitsOf(
    asked: Asked,
    view: BookView,
    filters: DiscrepancyFilters,
  ): Promise<readonly WordCountView[]> {
    const criteria = await this.criteriaOf(asked, view, { ...filters, visit: undefined });
    const marks = await this.visits.marksOf(asked.cycle, view);
    return countsOf(VISIT_MARKS, view.findings.positions(criteria({})), marks);
  }
}

/** How many of some positions have each word, by the number of the word at each. */
function countsOf(words: readonly string[], positions: Int32Array, marks: Uint8Array): WordCountView[] {
  const counts = words.map((word) => ({ word, count: 0 }));
  for (const at of positions) {
    const counted = counts[marks[at]!];
    if (counted !== undefined) counted.count++;
  }
  return counts;
}
