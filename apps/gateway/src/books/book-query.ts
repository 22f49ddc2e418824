import { applyDecorators } from '@nestjs/common';
import { OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { REMARK_STATUSES, type RemarkStatus } from '#application';
import { ENTITLEMENT_STATES, type EntitlementState, FINDING_KINDS, SEVERITIES } from '#domain';
import { LEDGER_PARTS, type LedgerPart } from '../overview/known-parts.js';
import { VISIT_MARKS, type VisitMark } from '../visits/visit-marks.js';
import { Field, numberRule, textRule, wordRule } from '../edge/field.js';
import { ListQuery } from '../lists/list-query.js';

const FARTHEST = 99_999_999;

/** A list of a book's rows: a page behind another one, or from a position on. */
export class BookListQuery extends ListQuery {
  @Field({
    code: 'OFFSET_RANGE',
    check: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= FARTHEST,
    isOptional: true,
    api: { type: 'integer', minimum: 0, description: 'Position of the first row, for a table that jumps.' },
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,8}$/.test(value) ? Number(value) : value,
  )
  readonly offset?: number;
}

/** A word that rows have to have in a field. */
export function WordField(description: string): PropertyDecorator {
  return Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', description },
  });
}

/** By what the lists are narrowed. */
export class NarrowedQuery extends BookListQuery {
  @WordField('As the rows have it, such as BPNT.')
  readonly programme?: string;

  @WordField('As the rows have it.')
  readonly kelurahan?: string;

  @WordField('As the rows have it.')
  readonly kecamatan?: string;

  @WordField('As the rows have it, such as BRI.')
  readonly channel?: string;
}

/** Which entitlements are asked for. */
export class LedgerQuery extends NarrowedQuery {
  @Field({
    ...wordRule('STATE_UNKNOWN', ENTITLEMENT_STATES),
    isOptional: true,
  })
  readonly state?: EntitlementState;

  @Field({
    ...wordRule('PART_UNKNOWN', LEDGER_PARTS, 'What the overview sums up under this name.'),
    isOptional: true,
  })
  readonly part?: LedgerPart;

  @Field({
    ...wordRule('KIND_UNKNOWN', FINDING_KINDS, 'A kind of discrepancy that the entitlement has.'),
    isOptional: true,
  })
  readonly finding?: string;
}

const LARGEST_RUPIAH = 9_999_999_999_999;
const MOST_DAYS = 3650;

/** A bound of what is asked for. */
function Bound(most: number, description: string, least = 0): PropertyDecorator {
  return applyDecorators(
    Field({
      ...numberRule(least, most),
      isOptional: true,
      api: { type: 'integer', minimum: least, maximum: most, description },
    }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,13}$/.test(value) ? Number(value) : value,
    ),
  );
}

/** Which discrepancies are asked for. */
export class DiscrepancyQuery extends NarrowedQuery {
  @Field({
    ...wordRule('KIND_UNKNOWN', FINDING_KINDS),
    isOptional: true,
  })
  readonly kind?: string;

  @Field({
    ...wordRule('SEVERITY_UNKNOWN', SEVERITIES),
    isOptional: true,
  })
  readonly severity?: string;

  @Bound(LARGEST_RUPIAH, 'Rupiah of the difference, whichever way it goes: so many at least.')
  readonly amountFrom?: number;

  @Bound(LARGEST_RUPIAH, 'Rupiah of the difference, whichever way it goes: so many at most.')
  readonly amountTo?: number;

  @Bound(MOST_DAYS, 'Open for more days than these, as the ages of the overview are counted; 0 for any.')
  readonly ageFrom?: number;

  @Bound(MOST_DAYS, 'Open for so many days at most.')
  readonly ageTo?: number;

  @Bound(
    MOST_DAYS,
    'Money that nobody withdraws: so many days at least until it is pulled back, fewer than 0 where they are over.',
    -MOST_DAYS,
  )
  readonly leftFrom?: number;

  @Bound(MOST_DAYS, 'So many days at most until it is pulled back.', -MOST_DAYS)
  readonly leftTo?: number;

  @Field({
    ...wordRule(
      'REMARK_STATUS_UNKNOWN',
      REMARK_STATUSES,
      'What was said of it last; NEW also where nothing was. For who may see the whole region.',
    ),
    isOptional: true,
  })
  readonly status?: RemarkStatus;

  @Field({
    ...wordRule(
      'VISIT_MARK_UNKNOWN',
      VISIT_MARKS,
      'What came of the last visit to the household; NOT_YET where it is on the visit list and nobody was there.',
    ),
    isOptional: true,
  })
  readonly visit?: VisitMark;
}

/** What discrepancies are narrowed by, without which page of them is asked for. */
export class DiscrepancyFilters extends OmitType(DiscrepancyQuery, ['cursor', 'limit', 'offset']) {}

const SHORTEST_TEXT = 2;
const LONGEST_TEXT = 100;

function TextSearch(): PropertyDecorator {
  return Field({
    ...textRule(SHORTEST_TEXT, LONGEST_TEXT),
    isOptional: true,
    api: { type: 'string', description: 'Part of a name or of a ref, whatever the capitals.' },
  });
}

/** Any other part of a NIK would tell the next digit behind those that are shown to whoever tries ten times. */
function NikSearch(): PropertyDecorator {
  return Field({
    code: 'NIK_SEARCH',
    check: (value) => typeof value === 'string' && /^(\d{4}|\d{16})$/.test(value),
    isOptional: true,
    api: { type: 'string', pattern: '^(\\d{4}|\\d{16})$', description: 'A NIK, or its last four digits.' },
  });
}

/** What is looked for in the ledger: in the body, since an address is written down in many places. */
export class LedgerSearch extends LedgerQuery {
  @TextSearch()
  readonly text?: string;

  @NikSearch()
  readonly nik?: string;
}

/** What is looked for in the discrepancies. */
export class DiscrepancySearch extends DiscrepancyQuery {
  @TextSearch()
  readonly text?: string;

  @NikSearch()
  readonly nik?: string;
}
