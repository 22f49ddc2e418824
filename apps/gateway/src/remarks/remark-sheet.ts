import { Inject, Injectable } from '@nestjs/common';
import {
  type Claim,
  isSameRemark,
  type RemarkRecord,
  REMARK_STATUSES,
  remarkBefore,
  Remarks,
  type RemarkStatus,
  type Saying,
} from '#application';
import { STATUS_WORDS, SUBJECT_MARK } from '#exports';
import { type FilledRow, REMARK_PROFILE } from '#intake';
import { BookShelf, type BookView } from '../books/book-shelf.js';
import { DiscrepancyMarks } from '../books/discrepancy-marks.js';
import { isReason, reasonText } from '../reviews/reason-text.js';
import { type Applied, type FilledSheet, type SentSheet } from '../sheets/filled-sheets.js';
import { type RowPlan, SheetPlan } from '../sheets/sheet-plan.js';
import { DiscrepancySubjects } from './discrepancy-subjects.js';
import { REMARK_REASON } from './remark-bodies.js';

/** So many remarks are looked up together. */
const AT_ONCE = 500;

/** Words that stand for a status, in small letters. */
const STATUSES: ReadonlyMap<string, RemarkStatus> = new Map(
  REMARK_STATUSES.flatMap((status) => [
    [status.toLowerCase(), status],
    [STATUS_WORDS[status]!.toLowerCase(), status],
  ]),
);

/** A row that says something. */
interface Said {
  readonly row: FilledRow;
  readonly subject: string;
}

/** What the rows of a sheet are held against. */
interface Standing {
  readonly view: BookView;
  readonly positions: ReadonlyMap<string, number>;
  readonly claim: string;
}

/** The sheet of discrepancies in which people fill in status and reason. */
@Injectable()
export class RemarkSheet implements FilledSheet<Saying> {
  readonly profile = REMARK_PROFILE;
  readonly what = 'DISCREPANCIES_REMARKED';

  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(DiscrepancySubjects) private readonly subjects: DiscrepancySubjects,
    @Inject(DiscrepancyMarks) private readonly marks: DiscrepancyMarks,
    @Inject(Remarks) private readonly remarks: Remarks,
  ) {}

  async plan(
    { cycle }: SentSheet,
    rows: readonly FilledRow[],
    claim: Claim | undefined,
  ): Promise<SheetPlan<Saying>> {
    const { view } = await this.shelf.newest(cycle);
    const positions = await this.subjects.all(cycle, view);
    const standing = { view, positions, claim: claim?.id ?? '' };
    const plan = new SheetPlan<Saying>();
    const seen = new Set<string>();
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE).map((row) => ({ row, subject: subjectOf(row) }));
      const records = await this.remarks.of(
        cycle,
        some.map(({ subject }) => subject),
      );
      for (const [at, said] of some.entries()) {
        const isTwice = seen.has(said.subject);
        seen.add(said.subject);
        plan.add(said.row, planOf(cycle, said, isTwice, records[at], standing));
      }
    }
    return plan;
  }

  async apply(claim: Claim, cycle: string, by: string, sayings: readonly Saying[]): Promise<Applied> {
    const changed = await this.remarks.sayEach(claim, cycle, by, sayings);
    this.marks.forget(cycle);
    return { changed };
  }
}

/** What comes of a row, in order of precedence: nothing to say; not about this; wrong; somebody else was here; a change. */
function planOf(
  cycle: string,
  { row, subject }: Said,
  isTwice: boolean,
  record: RemarkRecord | undefined,
  standing: Standing,
): RowPlan<Saying> {
  const { texts } = row;
  const reason = reasonText(texts.reason!);
  const status = STATUSES.get(texts.status!.toLowerCase());
  if (texts.status === '' && reason === '') return { outcome: 'UNCHANGED' };
  if (texts.cycle !== cycle) return { outcome: 'REFUSED', code: 'OTHER_CYCLE' };
  if (subject === '') return { outcome: 'REFUSED', code: 'NAME_CHANGED' };
  const seen = texts.remarkedAt === '' ? undefined : { by: texts.remarkedBy!, at: texts.remarkedAt! };
  const now = remarkBefore(record, standing.claim);
  const isAs = (said: Pick<Saying, 'status' | 'reason'> | undefined): boolean =>
    said !== undefined && said.status === status && said.reason === reason;
  const seenThen = seen && [record, ...(record?.earlier ?? [])].find((each) => isSameRemark(each, seen));
  if (isAs(now) || isAs(seenThen)) return { outcome: 'UNCHANGED' };
  if (isTwice) return { outcome: 'REFUSED', code: 'ROW_TWICE' };
  const position = standing.positions.get(subject);
  if (position === undefined) return { outcome: 'REFUSED', code: 'DISCREPANCY_MISSING' };
  const name = standing.view.findings.value(position, 'name');
  const known = { ...(name === undefined ? {} : { name }), now: now?.status ?? 'NEW' };
  if (status === undefined) {
    const code = texts.status === '' ? 'STATUS_MISSING' : 'STATUS_UNKNOWN';
    return { outcome: 'REFUSED', code, shown: known };
  }
  const shown = { ...known, wanted: status, reason };
  if (!isReason(reason, REMARK_REASON))
    return { outcome: 'REFUSED', code: 'REASON_LENGTH', shown: { ...known, wanted: status } };
  if (!isSameRemark(now, seen))
    return {
      outcome: 'CONFLICT',
      code: 'REMARK_CHANGED',
      details: { by: now?.by ?? '', at: now?.at ?? '' },
      shown,
    };
  return { outcome: 'CHANGE', change: { subject, status, reason, seen }, shown };
}

/** The name of the discrepancy; empty where the cell is no such name. */
function subjectOf({ texts }: FilledRow): string {
  const name = texts.subject!.startsWith(SUBJECT_MARK) ? texts.subject!.slice(SUBJECT_MARK.length) : '';
  return /^[0-9a-f]{32}$/.test(name) ? name : '';
}
