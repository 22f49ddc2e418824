import { Inject, Injectable } from '@nestjs/common';
import {
  type Claim,
  Cycles,
  isOpen,
  type NewVisit,
  type VisitRecord,
  Visits,
  type VisitsByHousehold,
} from '#application';
import { type Day, firstDay, formatDay, parseIsoMonths } from '#domain';
import { OUTCOME_TEXTS, SUBJECT_MARK, writtenDay } from '#exports';
import { type FilledRow, IMPOSSIBLE_DAY, NO_DAY, parseDay, VISIT_PROFILE, visitOutcome } from '#intake';
import { BookShelf, type BookView } from '../books/book-shelf.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { reasonText } from '../reviews/reason-text.js';
import { type Applied, type FilledSheet, type SentSheet } from '../sheets/filled-sheets.js';
import { type RowPlan, SheetPlan } from '../sheets/sheet-plan.js';
import { HouseholdCodes } from './household-codes.js';
import { VisitMarks } from './visit-marks.js';

/** Characters of what people write, at most. */
const LONGEST_NAME = 80;
const LONGEST_NOTE = 500;

/** What a row says, as far as it can be read. */
interface Told extends Pick<NewVisit, 'household' | 'volunteer' | 'note'> {
  readonly row: FilledRow;
  readonly outcome: NewVisit['outcome'] | undefined;
  /** NO_DAY, IMPOSSIBLE_DAY, or a day. */
  readonly day: number;
}

/** A visit that is to be kept, and what somebody else told of the same day: whoever confirms it saw that. */
interface PlannedVisit {
  readonly visit: NewVisit;
  readonly beside?: Pick<VisitRecord, 'outcome' | 'by' | 'at'>;
}

/** What the rows of a sheet are held against. */
interface Standing {
  readonly sent: SentSheet;
  readonly view: BookView;
  readonly positions: ReadonlyMap<string, readonly number[]>;
  readonly visits: VisitsByHousehold;
  /** The rows of the sheet about each household and day. */
  readonly together: ReadonlyMap<string, readonly Told[]>;
  readonly claim: string;
  readonly first: Day;
  readonly today: Day;
}

/** The visit list in which people wrote what came of their visits. */
@Injectable()
export class VisitSheet implements FilledSheet<PlannedVisit> {
  readonly profile = VISIT_PROFILE;
  readonly what = 'VISITS_RECORDED';

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(HouseholdCodes) private readonly codes: HouseholdCodes,
    @Inject(Visits) private readonly visits: Visits,
    @Inject(VisitMarks) private readonly marks: VisitMarks,
  ) {}

  async plan(
    sent: SentSheet,
    rows: readonly FilledRow[],
    claim: Claim | undefined,
  ): Promise<SheetPlan<PlannedVisit>> {
    const { cycle } = sent;
    const { view } = await this.shelf.newest(cycle);
    const told = rows.map(toldBy);
    const saying = told.filter(saysSomething);
    const wanted = new Set(saying.map(({ household }) => household));
    wanted.delete('');
    const { settings } = (await this.cycles.get(cycle)).item;
    const standing: Standing = {
      ...{ sent, view, claim: claim?.id ?? '' },
      positions: await this.codes.inLedger(cycle, view, wanted),
      visits: await this.visits.ofCycle(cycle),
      together: Map.groupBy(saying, ({ household, day }) => `${household} ${day}`),
      first: firstDay(parseIsoMonths(settings.months)!),
      today: this.parts.today(),
    };
    const plan = new SheetPlan<PlannedVisit>();
    for (const each of told) plan.add(each.row, planOf(each, standing));
    return plan;
  }

  async apply(claim: Claim, cycle: string, by: string, planned: readonly PlannedVisit[]): Promise<Applied> {
    const visits = planned.map(({ visit }) => visit);
    const changed = await this.visits.record(claim, { cycle, by, visits });
    this.marks.forget(cycle);
    return { changed };
  }
}

