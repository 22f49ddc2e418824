import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type FINDING_LIST } from '#application';
import { openedOf } from '../access/access.js';
import { criteriaOf, openCriteria } from './book-criteria.js';
import { type Asked, BookPages } from './book-pages.js';
import { type DiscrepancyCountsQuery } from './book-query.js';

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
  constructor(@Inject(BookPages) private readonly pages: BookPages) {}

  /** Of what is open to whoever asks. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED; those of get. */
  async count(asked: Asked, { after, ...chosen }: DiscrepancyCountsQuery): Promise<DiscrepancyCountsView> {
    const { view, age } = await this.pages.look(asked, after);
    const open = openCriteria<(typeof FINDING_LIST)['fields']>(openedOf(asked.request));
    const fields = { words: DISCREPANCY_WORDS, texts: [] };
    const countsOf = (field: DiscrepancyWord): readonly WordCountView[] =>
      view.findings
        .countWords(field, [...criteriaOf({ words: { ...chosen, [field]: undefined } }, fields), ...open])
        .map(([word, count]) => ({ word, count }));
    return {
      revision: view.head.revision,
      programme: countsOf('programme'),
      kelurahan: countsOf('kelurahan'),
      kecamatan: countsOf('kecamatan'),
      channel: countsOf('channel'),
      kind: countsOf('kind'),
      severity: countsOf('severity'),
      ...age,
    };
  }
}
