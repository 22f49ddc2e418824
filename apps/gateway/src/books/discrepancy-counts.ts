import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { openedOf } from '../access/access.js';
import { criteriaOf } from './book-criteria.js';
import { BookFreshness } from './book-freshness.js';
import { type Asked } from './book-pages.js';
import { type DiscrepancyCountsQuery } from './book-query.js';
import { BookShelf } from './book-shelf.js';

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

  @ApiPropertyOptional()
  readonly stale?: boolean;
}

/** Counts what the list of discrepancies can be narrowed to. */
@Injectable()
export class DiscrepancyCounts {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(BookFreshness) private readonly freshness: BookFreshness,
  ) {}

  /** Of what is open to whoever asks. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED; those of get. */
  async count(
    { cycle, request, response }: Asked,
    { after, ...chosen }: DiscrepancyCountsQuery,
  ): Promise<DiscrepancyCountsView> {
    const isFresh = await this.freshness.isComputed(response, cycle, after);
    const { view, isNewest } = await (after === undefined
      ? this.shelf.atHand(cycle)
      : this.shelf.newest(cycle));
    const opened = openedOf(request);
    const areas = typeof opened === 'string' ? undefined : opened;
    const fields = { words: DISCREPANCY_WORDS, texts: [] };
    const countsOf = (field: DiscrepancyWord): readonly WordCountView[] =>
      view.findings
        .countWords(field, criteriaOf({ words: { ...chosen, [field]: undefined }, areas }, fields))
        .map(([word, count]) => ({ word, count }));
    return {
      revision: view.head.revision,
      programme: countsOf('programme'),
      kelurahan: countsOf('kelurahan'),
      kecamatan: countsOf('kecamatan'),
      channel: countsOf('channel'),
      kind: countsOf('kind'),
      severity: countsOf('severity'),
      ...(isFresh && isNewest ? {} : { stale: true }),
    };
  }
}
