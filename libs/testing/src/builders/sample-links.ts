import { type RosterRow, type StatementRow } from '../../../domain/src/book/book-input.js';
import { type LinkRow } from '../../../domain/src/book/book-result.js';
import { reconcile } from '../../../domain/src/book/reconcile.js';
import { type StatedNumber } from '../../../domain/src/values/national-id.js';
import { type Rupiah } from '../../../domain/src/values/rupiah.js';
import { month, report, WIDOW } from './sample-month.js';

/** Another household of the region, with whom the widow shares nothing. */
export const STRANGER: RosterRow = {
  row: 3,
  programme: 'BPNT',
  nik: '1872026612750444',
  kk: '1872010101109999',
  name: 'Wahyuningsih',
  kelurahan: 'Yosomulyo',
  kecamatan: 'Metro Pusat',
  amount: 600_000 as Rupiah,
  channel: 'POS',
};

/** The widow where the list has her at Kantor Pos, whose report it is. */
export const AT_POST: RosterRow = { ...WIDOW, channel: 'POS' };

/** A neighbour of the widow of whom the list has neither family card nor account. */
export const WITHOUT_CARD: RosterRow = {
  row: 4,
  programme: 'BPNT',
  nik: '1872014501800002',
  name: WIDOW.name,
  kelurahan: WIDOW.kelurahan!,
  kecamatan: WIDOW.kecamatan!,
  amount: WIDOW.amount,
  channel: 'POS',
};

/** So many others of another region, of one name. */
export function townOf(count: number, name = STRANGER.name): RosterRow[] {
  return Array.from({ length: count }, (_, at) => ({
    ...STRANGER,
    row: at + 10,
    nik: `33010166127${String(at * 13).padStart(5, '0')}`,
    kk: `33010120202${String(at * 13).padStart(5, '0')}`,
    name,
  }));
}

/** The links of these rows of a report of Kantor Pos. */
export function links(
  rows: readonly Partial<StatementRow>[],
  roster: readonly RosterRow[] = [AT_POST, STRANGER],
): readonly LinkRow[] {
  const result = reconcile(
    month({
      roster,
      reports: [
        report(
          'POS',
          '2026-03-28',
          rows.map((row) => ({ programme: 'BPNT', ...row })),
        ),
      ],
    }),
  );
  if ('code' in result) throw new Error(result.code);
  return result.links;
}

/** The link of one such row. */
export const link = (row: Partial<StatementRow>, roster?: readonly RosterRow[]): LinkRow =>
  links([row], roster)[0]!;
/** Level of a kind of evidence of a link. */
export const levelOf = (row: LinkRow, kind: string): string =>
  row.evidence.find((evidence) => evidence.kind === kind)!.level;
/** Its weight in hundredths. */
export const weightOf = (row: LinkRow, kind: string): number =>
  row.evidence.find((evidence) => evidence.kind === kind)!.weight;

/** A number of which a spreadsheet kept these digits. */
export const kept = (digits: string): StatedNumber => ({ digits, shortened: true });