/** What comes of a row, in order of precedence: nothing to say; not about this; not open or not there; wrong; told already; a visit. */
function planOf(told: Told, standing: Standing): RowPlan<PlannedVisit> {
  const { row, household, outcome, volunteer, note } = told;
  const { texts } = row;
  const { sent, view } = standing;
  if (!saysSomething(told)) return { outcome: 'UNCHANGED' };
  if (texts.cycle !== '' && texts.cycle !== sent.cycle) return { outcome: 'REFUSED', code: 'OTHER_CYCLE' };
  const place = { kecamatan: texts.kecamatan!, kelurahan: texts.kelurahan! };
  if (place.kelurahan !== '' && !isOpen(sent.opened, place))
    return { outcome: 'REFUSED', code: 'VISIT_ELSEWHERE', details: { place: place.kelurahan } };
  if (household === '') return { outcome: 'REFUSED', code: 'NAME_CHANGED' };
  const at = standing.positions.get(household)?.find((each) => isOpen(sent.opened, view.ledger.row(each)));
  if (at === undefined) return { outcome: 'REFUSED', code: 'VISIT_HOUSEHOLD_MISSING' };
  const visits = (standing.visits.get(household) ?? []).filter(({ claim }) => claim !== standing.claim);
  const name = view.ledger.value(at, 'name');
  const [last] = visits;
  const known = {
    ...(name === undefined ? {} : { name }),
    ...(last === undefined ? {} : { now: last.outcome }),
  };
  const wrong = faultOf(told, standing);
  if (wrong !== undefined) return { outcome: 'REFUSED', ...wrong, shown: known };
  const source = { kind: 'SHEET', name: sent.name, sha256: sent.sha256, ...placeIn(row) } as const;
  const day = formatDay(told.day as Day);
  const visit: NewVisit = { household, outcome: outcome!, day, volunteer, note, source };
  const same = standing.together.get(`${household} ${told.day}`)!.find((other) => isSame(other, told))!;
  const ofDay = visits.filter((visit) => visit.day === day);
  if (same !== told || ofDay.some((visit) => isSame(visit, told))) return { outcome: 'UNCHANGED' };
  const reason = [volunteer, note].filter((text) => text !== '').join(': ');
  const shown = { ...known, wanted: outcome!, day, reason };
  const other = ofDay.find((visit) => visit.outcome !== outcome);
  if (other === undefined) return { outcome: 'CHANGE', change: { visit }, shown };
  const beside = { outcome: other.outcome, by: other.by, at: other.at };
  return {
    outcome: 'CHANGE',
    change: { visit, beside },
    warning: { code: 'VISIT_BESIDE', details: { by: other.by, at: other.at } },
    shown: { ...shown, now: other.outcome },
  };
}

/** What is wrong with what a row says, in order of precedence; undefined where nothing is. */
function faultOf(
  told: Told,
  { together, first, today }: Standing,
): Pick<Extract<RowPlan<never>, { outcome: 'REFUSED' | 'CONFLICT' }>, 'code' | 'details'> | undefined {
  const { household, outcome, day, row, volunteer, note } = told;
  if (row.texts.outcome === '') return { code: 'VISIT_OUTCOME_MISSING' };
  if (outcome === undefined)
    return { code: 'VISIT_OUTCOME_UNKNOWN', details: { outcomes: OUTCOME_TEXTS.join(', ') } };
  if (day === NO_DAY) return { code: 'VISIT_DAY_MISSING' };
  if (day === IMPOSSIBLE_DAY) return { code: 'VISIT_DAY_UNKNOWN' };
  const shown = (some: Day): string => writtenDay(formatDay(some));
  if (day > today) return { code: 'VISIT_IN_FUTURE', details: { day: shown(day as Day) } };
  if (day < first)
    return { code: 'VISIT_TOO_EARLY', details: { day: shown(day as Day), first: shown(first) } };
  if (volunteer.length > LONGEST_NAME || note.length > LONGEST_NOTE) return { code: 'VISIT_TEXT_LENGTH' };
  const others = together.get(`${household} ${day}`)!;
  const other = others.find((each) => each.outcome !== outcome);
  if (other !== undefined) return { code: 'VISIT_OUTCOMES_DIFFER', details: { row: `${other.row.row}` } };
  const isFirst = others[0] === told || isSame(others[0]!, told);
  return isFirst ? undefined : { code: 'ROW_TWICE' };
}

/** Whether a visit is told of. A list on which only the volunteer's name was filled in tells of none. */
function saysSomething({ row: { texts } }: Told): boolean {
  return [texts.outcome, texts.day, texts.note].some((text) => text !== '');
}

/** Whether two tell the same of a visit to a household on a day. */
function isSame(
  one: Pick<Told, 'outcome' | 'volunteer' | 'note'>,
  other: Pick<Told, 'outcome' | 'volunteer' | 'note'>,
): boolean {
  return one.outcome === other.outcome && one.volunteer === other.volunteer && one.note === other.note;
}

function toldBy(row: FilledRow): Told {
  const { texts } = row;
  return {
    row,
    household: householdIn(texts.household!),
    outcome: visitOutcome(texts.outcome!),
    day: parseDay(texts.day!),
    volunteer: reasonText(texts.volunteer!),
    note: reasonText(texts.note!),
  };
}

/** The name of the household; empty where the cell is no such name. */
function householdIn(text: string): string {
  return new RegExp(`^${SUBJECT_MARK}([0-9a-f]{32})$`).exec(text)?.[1] ?? '';
}

function placeIn({ sheet, row }: FilledRow): Pick<FilledRow, 'row'> & { readonly sheet?: string } {
  return sheet === '' ? { row } : { sheet, row };
}
